import type { Finding } from '../src/report/check.ts'
import { tell } from '../src/report/correspondence.ts'
import { applyChanges, type Draft, type TextChange } from '../src/report/draft.ts'
import type { TextKey } from '../src/report/form.ts'
import { parseReportFile } from '../src/report/report-file.ts'
import type { Ask, AskId, Button, Outcome, Part, Reply, State, StoredYear, World } from './dialogue.ts'
import { effects } from './effects.ts'
import { lastYearNeeded } from './last-year-needed.ts'
import { endedTables } from './pictures.ts'
import { nextStep, openCells, openConflict } from './progress.ts'
import { retold } from './retold.ts'
import { stepOf } from './steps/index.ts'
import { withStocks } from './stocks.ts'
import { inDraft, latestAsk, type Move, type Posed, part, shownAsk, type Talk } from './talk.ts'
import { toldAuthors } from './told-authors.ts'

/** From what an act or a step said to the outcome: changes applied, what follows told, the next question put. */

export function conclude(talk: Talk, said: Move): Outcome {
  if (frozen(talk, said))
    return conclude(talk, {
      kind: 'move',
      onward: { step: 'done' },
      parts: [part('alarm', 'final-frozen', { version: talk.state.draft?.finals ?? 0 })],
    })
  const moved = withStocks(talk, said)
  const told = toldAuthors(talk, moved)
  if ('kind' in told) return told
  const after = afterwards(talk, moved)
  // The draft of another year has another last year.
  const needed = lastYearNeeded(after.world, after.state)
  if (needed !== null) return needed
  const telling = retold(talk, after, moved)
  if ('kind' in telling) return telling
  const next = aside(followed(talk, after, moved), telling.denied)
  const posed = next === null ? null : (stepOf(after.world.form, next.step)?.pose(after, next.memory) ?? null)
  if (posed?.kind === 'needs') return posed
  const parts = [...(moved.parts ?? []), ...effects(talk, after, moved.changes ?? [], posed?.cells ?? []), ...telling.parts, ...(posed?.parts ?? [])]
  const { state, ask } = asked(after, next, posed === null ? null : { ...posed, choices: [...(moved.choices ?? []), ...posed.choices] })
  const own: readonly Reply[] = parts.length === 0 ? [] : [reply(state, parts, ask)]
  return {
    kind: 'settled',
    state,
    changes: moved.changes ?? [],
    texts: moved.texts ?? [],
    undoes: moved.undoes ?? null,
    replies: [...(moved.also ?? []), ...told, ...own],
    jobs: [...(moved.jobs ?? []), ...((moved.changes?.length ?? 0) === 0 ? [] : endedTables(talk, after))],
    years: moved.years ?? [],
    deleted: moved.deleted ?? null,
  }
}

/** A final report takes no changes: it is reopened first. */
function frozen(talk: Talk, moved: Move): boolean {
  const draft = moved.draft ?? talk.state.draft
  return draft?.phase.kind === 'final' && hasChanged(moved)
}

function afterwards(talk: Talk, moved: Move): Talk {
  const { chat, organ } = talk.state
  const state: State = {
    draft: draftAfter(talk, moved),
    organ:
      moved.organ === undefined && moved.years === undefined
        ? organ
        : { ...organ, ...moved.organ, years: yearsAfter(talk, moved), revision: organ.revision + 1 },
    chat: { ...chat, ...moved.chat, revision: chat.revision + 1 },
  }
  const after = { ...talk, state, world: worldAfter(talk.world, moved) }
  return leaves(after, moved) ? { ...after, state: { ...state, chat: { ...state.chat, focus: null } } } : after
}

/** An answer ends a jump, unless something of the question that the person jumped to is still open. */
function leaves(after: Talk, moved: Move): boolean {
  const { focus } = after.state.chat
  const question = after.world.form.questions.find(({ id }) => id === focus)
  return moved.onward === 'next' && hasChanged(moved) && !(question !== undefined && inDraft(after) && openCells(after, question).length > 0)
}

const hasChanged = (moved: Move): boolean => (moved.changes?.length ?? 0) + (moved.texts?.length ?? 0) > 0

function draftAfter(talk: Talk, moved: Move): Draft | null {
  const base = moved.draft ?? talk.state.draft
  if (base === null || moved.deleted?.kind === 'draft') return null
  const draft = applyChanges(talk.world.form, base, moved.changes ?? [], moved.texts ?? [])
  const sameRow = talk.state.draft?.id === draft.id
  return sameRow && draft !== talk.state.draft && draft.revision === talk.state.draft?.revision ? { ...draft, revision: draft.revision + 1 } : draft
}

function yearsAfter(talk: Talk, moved: Move): State['organ']['years'] {
  const fresh = moved.years ?? []
  return [
    ...talk.state.organ.years.filter(({ year }) => !fresh.some((one) => one.year === year)),
    ...fresh.map(({ year, source }) => ({ year, source })),
  ].toSorted((a, b) => a.year - b.year)
}

function worldAfter(before: World, moved: Move): World {
  const world = before.texts === null ? before : { ...before, texts: textsAfter(before.texts, moved.texts ?? []) }
  if (moved.years === undefined) return world
  return { ...world, years: new Map([...world.years, ...moved.years.flatMap((stored) => storedYear(world, stored))]) }
}

function textsAfter(texts: ReadonlyMap<TextKey, string>, changes: readonly TextChange[]): ReadonlyMap<TextKey, string> {
  const after = new Map(texts)
  for (const { text, to } of changes) {
    if (to === null) after.delete(text)
    else after.set(text, to)
  }
  return after
}

function storedYear(
  world: World,
  stored: { readonly year: number; readonly source: string; readonly file: unknown },
): readonly (readonly [number, StoredYear])[] {
  const read = parseReportFile(stored.file)
  return read.kind === 'report' ? [[stored.year, { ...stored, figures: tell(read.report.figures, read.report.form, world.form) }]] : []
}

interface Next {
  readonly step: string
  readonly memory: unknown
}

/** Which question follows. A contradiction that the input caused goes before everything but a step that was named. */
function followed(before: Talk, after: Talk, moved: Move): Next | null {
  const { onward } = moved
  if (onward === 'wait') return null
  if (typeof onward === 'object') return { step: onward.step, memory: onward.memory ?? null }
  const { chat } = after.state
  const ask = latestAsk(chat)
  if (onward === 'again' && ask !== null && stands(after, ask)) {
    if (!hasChanged(moved) || (ask.step === chat.focus && !newConflict(before, after)) || stillOpen(after, ask))
      return { step: ask.step, memory: ask.memory }
  }
  const focus = chat.focus !== null && stepOf(after.world.form, chat.focus) !== null ? chat.focus : null
  return { step: focus !== null && !newConflict(before, after) ? focus : nextStep(after), memory: null }
}

/** What the figures have just made untrue in the texts is settled before the question goes on, but for a contradiction among figures. */
function aside(next: Next | null, denied: Finding | null): Next | null {
  if (next === null || denied === null || next.memory !== null || next.step === 'repair') return next
  const { fingerprint } = denied
  return { step: 'reason', memory: { fingerprint, aside: true, onward: next.step } }
}

/** Neither of a draft that was left or deleted, nor of a form that had other questions. */
function stands(talk: Talk, ask: Ask): boolean {
  return (ask.draft === null || ask.draft === talk.state.draft?.id) && stepOf(talk.world.form, ask.step) !== null
}

function newConflict(before: Talk, after: Talk): boolean {
  if (!inDraft(after) || openConflict(after) === null) return false
  return before.state.draft?.entries !== after.state.draft.entries
}

/** After a change made in passing (修改 X 为 N) the question that stood is asked again, if something of it is still to be said. */
function stillOpen(talk: Talk, ask: Ask): boolean {
  if (!inDraft(talk)) return true
  if (openConflict(talk) !== null) return false
  const question = talk.world.form.questions.find(({ id }) => id === ask.step)
  return question === undefined
    ? !['repair', 'overwrite', 'understood', 'which', 'review', 'reason'].includes(ask.step)
    : openCells(talk, question).length > 0
}

/** Unlike that of any other chat, and of an earlier one of the same person. */
const askId = ({ state, input }: Talk): AskId => `${state.chat.revision.toString(36)}-${input.id.replaceAll(':', '').slice(-8)}` as AskId

/** Bounded: the question on the screen stays readable for typed answers, its buttons have done their work. */
function asked(talk: Talk, next: Next | null, posed: Posed | null): { readonly state: State; readonly ask: Ask | null } {
  const { chat, draft } = talk.state
  if (next === null || posed === null) return { state: talk.state, ask: null }
  const ask: Ask = {
    id: askId(talk),
    step: next.step,
    draft: draft?.id ?? null,
    revision: draft?.revision ?? 0,
    cells: posed.cells ?? [],
    choices: posed.choices,
    memory: next.memory ?? null,
  }
  const shown = shownAsk(chat)
  return { state: { ...talk.state, chat: { ...chat, asks: shown === null ? [ask] : [{ ...shown, choices: [] }, ask] } }, ask }
}

function reply(state: State, parts: readonly Part[], ask: Ask | null): Reply {
  const buttons: readonly Button[] = ask === null ? [] : ask.choices.map(({ label }, index) => ({ label, data: `${ask.id}:${index}` }))
  return { to: state.chat.id, parts, ask: ask?.id ?? null, buttons, file: null }
}

import { readAnswer } from '../../src/language/answer.ts'
import type { AnswerReading } from '../../src/language/answer-reading.ts'
import { readAssent } from '../../src/language/assent.ts'
import { saysAllDone } from '../../src/language/plain-reply.ts'
import type { Change } from '../../src/report/draft.ts'
import type { CellKey } from '../../src/report/form.ts'
import { changesTo, overwriting } from '../changes.ts'
import type { Ask, Part } from '../dialogue.ts'
import { figureList, type Said } from '../figures.ts'
import { plausible } from '../plausible.ts'
import { followsFromLast } from '../stocks.ts'
import { cellName, type DraftTalk, lastYear, type Move, move, part, phrase, standingFigures, standingOf } from '../talk.ts'
import { carriedFigures, isConfirmation } from './known.ts'
import { saidOfYear } from './situation.ts'
import { takeProse } from './stated-in-prose.ts'
import { askWhich } from './which-places.ts'

/** A person's message read as figures for the question on their screen. */

/** null where the message holds no figures at all. */
export function answerFigures(talk: DraftTalk, ask: Ask, said: string): Move | null {
  const text = leavesNothing(talk, ask, said) ? NOTHING_LEFT : said
  if (isConfirmation(talk, ask.cells)) {
    const assent = readAssent(text)
    if (assent === 'yes') return confirmImplied(talk, ask)
    if (assent === 'no') return move('again', { parts: [part('hint', 'confirm-which')] })
  }
  const read = (cells: readonly CellKey[]) =>
    readAnswer(talk.world.form, text, { asked: cells, last: lastFigures(talk, cells), known: standingFigures(talk), plausible: plausible(talk) })
  const reading = read(ask.cells)
  const prose = reading.kind === 'assignments' ? null : takeProse(talk, ask, text)
  if (prose !== null) return prose
  if (reading.kind === 'notFigures') return saidOfYear(talk, ask, text)
  const whole = isCertain(reading) ? null : withStocksAsked(talk, ask)
  const fuller = whole === null ? reading : read(whole)
  if (whole !== null && isCertain(fuller) && fuller !== reading) return takeReading(talk, { ...ask, cells: whole }, fuller)
  return (reading.kind === 'refused' ? (saidOfYear(talk, ask, text) ?? askWhich(talk, ask, text, reading)) : null) ?? takeReading(talk, ask, reading)
}

/** 都办结了, asked what goes on into the next year. */
function leavesNothing({ world: { form } }: DraftTalk, { cells }: Ask, said: string): boolean {
  return cells.length > 0 && cells.every((cell) => form.carried.some(({ from }) => from === cell)) && saysAllDone(said)
}
/** As it would be said of figures. */
const NOTHING_LEFT = 'none'

const isCertain = (reading: AnswerReading): reading is Extract<AnswerReading, { kind: 'assignments' }> =>
  reading.kind === 'assignments' && reading.certain

/** The question with the stocks that need not be told: whoever copies a line of the table tells them too. */
function withStocksAsked(talk: DraftTalk, ask: Ask): readonly CellKey[] | null {
  const question = talk.world.form.questions.find(({ id }) => id === ask.step)
  const cells = question?.cells.filter((cell) => ask.cells.includes(cell) || followsFromLast(talk, cell)) ?? []
  return cells.length > ask.cells.length ? cells : null
}

/** 同去年: last year's figure of the same cell; for what was carried over, what last year carried forward. */
function lastFigures(talk: DraftTalk, cells: readonly CellKey[]): ReadonlyMap<CellKey, number> | null {
  const last = lastYear(talk)?.figures ?? null
  if (last === null) return null
  const carried = carriedFigures(talk, cells)
  return carried.length === 0 ? last : new Map([...last, ...carried.map(({ cell, value }) => [cell, value] as const)])
}

function takeReading(talk: DraftTalk, ask: Ask | null, reading: Exclude<AnswerReading, { kind: 'notFigures' }>): Move {
  if (reading.kind === 'refused') return move('again', { parts: problems(reading.problems) })
  const figures: readonly Said[] = reading.assignments
  if (reading.rest !== null && figures.length === 0 && (ask?.cells ?? []).length === 0)
    return move('again', { parts: [part('alarm', 'rest-of-what')] })
  const rest = restOf(talk, ask, figures, reading.rest)
  if (rest === null) return move('again', { parts: [part('alarm', 'problem-no-last-year')] })
  const changes = [...changesTo(talk.state.draft, figures, 'given'), ...rest]
  const zeros = allZero(ask, reading)
  if (zeros !== null)
    return move({ step: 'understood', memory: { changes: zeros, doubts: [{ code: 'allZero', text: '0' }], asked: ask?.cells ?? [] } })
  if (!reading.certain && changes.length > 0)
    return move({ step: 'understood', memory: { changes, doubts: reading.doubts, asked: ask?.cells ?? [] } })
  return takeChanges(talk, ask, changes, figures)
}

/** 0 alone, where several figures are asked that may all be 0. */
function allZero(ask: Ask | null, reading: Extract<AnswerReading, { kind: 'assignments' }>): readonly Change[] | null {
  const [only, ...others] = reading.assignments
  const [doubt, ...more] = reading.doubts
  if (only?.value !== 0 || others.length + more.length > 0 || doubt?.code !== 'fewer') return null
  const zero = ask?.choices.find(({ label }) => label.key === 'button-all-zero' || label.key === 'button-rest-zero')?.intent
  return zero?.kind === 'change' ? zero.changes : null
}

/** What 其余为零 or 其余同去年 says of the question's other cells: only blank ones. */
function restOf(talk: DraftTalk, ask: Ask | null, figures: readonly Said[], rest: 'zero' | 'same' | null): readonly Change[] | null {
  if (rest === null || ask === null) return []
  const { draft } = talk.state
  const others = ask.cells.filter(
    (cell) => !figures.some((said) => said.cell === cell) && draft.entries.get(cell)?.reopened !== true && !draft.entries.has(cell),
  )
  if (rest === 'zero')
    return changesTo(
      draft,
      others.map((cell) => ({ cell, value: 0 })),
      'zeroed',
    )
  const last = lastFigures(talk, ask.cells)
  if (last === null || others.some((cell) => !last.has(cell))) return null
  return changesTo(
    draft,
    others.map((cell) => ({ cell, value: last.get(cell) ?? 0 })),
    'given',
  )
}

/** Takes changes in, unless they replace what the person may not have meant to replace: then it asks. */
export function takeChanges(talk: DraftTalk, ask: Ask | null, changes: readonly Change[], said: readonly Said[]): Move {
  const clash = overwriting(talk, changes, ask, namedIn(ask))
  if (clash.length > 0) return move({ step: 'overwrite', memory: { changes } })
  const onward = OPENING_STEPS.has(ask?.step ?? '') ? 'again' : 'next'
  if (changes.length === 0) return move(onward, { parts: [part('noted', 'noted-already')], chat: { ...answered(talk, ask), focus: null } })
  return move(onward, { changes, parts: noted(talk, changes, said), chat: answered(talk, ask) })
}

/** Cells that an alarm named: correcting one of them is what it asked for. */
function namedIn(ask: Ask | null): readonly CellKey[] {
  const memory = ask?.memory as { readonly named?: readonly CellKey[] } | null | undefined
  return memory?.named ?? []
}

export function noted(talk: DraftTalk, changes: readonly Change[], said: readonly Said[] = []): readonly Part[] {
  const told = changes.flatMap(({ cell, to, reopen }) => (to === null || reopen === true ? [] : [{ cell, value: to }]))
  const cleared = changes.filter(({ to }) => to === null).map(({ cell }) => cellName(cell))
  const reopened = changes.filter(({ reopen }) => reopen === true).map(({ cell }) => cellName(cell))
  const figures = told.length > 0 ? told : said
  return [
    ...(figures.length === 0 ? [] : [part('noted', 'noted', { figures: figureList(talk.world.form, figures) })]),
    ...(cleared.length === 0 ? [] : [part('noted', 'noted-cleared', { cells: cleared })]),
    ...(reopened.length === 0 ? [] : [part('noted', 'noted-reopened-cells', { cells: reopened })]),
  ]
}

/** The step was answered: it joins the way back. Side questions are no place to go back to. */
export function answered(talk: DraftTalk, ask: Ask | null): { readonly trail?: readonly string[] } {
  if (ask === null || SIDE_STEPS.has(ask.step) || ask.step === talk.state.chat.trail.at(-1)) return {}
  return { trail: [...talk.state.chat.trail, ask.step].slice(-TRAIL_MOST) }
}
const SIDE_STEPS: ReadonlySet<string> = new Set(['repair', 'understood', 'which', 'overwrite', 'review', 'sections', 'lastYear', 'situation'])
/** They ask for no figures: one that is given there in passing leaves them standing. */
const OPENING_STEPS: ReadonlySet<string> = new Set(['lastYear', 'situation'])
const TRAIL_MOST = 50

/** The person confirms the implied figures of a control. */
export function confirmImplied(talk: DraftTalk, ask: Ask): Move {
  const standing = standingOf(talk.world.form, talk.state.draft)
  const figures = ask.cells.flatMap((cell) => (standing.implied.has(cell) ? [{ cell, value: standing.implied.get(cell) ?? 0 }] : []))
  const changes = changesTo(talk.state.draft, figures, 'confirmed').filter(({ from }) => from === null)
  return move('next', { changes, parts: [part('noted', 'noted-confirmed')], chat: answered(talk, ask) })
}

const TOLD_MOST = 4
const quoted = (text: string) => phrase('quoted', { text: [...text].slice(0, 40).join('') })
const CANDIDATES_MOST = 3

interface Problem {
  readonly code: string
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What is wrong with a message and what to do, a line each; nothing of it is taken. */
export function problems(list: readonly Problem[]): readonly Part[] {
  const several = list.filter(({ code }) => code === 'ambiguous')
  if (several.length > 1 && several.length === list.length)
    return [part('alarm', 'problem-ambiguous-several', { labels: several.map(({ text }) => quoted(text)) }), part('hint', 'nothing-taken')]
  const told = list.slice(0, TOLD_MOST).map(({ code, text, params }) => {
    const candidates = (params.candidates ?? []) as readonly { readonly cells: readonly CellKey[] }[]
    const names = candidates
      .slice(0, CANDIDATES_MOST)
      .flatMap(({ cells }) => (cells.length === 1 && cells[0] !== undefined ? [cellName(cells[0])] : []))
    return part('alarm', `problem-${kebab(code)}`, {
      text: [...text].slice(0, 40).join(''),
      candidates: names,
      count: names.length,
      fallback: 'problem-other',
    })
  })
  return [...told, part('hint', 'nothing-taken')]
}

export const kebab = (code: string): string => code.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).replaceAll('.', '-')

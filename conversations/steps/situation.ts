import { readAssent } from '../../src/language/assent.ts'
import { readSituations } from '../../src/language/situations.ts'
import type { CellKey } from '../../src/report/form.ts'
import { changesTo } from '../changes.ts'
import type { Ask, Choice, Part } from '../dialogue.ts'
import { choice, type DraftTalk, guideChoice, inDraft, lines, type Move, type Moved, move, own, part, phrase, type Step } from '../talk.ts'

/** 全年情况: one message of buttons that settles whole tables, and one confirmation that names what becomes 0. */

interface Chosen {
  readonly chosen: readonly string[]
  readonly confirming?: boolean
  /** The question that it was said at, where that would not come by itself. */
  readonly back?: string
}
const memoryOf = (memory: unknown): Chosen => (memory as Chosen | null) ?? { chosen: [] }

export const situation: Step = {
  pose(talk, memory) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const { chosen, confirming } = memoryOf(memory)
    return confirming === true ? poseConfirmation(talk, chosen) : poseChoice(talk, chosen)
  },
  answer(talk, ask, text) {
    if (!inDraft(talk)) return null
    const { chosen, confirming } = memoryOf(ask.memory)
    if (confirming !== true) return said(talk, chosen, text)
    const assent = readAssent(text)
    if (assent === null) return null
    return assent === 'yes' ? settle(talk, ask.memory) : move({ step: 'situation', memory: { chosen } })
  },
  tap(talk, ask, name, value) {
    if (!inDraft(talk)) return move('again')
    const { chosen } = memoryOf(ask.memory)
    if (name === 'toggle') return move({ step: 'situation', memory: { chosen: toggled(chosen, String(value)) } })
    if (name === 'back') return move({ step: 'situation', memory: { chosen } })
    if (name === 'done' && chosen.length > 0) return confirm(chosen)
    return settle(talk, ask.memory)
  },
}

/** Typed instead of tapped; whatever would become 0 is named and confirmed all the same. */
function said(talk: DraftTalk, chosen: readonly string[], text: string): Moved | null {
  const reading = readSituations(text, chosen.length > 0)
  const all = talk.world.form.situations.map(({ id }) => id)
  switch (reading?.kind) {
    case undefined:
      return null
    case 'none':
      return settle(talk, { chosen: [] })
    case 'enough':
      return confirm(chosen)
    case 'nothing':
      return confirm(all)
    case 'named':
      return confirm(all.filter((id) => chosen.includes(id) || reading.ids.includes(id)))
  }
}

/** 没有复议和诉讼, said where something else is asked: what would become 0 is confirmed at once. Null where nothing would. */
export function saidOfYear(talk: DraftTalk, ask: Ask, text: string): Move | null {
  const reading = readSituations(text, false)
  if (reading?.kind !== 'named') return null
  const blank = cellsOf(talk, reading.ids).filter((cell) => !talk.state.draft.entries.has(cell))
  return blank.length === 0 ? null : confirm(reading.ids, ask.step === 'lastYear' ? { back: ask.step } : {})
}

const confirm = (chosen: readonly string[], rest: Pick<Chosen, 'back'> = {}): Move =>
  move({ step: 'situation', memory: { chosen, confirming: true, ...rest } satisfies Chosen })

/** 无申请且无结转 includes 无结转. */
function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}

function poseChoice(talk: DraftTalk, chosen: readonly string[]): ReturnType<Step['pose']> {
  const { situations } = talk.world.form
  const buttons: Choice[] = situations.map(({ id }) =>
    own(chosen.includes(id) ? 'button-situation-chosen' : 'button-situation', 'toggle', id, { situation: phrase(`situation-${id}`) }),
  )
  const done = own(chosen.length === 0 ? 'button-situation-none' : 'button-situation-done', 'done')
  const question: Part =
    chosen.length === 0
      ? part('question', 'ask-situation', { year: String(talk.state.draft.year) })
      : part('question', 'ask-situation-more', { chosen: chosen.map((id) => phrase(`situation-${id}`)) })
  const help = [choice('button-checklist', { kind: 'command', name: 'checklist' }), guideChoice()]
  return { kind: 'posed', parts: [question, part('hint', 'no-figures-yet')], choices: [...buttons, done, ...help] }
}

function poseConfirmation(talk: DraftTalk, chosen: readonly string[]): ReturnType<Step['pose']> {
  const items = chosen.map((id) =>
    phrase('situation-zeroes', { situation: phrase(`situation-${id}`), what: phrase(`situation-${id}-zeroes`), count: cellsOf(talk, [id]).length }),
  )
  return {
    kind: 'posed',
    parts: [part('question', 'ask-situation-confirm', { items: lines(items), count: cellsOf(talk, chosen).length })],
    choices: [own('button-situation-confirm', 'confirm'), own('button-situation-back', 'back')],
  }
}

function cellsOf(talk: DraftTalk, chosen: readonly string[]): readonly CellKey[] {
  return [...new Set(talk.world.form.situations.filter(({ id }) => chosen.includes(id)).flatMap(({ cells }) => cells))]
}

function settle(talk: DraftTalk, memory: unknown): Moved {
  const { chosen, back } = memoryOf(memory)
  const { draft, chat } = talk.state
  const blank = cellsOf(talk, chosen).filter((cell) => !draft.entries.has(cell))
  const changes = changesTo(
    draft,
    blank.map((cell) => ({ cell, value: 0 })),
    'zeroed',
  )
  return move(back === undefined ? 'next' : { step: back }, {
    changes,
    chat: { focus: null, skipped: [...chat.skipped.filter((one) => one !== 'situation'), 'situation'], trail: [...chat.trail, 'situation'] },
    parts: changes.length === 0 ? [part('noted', 'noted-situation-none')] : [part('noted', 'noted-zeroed', { count: changes.length })],
  })
}

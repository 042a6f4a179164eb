import type { Change, Draft, TextChange } from '../src/report/draft.ts'
import type { CellKey, Figures, Form, Value } from '../src/report/form.ts'
import { type Standing, stand } from '../src/report/propagate.ts'
import type { Ask, Chat, Choice, Input, Job, Needs, Organ, Param, Part, Phrase, Reply, Role, Settled, State, StoredYear, World } from './dialogue.ts'

/** One turn's surroundings, and what an act or a step says in it. */

export interface Talk {
  readonly world: World
  readonly state: State
  readonly input: Input
}

/** A talk inside a draft: steps about figures and texts take this. */
export interface DraftTalk extends Talk {
  readonly state: State & { readonly draft: Draft }
}

export function inDraft(talk: Talk): talk is DraftTalk {
  return talk.state.draft !== null
}

/** What comes after what was said: the next open question, the same one again, nothing, or a certain step. */
export type Onward = 'next' | 'again' | 'wait' | { readonly step: string; readonly memory?: unknown }

/** What an act or a step makes of an input; `conclude` turns it into the outcome. */
export interface Move {
  readonly kind: 'move'
  readonly onward: Onward
  readonly parts?: readonly Part[]
  readonly changes?: readonly Change[]
  readonly texts?: readonly TextChange[]
  readonly undoes?: number
  readonly chat?: Partial<Pick<Chat, 'draft' | 'skipped' | 'focus' | 'trail' | 'language' | 'pictured'>>
  readonly organ?: Partial<Pick<Organ, 'name' | 'level' | 'members' | 'drafts'>>
  /** The draft as it is to be before `changes` apply: opened, reopened, made final, given a reason. */
  readonly draft?: Draft
  readonly jobs?: readonly Job[]
  /** Buttons before those of the question that is put next. */
  readonly choices?: readonly Choice[]
  readonly years?: Settled['years']
  readonly deleted?: Settled['deleted']
  /** Messages of their own: to colleagues, or texts to forward. */
  readonly also?: readonly Reply[]
}
export type Wanted = { readonly kind: 'needs'; readonly needs: Needs }
export type Moved = Move | Wanted

/** A question as a step puts it. */
export interface Posed {
  readonly kind: 'posed'
  readonly parts: readonly Part[]
  readonly choices: readonly Choice[]
  readonly cells?: readonly CellKey[]
}

export interface Step {
  pose(talk: Talk, memory: unknown): Posed | Wanted
  /** A message read as this step's answer; null where it is none. */
  answer?(talk: Talk, ask: Ask, text: string): Moved | null
  /** A tap on one of the step's own buttons. */
  tap?(talk: Talk, ask: Ask, name: string, value: string | number | undefined): Moved
}

export const needs = (wanted: Needs): Wanted => ({ kind: 'needs', needs: wanted })
export const move = (onward: Onward, rest: Omit<Move, 'kind' | 'onward'> = {}): Move => ({ kind: 'move', onward, ...rest })

/** To a step that the person wants now: side questions come back to it, and it is no longer put off. */
export function jump({ state: { chat } }: Talk, step: string, rest: Move['chat'] = {}): Move {
  const skipped = chat.skipped.filter((one) => one !== step && !(step === 'repair' && one.startsWith('repair:')))
  return move({ step }, { chat: { focus: step, skipped, ...rest } })
}

export function phrase(key: string, params?: Readonly<Record<string, Param>>): Phrase {
  return params === undefined ? { key } : { key, params }
}
export function part(role: Role, key: string, params?: Readonly<Record<string, Param>>, states?: Part['states']): Part {
  return { role, phrase: phrase(key, params), ...(states === undefined ? {} : { states }) }
}
export const lines = (items: readonly Phrase[]): Phrase => phrase('lines', { items })
export const cellName = (cell: CellKey): Phrase => phrase('cell', { cell })

export const choice = (key: string, intent: Choice['intent'], params?: Readonly<Record<string, Param>>): Choice => ({
  label: phrase(key, params),
  intent,
})
/** A button whose meaning the step itself knows. */
export const own = (key: string, name: string, value?: string | number, params?: Readonly<Record<string, Param>>): Choice =>
  choice(key, { kind: 'step', name, ...(value === undefined ? {} : { value }) }, params)
export const skipChoice = (): Choice => choice('button-skip', { kind: 'skip' })
/** A cell asked anew. */
export const fixCellChoice = (cell: CellKey): Choice => choice('button-fix-cell', { kind: 'goto', step: `cell:${cell}` }, { cell: cellName(cell) })
export const guideChoice = (): Choice => choice('button-guide', { kind: 'command', name: 'guide' })

const standings = new WeakMap<Draft['entries'], Standing>()

/** What follows from the draft's statements; computed once for each state of the entries. */
export function standingOf(form: Form, draft: Draft): Standing {
  const known = standings.get(draft.entries)
  if (known !== undefined) return known
  const standing = stand(form, draft.entries)
  standings.set(draft.entries, standing)
  return standing
}

/** Last year's stored report, or null where there is none. Loaded before the turn begins. */
export function lastYear(talk: DraftTalk): StoredYear | null {
  return talk.world.years.get(talk.state.draft.year - 1) ?? null
}

const figuresThatStand = new WeakMap<Draft['entries'], Figures>()

/** Every figure that stands: stated (set aside ones too) or implied; computed once for each state of the entries. */
export function standingFigures({ world: { form }, state: { draft } }: DraftTalk): Figures {
  const known = figuresThatStand.get(draft.entries)
  if (known !== undefined) return known
  const { implied } = standingOf(form, draft)
  const figures = new Map<CellKey, Value>()
  for (const cell of form.cells.keys()) {
    const entry = draft.entries.get(cell)
    const value = entry !== undefined && entry.reopened !== true ? entry.value : implied.get(cell)
    if (value !== undefined) figures.set(cell, value)
  }
  figuresThatStand.set(draft.entries, figures)
  return figures
}

/** The ask on the person's screen, and the newest one. */
export const shownAsk = (chat: Chat): Ask | null => chat.asks[0] ?? null
export const latestAsk = (chat: Chat): Ask | null => chat.asks.at(-1) ?? null

import type { Ask, AskId, Job, Outcome, Part, PictureSubject, Reply, Settled, State, Turn, World } from '../../conversations/dialogue.ts'
import { statedOf } from '../../conversations/pictures.ts'
import { applyChanges, type Change, type Draft, type DraftId, openDraft, outdated, stated, type TextChange } from '../../src/report/draft.ts'
import type { CellKey, Form, TextKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'

/**
 * A small dialogue for tests of store, desk and channels: it asks for one cell after the other and takes a bare figure for the question on the
 * person's screen. Also understood: `add N` (cell N plus one), `put N V from F`, `undo`, `year`, `text …`, `document`, `picture NAME`, `table`, `forget draft`, `forget organ`, `fail`.
 */
export const counterTurn: Turn = (world, state, input) => {
  const { act } = input
  if (state.draft === null) return settled(world, state, { draft: openDraft(`d-${input.id}` as DraftId, state.organ.id, 2023, world.form.edition) })
  const draft = state.draft
  switch (act.kind) {
    case 'text':
      return typed(world, { ...state, draft }, act.text.trim())
    case 'tap': {
      const ask = state.chat.asks.at(-1)
      if (ask === undefined || act.data !== `${ask.id}:0`) return settled(world, state, { said: ['old button'] })
      return answered(world, { ...state, draft }, ask, 0)
    }
    case 'file':
      return settled(world, state, { jobs: [{ kind: 'read', chat: state.chat.id, file: act.file, name: act.name, purpose: 'count' }] })
    case 'read':
      return settled(world, state, { said: [act.reading.kind === 'report' ? `read ${act.job.name}` : `unreadable ${act.reading.code}`] })
    case 'made':
      return settled(world, state, { said: ['made'], file: { id: act.file, name: act.name } })
    case 'pictured':
      return settled(world, state, {
        said: ['pictured'],
        file: act.pictures[0] === undefined ? null : { id: act.pictures[0].file, name: act.pictures[0].name },
      })
    case 'failed':
      return settled(world, state, { said: [`failed ${act.code}`] })
    case 'cell':
      return settled(world, state, { said: [`cell ${act.cell}`] })
    case 'unsupported':
      return settled(world, state, { said: [`cannot read ${act.what}`] })
  }
}

type Drafted = State & { readonly draft: Draft }

function typed(world: World, state: Drafted, text: string): Outcome {
  const { draft } = state
  const [word = '', ...rest] = text.split(' ')
  if (/^\d+$/.test(text)) {
    const ask = state.chat.asks[0]
    return ask === undefined ? settled(world, state, {}) : answered(world, state, ask, Number(text))
  }
  switch (word) {
    case 'add': {
      const cell = cellAt(world.form, Number(rest[0]))
      const from = stated(draft.entries, cell)
      return settled(world, state, { changes: [{ cell, from, to: (from ?? 0) + 1, origin: 'given' }], said: [`added ${rest[0]}`] })
    }
    case 'put':
      return put(world, state, rest)
    case 'undo':
      return undo(world, state)
    case 'year':
      if (!world.years.has(2022) && state.organ.years.length > 0) return { kind: 'needs', needs: { years: [2022] } }
      return settled(world, state, { said: [`year ${world.years.get(2022)?.figures.size ?? 'none'}`] })
    case 'keep':
      return settled(world, state, { years: [{ year: 2022, source: 'kept.json', file: JSON.parse(rest.join(' ')) }], said: ['kept'] })
    case 'text': {
      const key = world.form.texts[0] as TextKey
      return settled(world, state, { texts: [{ text: key, from: draft.texts.get(key)?.revision ?? null, to: rest.join(' ') }], said: ['text taken'] })
    }
    case 'document':
      return settled(world, state, {
        jobs: [
          {
            kind: 'document',
            chat: state.chat.id,
            draft: draft.id,
            revision: draft.revision,
            format: 'txt',
            final: null,
            sheet: null,
            report: { year: 2023 },
          },
        ],
      })
    case 'picture':
      return settled(world, state, {
        jobs: [
          {
            kind: 'picture',
            chat: state.chat.id,
            draft: draft.id,
            subject: { kind: 'chart', compared: [] },
            shows: [rest[0] ?? 'one'],
            stated: null,
          },
        ],
      })
    case 'table': {
      const subject: PictureSubject = { kind: 'tables', sections: ['proactive'], report: toReportFile(reportOf(world.form, draft)), implied: [] }
      return settled(world, state, {
        jobs: [{ kind: 'picture', chat: state.chat.id, draft: draft.id, subject, shows: ['table'], stated: statedOf(draft, subject) }],
      })
    }
    case 'forget':
      return settled(world, state, { forget: rest[0] === 'organ' ? { kind: 'organ' } : { kind: 'draft', draft: draft.id }, said: ['forgotten'] })
    case 'fail':
      throw new Error('the turn has a bug')
    default:
      return settled(world, state, { said: [`heard ${[...text].length}`] })
  }
}

function reportOf(form: Form, { entries }: Draft): Report {
  const figures = new Map([...entries].map(([cell, { value }]) => [cell, value] as const))
  return { form, agency: '甲局', year: 2023, level: null, issuedOn: null, figures, misprints: new Map(), texts: new Map() }
}

/** `put N V from F`: refused as a question where F is not what stands. */
function put(world: World, state: Drafted, [index, value, , from]: readonly string[]): Outcome {
  const cell = cellAt(world.form, Number(index))
  const change: Change = { cell, from: from === 'null' ? null : Number(from), to: Number(value), origin: 'given' }
  if (outdated(state.draft, [change]).length > 0) return settled(world, state, { said: [`stands ${stated(state.draft.entries, cell)}`] })
  return settled(world, state, { changes: [change], said: [`put ${value}`] })
}

function undo(world: World, state: Drafted): Outcome {
  if (world.history === null) return { kind: 'needs', needs: { history: true } }
  const [last] = world.history
  if (last === undefined) return settled(world, state, { said: ['nothing to undo'] })
  const changes = last.changes.map(({ cell, from, to, was }) => ({ cell, from: to, to: from, origin: was ?? ('given' as const) }))
  return settled(world, state, { changes, undoes: last.revision, said: [`undone ${last.revision}`] })
}

function answered(world: World, state: Drafted, ask: Ask, value: number): Outcome {
  const cell = ask.cells[0]
  if (cell === undefined) return settled(world, state, {})
  const from = stated(state.draft.entries, cell)
  return settled(world, state, { changes: [{ cell, from, to: value, origin: 'given' }], said: [`noted ${indexOf(world.form, cell)}=${value}`] })
}

interface Move {
  readonly draft?: Draft
  readonly said?: readonly string[]
  readonly changes?: readonly Change[]
  readonly texts?: readonly TextChange[]
  readonly undoes?: number
  readonly jobs?: readonly Job[]
  readonly years?: Settled['years']
  readonly file?: Reply['file']
  readonly forget?: Settled['deleted']
}

function settled(world: World, state: State, move: Move): Outcome {
  const { changes = [], texts = [], jobs = [], undoes = null, years = [], forget = null } = move
  const base = move.draft ?? state.draft
  const draft = base === null || forget !== null ? null : applyChanges(world.form, base, changes, texts)
  const { chat, organ } = state
  const ask = draft === null ? null : question(world.form, chat.revision, draft)
  const shown = chat.asks[0]
  const asks = ask === null ? [] : shown === undefined ? [ask] : [{ ...shown, choices: [] }, ask]
  const drafts = move.draft === undefined ? organ.drafts : [...organ.drafts, { id: move.draft.id, year: move.draft.year }]
  const stored = years.map(({ year, source }) => ({ year, source }))
  const reply: Reply = {
    to: chat.id,
    parts: [...(move.said ?? []).map((text) => part('noted', text)), ...(ask === null ? [] : [part('question', asking(world.form, ask))])],
    ask: ask?.id ?? null,
    buttons: ask === null ? [] : [{ label: { key: 'verbatim', params: { text: 'zero' } }, data: `${ask.id}:0` }],
    file: move.file ?? null,
  }
  return {
    kind: 'settled',
    state: {
      chat: { ...chat, revision: chat.revision + 1, draft: draft?.id ?? null, asks },
      organ: drafts === organ.drafts && years.length === 0 ? organ : { ...organ, revision: organ.revision + 1, drafts, years: stored },
      draft,
    },
    changes,
    texts,
    undoes,
    replies: reply.parts.length === 0 ? [] : [reply],
    jobs,
    years,
    deleted: forget,
  }
}

/** The first blank cell in the order of the form. */
function question(form: Form, revision: number, draft: Draft): Ask | null {
  const blank = [...form.cells.keys()].find((cell) => !draft.entries.has(cell))
  if (blank === undefined) return null
  return {
    id: `q${revision}` as AskId,
    step: 'count',
    draft: draft.id,
    revision: draft.revision,
    cells: [blank],
    choices: [{ label: { key: 'verbatim', params: { text: 'zero' } }, intent: { kind: 'step', name: 'zero' } }],
    memory: null,
  }
}

function asking(form: Form, ask: Ask): string {
  return `what is ${ask.cells[0] === undefined ? '' : indexOf(form, ask.cells[0])}?`
}

function part(role: Part['role'], text: string): Part {
  return { role, phrase: { key: 'verbatim', params: { text } } }
}

export function cellAt(form: Form, index: number): CellKey {
  const cell = [...form.cells.keys()][index]
  if (cell === undefined) throw new Error(`the form has no cell number ${index}`)
  return cell
}

function indexOf(form: Form, cell: CellKey): number {
  return [...form.cells.keys()].indexOf(cell)
}

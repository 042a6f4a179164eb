import { fold } from '../../src/language/spelling.ts'
import { withFeesStated } from '../../src/narrative/fees-sentence.ts'
import { recogniseReport } from '../../src/recognition/report.ts'
import { type Recognition, recogniseTable } from '../../src/recognition/table.ts'
import { textBlocks } from '../../src/recognition/text-blocks.ts'
import { tell } from '../../src/report/correspondence.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { changesTo } from '../changes.ts'
import type { Ask } from '../dialogue.ts'
import { figure } from '../figures.ts'
import { PASTED, PASTED_REPORT } from '../sources.ts'
import { kebab, takeChanges } from '../steps/answer.ts'
import { takeLastYearFigures } from '../take-report.ts'
import { type DraftTalk, inDraft, type Moved, move, part, type Talk } from '../talk.ts'
import { takeRead } from './file.ts'

/** Pasted tables and reports. */

/** Words, and six figures or more after them: a whole row of a table, typed. */
const ROW = /^[^\d\n]*\p{L}[\s:：]*(?:[\s,，、]\d+件?){6,}[。.]?$/u

/** Lines one of which begins as a section of the report does. */
const REPORT_LIKE = /^[\s#*]*[一二三四五六]\s*[、.．]/mu
/** Tables among running text; less is the text that is asked for. */
const FIGURES_LEAST = 20
/** A report with each cell in a line of its own has fewer. */
const LINES_MOST = 1000

/** A report in one message, read as a file would be: it says whose it is, or it is taken for the one that is asked for. */
function pastedReport(talk: Talk, ask: Ask | null, raw: string, titled: boolean): Moved | null {
  const lines = raw.trim().split('\n').length
  if (lines < 2 || lines > LINES_MOST || !REPORT_LIKE.test(raw)) return null
  const { draft, organ } = talk.state
  const purpose = ask?.step ?? ''
  const presumed = draft === null ? null : { agency: organ.name, year: purpose === 'lastYear' ? draft.year - 1 : draft.year }
  const found = recogniseReport(textBlocks(raw), titled ? null : presumed)
  // Without a title and a text it is a table, for which there are words of its own.
  if (found.kind === 'notReport' || found.report.figures.size < FIGURES_LEAST || (!titled && found.report.texts.size === 0)) return null
  const { doubts, publication } = found
  return takeRead(talk, { kind: 'report', file: toReportFile(withFeesStated(found.report)), doubts, publication }, { name: PASTED_REPORT, purpose })
}

/** What is pasted, wherever it comes: a report with its title, else tables, else a report without; where a text is asked, words in lines are that text. */
export function pasted(talk: Talk, ask: Ask | null, raw: string, writing: boolean): Moved | null {
  const titled = pastedReport(talk, ask, raw, true)
  if (titled !== null || !inDraft(talk)) return titled
  const row = !writing && ROW.test(fold(raw).trim())
  if (!row && !(writing ? /[\t|]/u : /[\t|\n]/u).test(raw.trim())) return pastedReport(talk, ask, raw, false)
  const source = row
    ? fold(raw)
        .trim()
        .replace(/[:：。]|件/gu, ' ')
    : raw
  const table = recogniseTable(talk.world.form, source, ask === null ? undefined : { cells: ask.cells })
  if (table.kind === 'table') return takeTable(talk, ask, table, row)
  return pastedReport(talk, ask, raw, false) ?? (table.kind === 'refused' && !writing && !row ? refusedTable(table) : null)
}

function refusedTable({ problems }: Extract<Recognition, { kind: 'refused' }>): Moved {
  const told = problems.slice(0, 4).map(({ code, text: where, params }) =>
    part('alarm', `table-${kebab(code)}`, {
      text: where.slice(0, 40),
      ...params,
      fallback: 'table-refused',
    }),
  )
  return move('again', { parts: [...told, part('hint', 'nothing-taken')] })
}

function takeTable(talk: DraftTalk, ask: Ask | null, table: Extract<Recognition, { kind: 'table' }>, row: boolean): Moved {
  const { form } = talk.world
  const read = new Map(table.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  const figures = [...tell(read, table.form, form)].map(([cell, value]) => ({ cell, value }))
  const unsplit = [...read].find(([cell, value]) => value > 0 && !form.cells.has(cell))
  const lost = unsplit === undefined ? [] : [part('alarm', 'file-one-row', { figure: figure(table.form, { cell: unsplit[0], value: unsplit[1] }) })]
  if (ask?.step === 'lastYear') return takeLastYearFigures(talk, figures, PASTED)
  const changes = changesTo(talk.state.draft, figures, 'imported')
  if (table.doubts.length > 0)
    return move({
      step: 'understood',
      memory: { changes, doubts: table.doubts.map(({ text: where, reason }) => ({ code: `table-${reason}`, text: where })), asked: ask?.cells ?? [] },
    })
  const taken = takeChanges(talk, row ? ask : null, changes, figures)
  const noted = taken.changes === undefined || row ? (taken.parts ?? []) : [part('noted', 'noted-table', { count: figures.length })]
  return { ...taken, parts: [...lost, ...noted] }
}

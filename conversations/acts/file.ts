import { parseReportFile } from '../../src/report/report-file.ts'
import { changedSince } from '../changed-since.ts'
import type { Act, Part, Reading, ReadJob } from '../dialogue.ts'
import { doubtPhrase } from '../doubt-words.ts'
import { withoutDoubts } from '../held-file.ts'
import { sourceWords } from '../sources.ts'
import { introduced, takeReport } from '../take-report.ts'
import { inDraft, lines, type Moved, move, part, phrase, shownAsk, type Talk } from '../talk.ts'

/** Files: what comes in is read by a job, what goes out was made by one. */

/** Of what a file says otherwise than expected. */
const TOLD_MOST = 5
/** Rows of the form of 2019 with something of its own. */
const KEPT_MOST = 8
const ROW_SHOWN = 60
const BYTES_MOST = 20 * 1024 * 1024

type Of<K extends Act['kind']> = Extract<Act, { kind: K }>

export function file(talk: Talk, given: Of<'file'>): Moved {
  if (given.size === 0) return move('again', { parts: [part('alarm', 'file-empty', { name: given.name })] })
  if (given.size > BYTES_MOST)
    return move('again', { parts: [part('alarm', 'file-too-large', { name: given.name, most: BYTES_MOST / 1024 / 1024 })] })
  const job: ReadJob = { kind: 'read', chat: talk.state.chat.id, file: given.file, name: given.name, purpose: shownAsk(talk.state.chat)?.step ?? '' }
  return move('wait', { jobs: [job], parts: [part('noted', 'file-being-read', { name: given.name })] })
}

export function read(talk: Talk, given: Of<'read'>): Moved {
  const { reading, job } = given
  if (reading.kind === 'unreadable')
    return move('again', { parts: [part('alarm', `unreadable-${reading.code}`, { ...reading.params, name: job.name, fallback: 'file-unreadable' })] })
  return takeRead(talk, reading, job)
}

/** A report that was read from a file or a paste; `name` tells the source. */
export function takeRead(talk: Talk, reading: Extract<Reading, { kind: 'report' }>, { name, purpose }: Pick<ReadJob, 'name' | 'purpose'>): Moved {
  const parsed = parseReportFile(reading.file)
  if (parsed.kind === 'problem') return move('again', { parts: [part('alarm', 'file-unreadable', { name })] })
  const settled = reading.doubts.filter(({ reason }) => reason === 'arithmetic')
  const doubts = reading.doubts.filter((doubt) => !settled.includes(doubt))
  if (!inDraft(talk)) {
    const taken = introduced(talk, withoutDoubts(parsed.report, doubts), name)
    const left = doubts.length === 0 ? [] : [part('alarm', 'file-doubts-left', { count: doubts.length })]
    return taken.kind === 'needs' ? taken : { ...taken, parts: [...(taken.parts ?? []), ...left] }
  }
  const taken = takeReport(talk, parsed.report, name, { purpose, vouched: [], doubts })
  if (taken.kind === 'needs') return taken
  const told = settled.slice(0, TOLD_MOST).map((doubt): Part => ({ role: 'alarm', phrase: doubtPhrase(parsed.report.form, doubt) }))
  return { ...taken, parts: [...told, ...strangeRows(name, reading), ...(taken.parts ?? [])] }
}

/** What stands in rows that the form does not have, as in a ministry's report of its own kind, or has no more, is not taken but told. */
function strangeRows(name: string, { publication }: Extract<Reading, { kind: 'report' }>): readonly Part[] {
  const departures = publication?.departures ?? []
  const told = (key: string, rows: readonly string[], most: number): readonly Part[] => {
    const shown = rows.slice(0, most).map((text) => phrase('verbatim', { text: [...text].slice(0, ROW_SHOWN).join('') }))
    return rows.length === 0 ? [] : [part('alarm', key, { source: sourceWords(name), rows: lines(shown), count: rows.length })]
  }
  return [
    ...told(
      'file-unknown-rows',
      departures.flatMap((one) => (one.kind === 'row' && one.how === 'unknown' ? [one.text] : [])),
      TOLD_MOST,
    ),
    ...told(
      'file-kept-rows',
      departures.flatMap((one) => (one.kind === 'kept' ? [one.text] : [])),
      KEPT_MOST,
    ),
  ]
}

/** The document is there; the reply says what changed since it was asked for. */
export function made(talk: Talk, given: Of<'made'>): Moved {
  const { job } = given
  const key =
    job.compared !== undefined
      ? 'made-comparison'
      : job.stored !== undefined
        ? 'made-stored'
        : job.format === 'json'
          ? 'made-file'
          : job.final === null
            ? 'made-draft'
            : 'made-final'
  const since = job.stored === undefined && inDraft(talk) && talk.state.draft.id === job.draft ? changedSince(talk, job) : []
  const said = [
    part('noted', key, { version: job.final ?? 0, year: yearOf(job.report), format: job.format }),
    ...(given.missing ?? []).map(({ format, code, parts }) =>
      part('alarm', 'made-without', {
        format: phrase(`format-${format}`),
        why: phrase(`unwritten-${code}`, { cells: '', parts: parts.join(' '), fallback: 'unwritten-crash' }),
      }),
    ),
    ...since,
  ]
  return move('wait', { also: [{ to: talk.state.chat.id, parts: said, ask: null, buttons: [], file: { id: given.file, name: given.name } }] })
}

function yearOf(report: unknown): string {
  const read = parseReportFile(report)
  return read.kind === 'report' ? String(read.report.year) : ''
}

export function failed(given: Of<'failed'>): Moved {
  const { job, code, cells = [], parts = [] } = given
  // Nobody waits for a picture.
  if (job.kind === 'picture') return move('wait')
  const said =
    job.kind === 'document'
      ? part('alarm', `unwritten-${code}`, {
          cells: cells.map((cell) => phrase('cell', { cell })),
          parts: parts.join(' '),
          fallback: 'unwritten-crash',
        })
      : part('alarm', `reading-failed-${code}`, { fallback: 'reading-failed' })
  if (job.kind === 'document' && job.format === 'pdf' && PRINTING.includes(code))
    return move('wait', { parts: [said, part('noted', 'word-instead')], jobs: [{ ...job, format: 'docx' }] })
  return move('wait', { parts: [said] })
}

/** What only the PDF fails by: the same report comes as a Word file. */
const PRINTING: readonly string[] = ['glyphs', 'fonts', 'read-back', 'timeout', 'crash']

import { parseReportFile } from '../src/report/report-file.ts'
import type { DocumentJob, Part } from './dialogue.ts'
import { amount } from './figures.ts'
import { cellName, type DraftTalk, lines, part, phrase, standingFigures } from './talk.ts'

/** What a document that was just made does not say, because it changed while it was made. */

const TOLD_MOST = 8

export function changedSince(talk: DraftTalk, job: DocumentJob): readonly Part[] {
  if (talk.state.draft.revision <= job.revision) return []
  const moved = [...movedFigures(talk, job), ...movedTexts(talk, job)]
  const more = moved.length > TOLD_MOST ? [phrase('figures-more', { count: moved.length - TOLD_MOST })] : []
  return moved.length === 0 ? [] : [part('hint', 'made-changed-since', { changes: lines([...moved.slice(0, TOLD_MOST), ...more]) })]
}

/** Those that were stated first: the others only follow from them. */
function movedFigures(talk: DraftTalk, job: DocumentJob) {
  const read = parseReportFile(job.report)
  const { form } = talk.world
  const now = standingFigures(talk)
  const then = read.kind === 'report' ? read.report.figures : now
  const said = (cell: Parameters<typeof cellName>[0], value: number | undefined) =>
    value === undefined ? phrase('blank') : amount(form, cell, value)
  return [...form.cells.keys()]
    .filter((cell) => then.get(cell) !== now.get(cell))
    .toSorted((a, b) => Number(talk.state.draft.entries.has(b)) - Number(talk.state.draft.entries.has(a)))
    .map((cell) => phrase('figure-moved', { cell: cellName(cell), from: said(cell, then.get(cell)), to: said(cell, now.get(cell)) }))
}

function movedTexts({ world: { form }, state: { draft } }: DraftTalk, job: DocumentJob) {
  const read = parseReportFile(job.report)
  const had = read.kind === 'report' ? read.report.texts : new Map()
  return form.texts
    .filter((text) => (draft.texts.get(text)?.revision ?? 0) > job.revision || (had.has(text) && !draft.texts.has(text)))
    .map((text) => phrase('text-moved', { part: phrase('text-part', { text }) }))
}

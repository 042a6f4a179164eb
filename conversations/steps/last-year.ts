import { readAssent } from '../../src/language/assent.ts'
import { parseReportFile } from '../../src/report/report-file.ts'
import type { Ask } from '../dialogue.ts'
import { sourceWords } from '../sources.ts'
import { takeReport } from '../take-report.ts'
import { guideChoice, inDraft, lastYear, type Moved, move, own, part, type Step, skipChoice, type Talk } from '../talk.ts'

/** Last year's report: a file or pasted tables, or none. And the question before a file of another organ is used. */

export const lastYearStep: Step = {
  pose(talk) {
    const year = String((talk.state.draft?.year ?? 0) - 1)
    const stored = inDraft(talk) ? lastYear(talk) : null
    const hint = stored === null ? part('hint', 'ask-last-year-why') : part('hint', 'last-year-stored', { year, source: sourceWords(stored.source) })
    return { kind: 'posed', parts: [part('question', 'ask-last-year', { year }), hint], choices: [guideChoice(), skipChoice()] }
  },
}

/** /import: a report file or table for the draft itself. */
export const importStep: Step = {
  pose: (talk) => ({
    kind: 'posed',
    parts: [part('question', 'ask-import', { year: String(talk.state.draft?.year ?? '') })],
    choices: [own('button-back-to-questions', 'back')],
  }),
  tap: () => move('next'),
}

interface Foreign {
  readonly file: unknown
  readonly source: string
}

export const foreignFile: Step = {
  pose(talk, memory) {
    const read = parseReportFile((memory as Foreign).file)
    const agency = read.kind === 'report' ? read.report.agency : ''
    const year = read.kind === 'report' ? String(read.report.year) : ''
    return {
      kind: 'posed',
      parts: [part('alarm', 'ask-foreign-file', { agency, year, organ: talk.state.organ.name })],
      choices: [own('button-use-anyway', 'use'), own('button-do-not-use', 'leave')],
    }
  },
  answer(talk, ask, text) {
    const assent = readAssent(text)
    return assent === null ? null : settleForeign(talk, ask, assent === 'yes')
  },
  tap: (talk, ask, name) => settleForeign(talk, ask, name === 'use'),
}

function settleForeign(talk: Talk, ask: Ask, use: boolean): Moved {
  const { file, source } = ask.memory as Foreign
  const read = parseReportFile(file)
  if (!use || read.kind !== 'report' || !inDraft(talk)) return move('next', { parts: [part('noted', 'noted-file-left')] })
  return takeReport(talk, read.report, source, true)
}

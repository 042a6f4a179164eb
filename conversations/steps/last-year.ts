import { readAssent } from '../../src/language/assent.ts'
import { organsNamed } from '../../src/report/organ-names.ts'
import type { Report } from '../../src/report/report.ts'
import { parseReportFile } from '../../src/report/report-file.ts'
import type { Ask, Phrase } from '../dialogue.ts'
import { type HeldFile, heldFile, type Sent } from '../held-file.ts'
import { sourceWords } from '../sources.ts'
import { takeReport, wantedYear } from '../take-report.ts'
import { type DraftTalk, guideChoice, inDraft, lastYear, type Moved, move, own, part, type Step, skipChoice, type Talk } from '../talk.ts'

/** Last year's report: a file or pasted tables, or none. And the question before a file of another organ is used. */

export const lastYearStep: Step = {
  pose(talk) {
    const year = String((talk.state.draft?.year ?? 0) - 1)
    const stored = inDraft(talk) ? lastYear(talk) : null
    const hint = stored === null ? part('hint', 'ask-last-year-why') : part('hint', 'last-year-stored', { year, source: sourceWords(stored.source) })
    return { kind: 'posed', parts: [part('question', 'ask-last-year', { year }), hint], choices: [guideChoice(), skipChoice()] }
  },
  answer(_talk, _ask, text) {
    return /^\s*有(?:的|啊|呀)?[。！!]?\s*$/u.test(text) ? move('again', { parts: [part('noted', 'courtesy-nod')] }) : null
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

/** A file that is not what was asked for waits for a word. */
function unexpectedFile(
  key: string,
  vouched: Sent['vouched'][number],
  use: string,
  params: (talk: DraftTalk, held: HeldFile, report: Report) => NonNullable<Phrase['params']>,
): Step {
  const settle = (talk: Talk, ask: Ask, wanted: boolean): Moved => {
    const { file, source, sent } = heldFile(ask.memory)
    const read = parseReportFile(file)
    if (!wanted || read.kind !== 'report' || !inDraft(talk)) return move('next', { parts: [part('noted', 'noted-file-left')] })
    return takeReport(talk, read.report, source, { ...sent, vouched: [...sent.vouched, vouched] })
  }
  return {
    pose(talk, memory) {
      const held = heldFile(memory)
      const read = parseReportFile(held.file)
      if (!inDraft(talk) || read.kind !== 'report') return { kind: 'posed', parts: [], choices: [] }
      return {
        kind: 'posed',
        parts: [part('alarm', key, params(talk, held, read.report))],
        choices: [own(use, 'use'), own('button-do-not-use', 'leave')],
      }
    },
    answer(talk, ask, text) {
      const assent = readAssent(text)
      return assent === null ? null : settle(talk, ask, assent === 'yes')
    },
    tap: (talk, ask, name) => settle(talk, ask, name === 'use'),
  }
}

export const foreignFile: Step = unexpectedFile('ask-foreign-file', 'organ', 'button-use-anyway', ({ state }, { source }, { agency, year }) => ({
  source: sourceWords(source),
  agency,
  organs: organsNamed(agency).length,
  year: String(year),
  organ: state.organ.name,
}))

export const otherYear: Step = unexpectedFile('ask-other-year', 'year', 'button-use-year', (talk, { source, sent }, { year }) => ({
  source: sourceWords(source),
  year: String(year),
  wanted: String(wantedYear(talk, sent.purpose) ?? ''),
  draft: year === talk.state.draft.year ? 'yes' : 'no',
}))

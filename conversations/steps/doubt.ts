import { readFigure } from '../../src/language/figure-reading.ts'
import type { Doubt } from '../../src/recognition/doubt.ts'
import { type CellKey, cellOf, type Value } from '../../src/report/form.ts'
import { parseReportFile } from '../../src/report/report-file.ts'
import type { Ask } from '../dialogue.ts'
import { doubtPhrase } from '../doubt-words.ts'
import { amount } from '../figures.ts'
import { type HeldFile, heldFile, withoutDoubts } from '../held-file.ts'
import { sourceWords } from '../sources.ts'
import { takeReport } from '../take-report.ts'
import { cellName, inDraft, type Moved, move, own, part, type Step, type Talk } from '../talk.ts'

/** What a file leaves in doubt is asked cell by cell, each settled by one tap; of a file that lacks much, whether it is used at all. */

/** More doubts than these are no doubts about figures, but about the file. */
const ASKED_MOST = 20
const CANDIDATES_MOST = 5

export const doubt: Step = {
  pose(_talk, memory) {
    const { file, source, sent } = heldFile(memory)
    const read = parseReportFile(file)
    const [first, ...others] = sent.doubts
    if (first === undefined || read.kind !== 'report') return { kind: 'posed', parts: [], choices: [] }
    const { form } = read.report
    if (sent.doubts.length > ASKED_MOST) {
      const params = {
        source: sourceWords(source),
        read: withoutDoubts(read.report, sent.doubts).figures.size,
        missing: sent.doubts.length,
        cell: cellName(first.cell),
      }
      return {
        kind: 'posed',
        parts: [part('question', 'ask-incomplete-file', params)],
        choices: [own('button-do-not-use', 'leave'), own('button-use-certain', 'rest')],
      }
    }
    return {
      kind: 'posed',
      cells: [first.cell],
      parts: [
        { role: 'alarm', phrase: doubtPhrase(form, first) },
        part('question', 'ask-doubt', { source: sourceWords(source), cell: cellName(first.cell), left: others.length }),
      ],
      choices: [
        ...first.candidates
          .slice(0, CANDIDATES_MOST)
          .map((value) => own('button-doubt-figure', 'take', value, { figure: amount(form, first.cell, value) })),
        own('button-doubt-blank', 'blank'),
        ...(others.length > 0 ? [own('button-doubt-rest', 'rest', undefined, { count: sent.doubts.length })] : []),
      ],
    }
  },
  answer(talk, ask, text) {
    const { file, sent } = heldFile(ask.memory)
    const read = parseReportFile(file)
    const [first] = sent.doubts
    if (first === undefined || sent.doubts.length > ASKED_MOST || read.kind !== 'report') return null
    const figure = readFigure(text, cellOf(read.report.form, first.cell))
    return figure.kind === 'value' ? settle(talk, ask, [first], figure.value) : null
  },
  tap(talk, ask, name, value) {
    const { doubts } = heldFile(ask.memory).sent
    if (name === 'leave') return move('next', { parts: [part('noted', 'noted-file-left')] })
    return name === 'rest' ? settle(talk, ask, doubts, null) : settle(talk, ask, doubts.slice(0, 1), typeof value === 'number' ? value : null)
  },
}

/** null: the cells stay blank. */
function settle(talk: Talk, ask: Ask, settled: readonly Doubt[], value: Value | null): Moved {
  const held: HeldFile = heldFile(ask.memory)
  const read = parseReportFile(held.file)
  if (read.kind !== 'report' || !inDraft(talk)) return move('next', { parts: [part('noted', 'noted-file-left')] })
  const cleared = withoutDoubts(read.report, settled)
  const figures = value === null ? cleared.figures : new Map([...cleared.figures, ...settled.map(({ cell }): [CellKey, Value] => [cell, value])])
  const doubts = held.sent.doubts.filter((one) => !settled.includes(one))
  return takeReport(talk, { ...cleared, figures }, held.source, { ...held.sent, doubts })
}

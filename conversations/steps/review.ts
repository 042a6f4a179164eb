import { feesSentence } from '../../src/narrative/fees-sentence.ts'
import { TO_FILL } from '../../src/narrative/marks.ts'
import type { Finding } from '../../src/report/check.ts'
import { toDecimal } from '../../src/report/figure.ts'
import { type CellKey, cellOf, type Form, type Question, type TextKey } from '../../src/report/form.ts'
import type { Choice, Part, Phrase } from '../dialogue.ts'
import { isBlankText, openCells, TEXT_STEPS } from '../progress.ts'
import { reasonWords } from '../reasons.ts'
import { blanksOf, errorsOf, findingsOf, unreasoned } from '../subject.ts'
import { cellName, choice, type DraftTalk, inDraft, lines, needs, part, phrase, type Step, standingFigures } from '../talk.ts'
import { kebab } from './answer.ts'

/** Before the document: what is wrong, what is blank, which warnings want a reason. */

const SHOWN_MOST = 8

export const review: Step = {
  pose(talk) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const reviewed = reviewParts(talk)
    if (reviewed === null) return needs({ texts: true })
    return { kind: 'posed', parts: [part('place', 'place-review'), ...reviewed.parts], choices: reviewed.choices }
  },
}

interface Reviewed {
  readonly parts: readonly Part[]
  readonly choices: readonly Choice[]
  /** Cells that are wrong or blank. */
  readonly objected: readonly CellKey[]
}

/** Null until the texts are loaded. */
export function reviewParts(talk: DraftTalk): Reviewed | null {
  const findings = findingsOf(talk)
  if (findings === null) return null
  const errors = errorsOf(findings)
  const blanks = blanksOf(findings)
  const warnings = unreasoned(talk, findings)
  const notices = findings.filter(({ severity }) => severity === 'notice')
  const told = [
    ...(errors.length > 0 ? [part('alarm', 'review-errors', { count: errors.length, findings: findingLines(talk.world.form, errors) })] : []),
    ...(blanks.length > 0
      ? [part('alarm', 'review-blanks', { count: blanks.length, cells: blanks.slice(0, SHOWN_MOST).flatMap(({ cells }) => cells.map(cellName)) })]
      : []),
    ...(warnings.length > 0 ? [part('alarm', 'review-warnings', { count: warnings.length, findings: findingLines(talk.world.form, warnings) })] : []),
    ...(notices.length > 0 ? [part('hint', 'review-notices', { findings: findingLines(talk.world.form, notices) })] : []),
  ]
  const texts = dueTextsAnyway(talk)
  const missing =
    texts.length === 0
      ? []
      : [part('hint', 'review-texts', { parts: texts.map((step) => phrase('text-part', { text: step.slice('text:'.length) })) })]
  const ready = errors.length + blanks.length === 0
  const closing = ready
    ? warnings.length > 0
      ? part('question', 'ask-review-reasons')
      : part('question', 'ask-review-ready', { written: unwritten(talk).length === 0 ? 'yes' : 'no' })
    : part('question', 'ask-review-open')
  return {
    objected: [...errors, ...blanks].flatMap(({ cells }) => cells),
    parts: [...told, ...reasonLines(talk, findings), ...feesMissing(talk), ...missing, ...(ready ? [issued(talk)] : []), closing],
    choices: [
      ...(errors.length > 0 ? [choice('button-to-repair', { kind: 'goto', step: 'repair' })] : []),
      ...ways(talk),
      ...texts.slice(0, 2).map(gotoText),
      ...documents(ready, warnings.length > 0),
    ],
  }
}

const issued = ({ state: { draft } }: DraftTalk): Part => part('hint', 'review-issued-on', { date: draft.issuedOn ?? 'none' })

/** The warnings that stand with a reason, and the reason: the approver reads them. */
function reasonLines(talk: DraftTalk, findings: readonly Finding[]): readonly Part[] {
  const given = findings.flatMap((finding) => {
    const reason = talk.state.draft.reasons.get(finding.fingerprint)
    return reason === undefined
      ? []
      : [phrase('finding-with-reason', { finding: findingPhrase(talk.world.form, finding), reason: reasonWords(reason) })]
  })
  return given.length === 0 ? [] : [part('hint', 'review-reasons', { items: lines(given) })]
}

/** Section 6 must state the fees, though the tables have no cell for them. */
function feesMissing(talk: DraftTalk): readonly Part[] {
  return openQuestions(talk).some(({ section }) => section === 'informationFees') ? [part('hint', 'review-fees')] : []
}

/** Narrative parts that are blank, put off or not; of a section written part by part the sub-heads that nothing stands under. */
const dueTextsAnyway = (talk: DraftTalk): readonly string[] =>
  TEXT_STEPS.filter((step) => step !== 'text:otherMatters' || !printsFees(talk)).flatMap((step) =>
    isBlankText(talk, step) ? [step] : bareParts(talk, step.slice('text:'.length)).map((key) => `text:${key}`),
  )

/** A blank section 6 is printed with the sentence on the fees. */
const printsFees = (talk: DraftTalk): boolean => !feesSentence(talk.world.form, standingFigures(talk)).includes(TO_FILL)

function bareParts({ world: { form }, state: { draft } }: DraftTalk, section: string): readonly TextKey[] {
  const headed = form.texts.filter((key) => key.startsWith(`${section}.`) && !key.endsWith('.preface'))
  const written = headed.filter((key) => (draft.texts.get(key)?.length ?? 0) > 0)
  return written.length === 0 ? [] : headed.filter((key) => !written.includes(key))
}

/** Sections of the official form that have no text; the introduction may be absent. */
export const unwritten = (talk: DraftTalk): readonly Phrase[] =>
  dueTextsAnyway(talk).flatMap((step) => (step === 'text:introduction' ? [] : [phrase('text-part', { text: step.slice('text:'.length) })]))

const gotoText = (step: string): Choice =>
  choice('button-goto', { kind: 'goto', step }, { part: phrase('text-part', { text: step.slice('text:'.length) }) })

const openQuestions = (talk: DraftTalk): readonly Question[] => talk.world.form.questions.filter((question) => openCells(talk, question).length > 0)

/** The first of the questions that are still open, those put off among them. */
function ways(talk: DraftTalk): readonly Choice[] {
  return openQuestions(talk)
    .slice(0, 4)
    .map((question) =>
      choice(
        'button-goto',
        { kind: 'goto', step: question.id },
        { part: phrase(`topic-${question.id.replaceAll('.', '-')}`, { fallback: 'topic-other' }) },
      ),
    )
}

const documents = (ready: boolean, warned: boolean): readonly Choice[] => [
  ...(ready ? [choice(warned ? 'button-give-reasons' : 'button-final', { kind: 'command', name: 'final' })] : []),
  choice('button-draft', { kind: 'command', name: 'draft' }),
  ...(ready ? [choice('button-issued-on', { kind: 'command', name: 'date' })] : []),
  choice('button-formats', { kind: 'command', name: 'formats' }),
]

export function findingLines(form: Form, findings: readonly Finding[]): Phrase {
  const shown = findings.slice(0, SHOWN_MOST).map((finding) => findingPhrase(form, finding))
  return lines(findings.length > SHOWN_MOST ? [...shown, phrase('findings-more', { count: findings.length - SHOWN_MOST })] : shown)
}

/** A finding in words: its rule's message with the first cell's name, the figures, and the sentence where it is about one. */
export function findingPhrase(form: Form, finding: Finding): Phrase {
  const [first] = finding.cells
  const cell = first === undefined ? null : cellOf(form, first)
  const said = (value: number | null) => (value === null || cell === null ? '' : toDecimal(value, cell))
  const difference = finding.difference === null || cell === null ? '' : toDecimal(Math.abs(finding.difference), cell)
  const sameRow = finding.cells.every((one) => one.split('.')[1] === first?.split('.')[1])
  const line = first === undefined ? '' : phrase('cell', { cell: first, style: finding.cells.length < 2 ? 'full' : sameRow ? 'row' : 'column' })
  const { text, sentence } = finding.params
  return phrase(`finding-${kebab(finding.rule)}`, {
    ...finding.params,
    // Of a misprint it is what is printed.
    part: form.texts.some((key) => key === text) ? phrase('text-part', { text: String(text) }) : '',
    sentence: shortened(String(sentence ?? '')),
    line,
    cell: first === undefined ? '' : cellName(first),
    what: summed(finding.cells),
    expected: said(finding.expected),
    actual: said(finding.actual),
    difference,
  })
}

/** What several cells come to, without naming more than two. */
function summed(cells: readonly CellKey[]): Phrase | readonly Phrase[] | string {
  const [first] = cells
  if (first === undefined) return ''
  return cells.length > 2 ? phrase('cells-together', { cell: cellName(first), count: cells.length }) : cells.map(cellName)
}

const SENTENCE_MOST = 60

/** The first sentence, or as much of it as a line holds. */
function shortened(sentence: string): string {
  const [line = ''] = sentence.split('\n')
  const letters = [...line]
  return letters.length > SENTENCE_MOST ? `${letters.slice(0, SENTENCE_MOST).join('')}…` : line
}

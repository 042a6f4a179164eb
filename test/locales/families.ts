import { TEXT_STEPS } from '../../conversations/progress.ts'
import { PAGE_WORDS } from '../../src/channels/web/page/page-words.ts'
import { NARRATIVE_RULES } from '../../src/narrative/check.ts'
import { PUBLICATION_RULES } from '../../src/recognition/publication.ts'
import { chartOf } from '../../src/report/chart.ts'
import { RULES } from '../../src/report/check.ts'
import { DOCUMENT_FORMATS } from '../../src/report/document-format.ts'
import { EDITION_2021, FORMS } from '../../src/report/editions/index.ts'
import { LEVELS } from '../../src/report/report.ts'
import { codesOf, listedIn, type SourceFile } from './source-tree.ts'

/** Messages whose ids the code builds: each family lists its members from what the code itself declares. */

export interface Family {
  /** As in the code, with `*` for what is put in. */
  readonly template: string
  readonly ids: readonly string[]
  /** A member without a message of its own is told by the fallback that the code names. */
  readonly optional: boolean
}

type Members = readonly string[]
const dashed = (code: string): string => code.replaceAll('.', '-').replaceAll(':', '-')
const kebab = (code: string): string => dashed(code.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`))
const family = (template: string, members: Members, optional = false): Family => ({
  template,
  ids: [...new Set(members)].map((member) => template.replace('*', member)),
  optional,
})

export function families(sources: readonly SourceFile[]): readonly Family[] {
  const codes = (path: string, name: string) => codesOf(sources, path, name)
  return [...formFamilies(), ...dialogueFamilies(codes, sources), ...pageFamilies(codes, sources), ...commandLineFamilies(codes, sources)]
}

type Codes = (path: string, name: string) => Members

function formFamilies(): readonly Family[] {
  const cells = FORMS.flatMap((form) => [...form.cells.values()])
  const axes = cells.map(({ key }) => key.split('.'))
  const texts = [...FORMS.flatMap((form) => form.texts), ...TEXT_STEPS.map((step) => step.replace('text:', ''))].map(dashed)
  const questions = EDITION_2021.questions.map(({ id }) => dashed(id))
  const guided = questions.filter((id) => !questions.some((whole) => id.startsWith(`${whole}-`)))
  const situations = EDITION_2021.situations.map(({ id }) => id)
  return [
    family(
      'row-*',
      axes.flatMap(([, row]) => row ?? []),
    ),
    family(
      'column-*',
      axes.flatMap(([, , column]) => column ?? []),
    ),
    family('text-*', texts),
    family(
      'section-*',
      cells.map(({ section }) => section),
    ),
    family(
      'chart-item-*',
      chartOf({ form: EDITION_2021, years: [] }).items.map(({ key }) => key),
    ),
    family('question-*', questions),
    family('topic-*', questions),
    family('guide-*', [...guided, ...TEXT_STEPS.map(dashed), 'lastYear', 'situation']),
    family('situation-*', situations),
    family('situation-*-zeroes', situations),
    family('level-*', LEVELS.map(kebab)),
    family(
      'finding-*',
      [...RULES, ...NARRATIVE_RULES, ...PUBLICATION_RULES].map(({ id }) => kebab(id)),
    ),
    family(
      'rule-*',
      [...RULES, ...NARRATIVE_RULES, ...PUBLICATION_RULES].map(({ id }) => kebab(id)),
    ),
    family(
      'broken-*',
      EDITION_2021.identities.map(({ rule }) => kebab(rule)),
    ),
    family('ask-text-*', texts, true),
  ]
}

/** Of a cause that says nothing the dialogue keeps silent. */
const SILENT_CAUSES: Members = ['remainder', 'reopen']
/** What makes a blank of a pasted table doubtful. */
const DOUBTFUL_BLANKS: Members = ['table-blank', 'table-dash']

/** What 不对，是32 is about. */
const TAKEN_BACK: Members = ['last-said']
/** Figures that stand in sentences. */
const IN_SENTENCES: Members = ['prose', 'all-zero']

function dialogueFamilies(codes: Codes, sources: readonly SourceFile[]): readonly Family[] {
  const unsupported = [
    ...listedIn(sources, 'src/channels/telegram/update-reading.ts', 'UNREADABLE'),
    'edited',
    'too-large',
    'download-failed',
    'doubtful',
  ]
  return [
    family('organ-name-*', ['empty', 'too-long', 'lines', 'signs', 'sentence']),
    family(
      'cause-*',
      codes('src/report/diagnosis/repair.ts', 'Cause').filter((cause) => !SILENT_CAUSES.includes(cause)),
    ),
    family('courtesy-*', codes('src/language/vocabulary-replies.ts', 'Courtesy')),
    family('problem-*', codes('src/language/answer-reading.ts', 'ProblemCode').map(kebab)),
    family('doubt-*', [...codes('src/language/answer-reading.ts', 'DoubtCode').map(kebab), ...DOUBTFUL_BLANKS, ...TAKEN_BACK, ...IN_SENTENCES]),
    family('table-*', codes('src/recognition/table-reading.ts', 'TableProblemCode').map(kebab)),
    family('answer-unknown-*', codes('src/report/answer.ts', 'UnknownReason')),
    family('button-compare-*', listedIn(sources, 'conversations/acts/question.ts', 'COMPARED_IN')),
    family('office-*', listedIn(sources, 'conversations/commands/checklist.ts', 'OFFICES')),
    family('format-*', DOCUMENT_FORMATS),
    family('unsupported-*', unsupported, true),
    family('reading-failed-*', ['busy', 'crash', 'missing'], true),
  ]
}

function pageFamilies(codes: Codes, sources: readonly SourceFile[]): readonly Family[] {
  const cells = [...EDITION_2021.cells.values()]
  const headless = EDITION_2021.sections.filter(({ heading }) => heading === null).map(({ key }) => key)
  const loose = cells.map(({ section }) => section).filter((section) => EDITION_2021.sections.every(({ key }) => key !== section))
  const headlessTexts = EDITION_2021.sections.flatMap(({ texts }) => texts.filter(({ heading }) => heading === null).map(({ key }) => dashed(key)))
  const notices: Members = ['known', 'signed-out', 'used', 'unknown']
  return [
    family('page-*', PAGE_WORDS),
    family('page-command-*', listedIn(sources, 'src/channels/web/home.ts', 'COMMANDS')),
    family('page-problem-*', codes('src/channels/web/problem.ts', 'ProblemCode')),
    family('page-section-*', [...headless, ...loose]),
    family('page-text-*', headlessTexts),
    family(
      'page-balance-*',
      EDITION_2021.identities.map(({ rule }) => dashed(rule)),
    ),
    family('page-enter-*', notices),
    family('page-enter-*-help', notices),
    family('telegram-command-*', listedIn(sources, 'src/channels/telegram/command-menu.ts', 'COMMANDS')),
    family('telegram-code-*', ['used', 'unknown']),
    family('not-taken-*', [...listedIn(sources, 'src/channels/web/problem.ts', 'REASONS'), 'other']),
  ]
}

function commandLineFamilies(codes: Codes, sources: readonly SourceFile[]): readonly Family[] {
  return [
    family('cli-*-help', listedIn(sources, 'src/cli/dispatch.ts', 'COMMANDS')),
    family('cli-check-*', codes('src/report/finding.ts', 'Severity')),
    family('cli-book-*', [
      ...codes('src/report/finding.ts', 'Severity'),
      ...listedIn(sources, 'src/cli/check-register.ts', 'FINDING_COLUMNS'),
      ...listedIn(sources, 'src/cli/check-register.ts', 'ORGAN_COLUMNS'),
    ]),
    family('cli-cause-*', codes('src/report/diagnosis/repair.ts', 'Cause')),
    family('cli-store-*', codes('src/store/store-error.ts', 'StoreProblem')),
    family('settings-*', codes('src/config.ts', 'ProblemCode')),
    family('unreadable-*', [...codes('src/readers/opened.ts', 'UnreadableCode'), 'timeout', 'crash']),
    family('unwritten-*', codes('src/readers/made.ts', 'UnwrittenCode')),
  ]
}

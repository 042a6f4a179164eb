import { toDecimal } from '../report/figure.ts'
import { cellOf, type Figures, type Form } from '../report/form.ts'
import { type Count, sumOf, termsOf } from './counts.ts'
import { feesSentence } from './fees-sentence.ts'
import { TO_FILL } from './marks.ts'

/** The sentences of the report that follow from its tables. It is a Chinese document in every language of the dialogue. */

/** What the sentences are made of. */
export interface Facts {
  readonly form: Form
  readonly figures: Figures
  readonly year: number
  readonly agency: string
}

export interface FigureSentence {
  readonly id: string
  /** The narrative part that it belongs to. */
  readonly text: string
  /** One sentence or several; a figure that is not known yet is marked. */
  readonly write: (facts: Facts) => string
}

export const FIGURE_SENTENCES: readonly FigureSentence[] = [
  { id: 'introduction', text: 'introduction', write: introduction },
  { id: 'documents', text: 'overview.proactiveDisclosure', write: documents },
  { id: 'decisions', text: 'overview.proactiveDisclosure', write: decisions },
  { id: 'requests', text: 'overview.onRequest', write: requests },
  { id: 'disputes', text: 'overview.onRequest', write: disputes },
  { id: 'shortfalls', text: 'problemsAndImprovements', write: shortfalls },
  { id: 'fees', text: 'otherMatters', write: ({ form, figures }) => feesSentence(form, figures) },
]

/** The sentences of a part, one after the other; null where it has none, or where a figure is not known yet. */
export function draftOf(text: string, facts: Facts): string | null {
  const draft = FIGURE_SENTENCES.filter((sentence) => sentence.text === text)
    .map((sentence) => sentence.write(facts))
    .join('')
  return draft === '' || draft.includes(TO_FILL) ? null : draft
}

/** Legal basis, period, and what the report holds. */
function introduction({ agency, year }: Facts): string {
  return (
    `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，${agency}编制了${year}年政府信息公开工作年度报告。` +
    `本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成，` +
    `所列数据的统计期限为${year}年1月1日至12月31日。`
  )
}

function documents(facts: Facts): string {
  const stock = (row: string, name: string) =>
    `制发${name}${said(facts, `${row}.issued`)}件，废止${said(facts, `${row}.repealed`)}件，现行有效${said(facts, `${row}.inForce`)}件`
  const issues = ['issued', 'repealed', 'inForce'].some((column) => figure(facts, `regulations.${column}`) !== 0)
  const stocks = [...(issues ? [stock('regulations', '规章')] : []), stock('normativeDocuments', '行政规范性文件')]
  return `${facts.year}年，${stocks.join('；')}。`
}

function decisions(facts: Facts): string {
  const made = (
    [
      ['licensingDecisions', '行政许可'],
      ['penaltyDecisions', '行政处罚'],
      ['coercionDecisions', '行政强制'],
    ] as const
  ).map(([row, name]) => `${name}决定${said(facts, row)}件`)
  return `全年作出${made.join('、')}，收取行政事业性收费${said(facts, 'feesCollected')}万元。`
}

const APPLICANTS = [
  ['received.naturalPerson', '自然人'],
  ['received.business', '商业企业'],
  ['received.researchInstitution', '科研机构'],
  ['received.publicWelfare', '社会公益组织'],
  ['received.legalService', '法律服务机构'],
  ['received.otherOrganization', '其他组织'],
] as const
const OUTCOMES = [
  ['granted', '予以公开'],
  ['partiallyGranted', '部分公开'],
  ['refused*', '不予公开'],
  ['unavailable*', '无法提供'],
  ['declined*', '不予处理'],
  ['other*', '其他处理'],
] as const

function requests(facts: Facts): string {
  const { year } = facts
  const none = (count: Count) => figure(facts, count) === 0
  const received = none('received') ? '未收到政府信息公开申请' : `新收政府信息公开申请${said(facts, 'received')}件${among(facts, APPLICANTS)}`
  const over = none('carriedOver') ? '无上年结转的申请' : `上年结转${said(facts, 'carriedOver')}件`
  const forward = none('carriedForward') ? '无结转下年度继续办理的申请' : `结转下年度继续办理${said(facts, 'carriedForward')}件`
  if (none('received+carriedOver')) return `${year}年，${received}，${over}，${forward}。`
  return `${year}年，${received}；${over}。全年办结${said(facts, 'concluded')}件${among(facts, OUTCOMES)}；${forward}。`
}

const RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherOutcome', '其他结果'],
  ['pending', '尚未审结'],
] as const

function disputes(facts: Facts): string {
  const because = '因政府信息公开引起的'
  const group = (key: string, name: string) =>
    figure(facts, `${key}.total`) === 0
      ? `未发生${name}`
      : `发生${name}${said(facts, `${key}.total`)}件${among(
          facts,
          RESULTS.map(([result, word]) => [`${key}.${result}`, word] as const),
        )}`
  if (figure(facts, 'review.total+litigation.total') === 0) return `未发生${because}行政复议和行政诉讼。`
  return `${group('review', `${because}行政复议`)}；${group('litigation', '行政诉讼')}。`
}

/** What the tables show of section 5; the problems and what is done about them the office tells itself. */
function shortfalls(facts: Facts): string {
  const { year } = facts
  const disputed = figure(facts, 'review.total+litigation.total') !== 0
  const lost = disputed
    ? `因政府信息公开引起的行政复议结果纠正${said(facts, 'review.corrected')}件、行政诉讼结果纠正${said(facts, 'litigation.corrected')}件`
    : '未发生因政府信息公开引起的行政复议和行政诉讼'
  const open =
    figure(facts, 'carriedForward') === 0
      ? '政府信息公开申请没有结转下年度继续办理的情况'
      : `政府信息公开申请结转下年度继续办理${said(facts, 'carriedForward')}件`
  return `${year}年，${lost}。${open}。`
}

/** 其中… of those that are not 0. */
function among(facts: Facts, parts: readonly (readonly [Count, string])[]): string {
  const told = parts.filter(([count]) => figure(facts, count) !== 0).map(([count, name]) => `${name}${said(facts, count)}件`)
  return told.length === 0 ? '' : `，其中${told.join('、')}`
}

/** In the steps of the cells; null where it is not known. */
function figure({ form, figures }: Facts, count: Count): number | null {
  const terms = termsOf(form, count)
  return terms === null ? null : sumOf(figures, terms)
}

function said(facts: Facts, count: Count): string {
  const value = figure(facts, count)
  const [first] = termsOf(facts.form, count) ?? []
  return value === null || first === undefined ? TO_FILL : toDecimal(value, cellOf(facts.form, first.cell))
}

import { deadlineOf } from '../report/deadline.ts'
import { type Finding, type Objection, type Severity, toFinding } from '../report/finding.ts'
import { organsNamed } from '../report/organ-names.ts'
import type { Report } from '../report/report.ts'
import { FORM_NOTICE } from '../report/rules/rule.ts'
import type { Departure } from './departures.ts'

/** What a document shows of itself beside its report: how it departs from the official print, and when it was published. */
export interface Publication {
  /** ISO date that the page around it tells; null where none does. */
  readonly publishedOn: string | null
  readonly departures: readonly Departure[]
}

export interface PublicationRule {
  readonly id: string
  readonly severity: Severity
  readonly formula: string
  readonly source: string
  readonly objections: (report: Report, publication: Publication) => readonly Objection[]
}

type Kind = Departure['kind']

function departures<K extends Kind>(kind: K, publication: Publication): readonly Extract<Departure, { readonly kind: K }>[] {
  return publication.departures.filter((one): one is Extract<Departure, { readonly kind: K }> => one.kind === kind)
}

export const PUBLICATION_RULES: readonly PublicationRule[] = [
  {
    id: 'publication.title',
    severity: 'warning',
    formula: 'the title names one organ, then the year, then the report as the form does',
    source: FORM_NOTICE,
    objections: ({ agency, year }, publication) => {
      const organs = organsNamed(agency)
      const several =
        organs.length > 1 ? [{ cells: [], params: { case: 'organs', organs: organs.join('、'), printed: agency, agency, year: String(year) } }] : []
      const departed = departures('title', publication).map(({ printed }) => ({
        cells: [],
        params: { case: 'words', organs: '', printed, agency, year: String(year) },
      }))
      return [...several, ...departed]
    },
  },
  {
    id: 'publication.heading',
    severity: 'warning',
    formula: 'the six headings stand verbatim and in their order',
    source: FORM_NOTICE,
    objections: (_, publication) =>
      departures('heading', publication).map(({ how, official, printed }) => ({ cells: [], params: { case: how, official, printed } })),
  },
  {
    id: 'publication.label',
    severity: 'warning',
    formula: 'row labels are as in the form, numbers and remarks aside',
    source: FORM_NOTICE,
    objections: (_, publication) =>
      departures('label', publication).map(({ cells, official, printed }) => ({ cells, params: { official, printed } })),
  },
  {
    id: 'publication.row',
    severity: 'warning',
    formula: 'the tables have the rows of the form: （六）其他处理 in three, none missing, none besides',
    source: FORM_NOTICE,
    objections: ({ form }, publication) => [
      ...departures('row', publication).map(({ how, cells, text }) => ({ cells, params: { case: how, row: text } })),
      ...(form.edition === '2021' && form.variant === 'oneRow'
        ? [{ cells: [...form.cells.keys()].filter(isOtherHandling), params: { case: 'oneRow', row: '' } }]
        : []),
    ],
  },
  {
    id: 'publication.edition',
    severity: 'warning',
    formula: 'from 2021 on, the tables of the form of 2019 are in use no more',
    source: FORM_NOTICE,
    objections: ({ form, year }) => (form.years.to !== null && year > form.years.to ? [{ cells: [], params: { edition: form.edition } }] : []),
  },
  {
    id: 'publication.date',
    severity: 'warning',
    formula: 'departments publish by 31 January, governments by 31 March of the year after',
    source: '《政府信息公开条例》第四十九条、第五十条',
    objections: ({ agency, year, issuedOn }, { publishedOn }) => {
      const due = deadlineOf(year, GOVERNMENT.test(agency) ? 'government' : 'department')
      // What was signed after that day was not published before it.
      const day = publishedOn ?? issuedOn
      return day !== null && day > due ? [{ cells: [], params: { day, due } }] : []
    },
  },
]

const isOtherHandling = (cell: string) => cell.startsWith('requests.otherHandling.')
/** Who may publish as a government does: its office and those that stand for it too. */
const GOVERNMENT = /政府|管理委员会|管委会|办事处|(?:省|自治区|市|州|盟|县|区|旗|乡|镇|街道)$/u

/** All that the rules on publications object to. */
export function checkPublication(report: Report, publication: Publication): readonly Finding[] {
  return PUBLICATION_RULES.flatMap(({ id, severity, objections }) =>
    objections(report, publication).map((objection) => toFinding(id, severity, report.figures, objection)),
  )
}

import type { Form } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { bestReading } from './best-reading.ts'
import type { Block } from './blocks.ts'
import { type Departure, departuresOf } from './departures.ts'
import type { Doubt } from './doubt.ts'
import { certaintyOf } from './doubts.ts'
import type { Publication } from './publication.ts'
import { publishedOn } from './published-on.ts'
import { type NotReport, reportIn } from './report-body.ts'
import { type Outline, outlineOf } from './report-outline.ts'
import { isOfficialTitle, readSignature, type Title } from './title.ts'

export type ReportRecognition =
  | {
      readonly kind: 'report'
      readonly report: Report
      readonly doubts: readonly Doubt[]
      /** Who signs under the report; null where nobody does. */
      readonly signer: string | null
      readonly publication: Publication
    }
  | NotReport

/** Reads a whole report; `untitled` tells whose and of which year it is where it has no title. What can't be placed stays blank, with a doubt for each of its cells; what is no figure is kept as a misprint. */
export function recogniseReport(blocks: readonly Block[], untitled: Title | null = null): ReportRecognition {
  const body = reportIn(blocks, untitled)
  if (body.kind === 'notReport') return body
  const { title } = body
  const outlines = new Map<Form, Outline>()
  const outline = (form: Form) => {
    const known = outlines.get(form) ?? outlineOf(form, body.blocks, title.agency)
    outlines.set(form, known)
    return known
  }
  const reading = bestReading(body.blocks, title.year, (form) => outline(form).tables)
  const { form } = reading.print
  const { headings, signature, texts } = outline(form)
  if (headings.length === 0 && reading.cells.length === 0) return { kind: 'notReport', code: 'content', params: {} }
  const signed = readSignature(signature)
  const agency = title.agency === '' ? signed.agency : title.agency
  if (agency === '') return { kind: 'notReport', code: 'title', params: {} }
  const headed = headings.map(({ section }) => section)
  if (reading.cells.length === 0 && form.sections.every(({ key, table }) => table === null || headed.includes(key)))
    return { kind: 'notReport', code: 'no-tables', params: {} }
  const { figures, misprints, doubts } = certaintyOf(reading, { headed, inYuan: body.blocks.some(isInYuan) })
  const report: Report = { form, agency, year: title.year, level: null, issuedOn: signed.issuedOn, figures, misprints, texts }
  const named: readonly Departure[] = body.titles.some(isOfficialTitle) ? [] : [{ kind: 'title', printed: body.titles.at(-1) ?? '' }]
  const publication = { publishedOn: publishedOn(blocks), departures: [...named, ...departuresOf(reading, headings)] }
  return { kind: 'report', report, doubts, signer: signed.agency === '' ? null : signed.agency, publication }
}

/** Whether a table's header gives amounts in 元. */
function isInYuan(block: Block): boolean {
  const texts = block.kind === 'table' ? block.grid.rows.flat().map(({ text }) => text) : []
  return texts.some((text) => /金额.*单位[:：]?元/u.test(text.replace(/\s/gu, '')))
}

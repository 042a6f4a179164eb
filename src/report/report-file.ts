import { z } from 'zod'
import { EDITION_2021, FORMS, formOf } from './editions/index.ts'
import { toDecimal, toValue } from './figure.ts'
import type { Cell, CellKey, Form, TextKey, Value } from './form.ts'
import { hasSubhead, joinOverview, splitOverview } from './overview.ts'
import { normaliseProse } from './prose.ts'
import { LEVELS, type Report } from './report.ts'

/** The report file: the product's public exchange format (JSON). Absent or null = blank. */

export const REPORT_SCHEMA_ID = 'urn:tianbao:report:1'

type CellSchema = (cell: Cell) => z.ZodType

/** Nested optional objects from the dotted keys of the forms' cells. */
function figuresShape(forms: readonly Form[], cellSchema: CellSchema): Record<string, z.ZodType> {
  interface Node {
    readonly children: Map<string, Node>
    cell: Cell | null
  }
  const root: Node = { children: new Map(), cell: null }
  for (const form of forms) {
    for (const cell of form.cells.values()) {
      let node = root
      for (const part of cell.key.split('.')) {
        const next: Node = node.children.get(part) ?? { children: new Map(), cell: null }
        node.children.set(part, next)
        node = next
      }
      node.cell = cell
    }
  }
  const schemaOf = (node: Node): z.ZodType => {
    if (node.cell !== null) return cellSchema(node.cell).nullish()
    return z.strictObject(Object.fromEntries([...node.children].map(([name, child]) => [name, schemaOf(child)]))).nullish()
  }
  return Object.fromEntries([...root.children].map(([name, child]) => [name, schemaOf(child)]))
}

function overviewShape(form: Form): z.ZodType {
  const parts = form.texts.filter((text) => text.startsWith('overview.'))
  return z.strictObject(Object.fromEntries(parts.map((text) => [text.slice('overview.'.length), z.string().nullish()])))
}

function buildSchema(cellSchema: CellSchema) {
  return z.strictObject({
    $schema: z.string().optional(),
    agency: z.string().trim().min(1).max(300),
    year: z.int().min(1900).max(2999),
    edition: z.enum([...new Set(FORMS.map((form) => form.edition))]).default(EDITION_2021.edition),
    organ: z.strictObject({ level: z.enum(LEVELS).nullish() }).nullish(),
    issuedOn: z.iso.date().nullish(),
    ...figuresShape(FORMS, cellSchema),
    narrative: z
      .strictObject({
        introduction: z.string().nullish(),
        overview: z.union([z.string(), overviewShape(EDITION_2021)]).nullish(),
        problemsAndImprovements: z.string().nullish(),
        otherMatters: z.string().nullish(),
      })
      .nullish(),
  })
}

/** What a file may hold so that it can be read at all: a cell with -1, 3.5 or a word is read and judged later. */
const readable = buildSchema(() => z.union([z.number(), z.string()]))
/** What a well-formed file holds; source of the published JSON Schema. */
const wellFormed = buildSchema((cell) => (cell.decimals === 0 ? z.int().min(0) : z.number().min(0)))

/** JSON Schema (draft 2020-12) of the report file. */
export function reportJsonSchema(): Record<string, unknown> {
  return { $id: REPORT_SCHEMA_ID, title: '政府信息公开工作年度报告', ...z.toJSONSchema(wellFormed, { io: 'input' }) }
}

export type ReportFileProblem =
  | { readonly code: 'notJson' }
  /** Where and what, as zod names it: `path` is dotted, empty for the whole file. */
  | { readonly code: 'structure'; readonly path: string; readonly issue: string; readonly keys: readonly string[] }
  | { readonly code: 'bothOtherRows' }

export type ReportFileResult =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problem'; readonly problem: ReportFileProblem }

/** Reads the text of a report file; never throws. */
export function readReportFile(text: string): ReportFileResult {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return { kind: 'problem', problem: { code: 'notJson' } }
  }
  return parseReportFile(json)
}

/** Reads a parsed report file; never throws. */
export function parseReportFile(json: unknown): ReportFileResult {
  const parsed = readable.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
    return { kind: 'problem', problem: { code: 'structure', path: issue?.path.join('.') ?? '', issue: issue?.code ?? 'invalid', keys } }
  }
  const file = parsed.data
  const printed = printedCells(file)
  const rows = [...printed.keys()].flatMap((key) => (key.startsWith('requests.') ? [key.split('.')[1] ?? ''] : []))
  const named = rowsNamed(file)
  if (rows.includes(ONE_ROW) && rows.some(isOneOfThree)) return { kind: 'problem', problem: { code: 'bothOtherRows' } }
  // A row that is there and blank says which form it is, too.
  const oneRow = rows.includes(ONE_ROW) || (named.includes(ONE_ROW) && !named.some(isOneOfThree))
  const form = formOf(file.edition, oneRow ? 'oneRow' : 'threeRows') ?? EDITION_2021
  const stranger = [...printed.keys()].find((key) => !form.cells.has(key as CellKey))
  if (stranger !== undefined) return { kind: 'problem', problem: { code: 'structure', path: stranger, issue: 'unrecognized_keys', keys: [stranger] } }
  return {
    kind: 'report',
    report: {
      form,
      agency: file.agency,
      year: file.year,
      level: file.organ?.level ?? null,
      issuedOn: file.issuedOn ?? null,
      ...figuresOf(form, printed),
      texts: textsOf(form, file.narrative ?? {}),
    },
  }
}

const ONE_ROW = 'otherHandling'
const isOneOfThree = (row: string) => row !== ONE_ROW && row.startsWith('other')

/** The rows of section 3 that the file has, blank or not. */
const rowsNamed = ({ requests }: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(requests ?? {})

/** Every non-blank cell of the file by its dotted key. */
function printedCells(file: Readonly<Record<string, unknown>>): Map<string, string | number> {
  const printed = new Map<string, string | number>()
  const walk = (node: unknown, path: string) => {
    if (typeof node === 'number' || typeof node === 'string') printed.set(path, node)
    else if (typeof node === 'object' && node !== null)
      for (const [name, child] of Object.entries(node)) walk(child, path === '' ? name : `${path}.${name}`)
  }
  const tables = new Set(FORMS.flatMap((form) => [...form.cells.values()].map((cell) => cell.section)))
  for (const table of tables) walk(file[table], table)
  return printed
}

function figuresOf(form: Form, printed: ReadonlyMap<string, string | number>): Pick<Report, 'figures' | 'misprints'> {
  const figures = new Map<CellKey, Value>()
  const misprints = new Map<CellKey, string>()
  for (const cell of form.cells.values()) {
    const raw = printed.get(cell.key)
    if (raw === undefined) continue
    const read = typeof raw === 'number' ? toValue(String(raw), cell) : { problem: 'notNumber' as const }
    if ('value' in read) figures.set(cell.key, read.value)
    else misprints.set(cell.key, String(raw))
  }
  return { figures, misprints }
}

interface Narrative {
  readonly introduction?: string | null | undefined
  readonly overview?: unknown
  readonly problemsAndImprovements?: string | null | undefined
  readonly otherMatters?: string | null | undefined
}

function textsOf(form: Form, narrative: Narrative): ReadonlyMap<TextKey, string> {
  const { overview, ...rest } = narrative
  const texts = new Map<TextKey, string>()
  const put = (key: string, text: unknown) => {
    const part = form.texts.find((known) => known === key)
    if (part !== undefined && typeof text === 'string' && (normaliseProse(text) !== '' || hasSubhead(form, part)))
      texts.set(part, normaliseProse(text))
  }
  if (typeof overview === 'string') for (const [key, text] of splitOverview(form, overview)) put(key, text)
  else for (const [name, text] of Object.entries(overview ?? {})) put(`overview.${name}`, text)
  for (const [key, text] of Object.entries(rest)) put(key, text)
  return new Map(form.texts.flatMap((key) => (texts.has(key) ? [[key, texts.get(key) ?? ''] as const] : [])))
}

/** A report as the plain object of its file: cells in form order, blanks null; overview an object where all five sub-heads stand. */
export function toReportFile(report: Report): Record<string, unknown> {
  const { form, figures, misprints, texts } = report
  const file: Record<string, unknown> = { $schema: REPORT_SCHEMA_ID, agency: report.agency, year: report.year, edition: form.edition }
  if (report.level !== null) file.organ = { level: report.level }
  if (report.issuedOn !== null) file.issuedOn = report.issuedOn
  for (const cell of form.cells.values()) {
    const value = figures.get(cell.key)
    if (!cell.required && value === undefined && !misprints.has(cell.key)) continue
    put(file, cell.key.split('.'), value === undefined ? (misprints.get(cell.key) ?? null) : Number(toDecimal(value, cell)))
  }
  const headed = form.texts.filter((text) => text.startsWith('overview.') && text !== 'overview.preface')
  const whole = joinOverview(form, texts)
  const overview = headed.every((text) => texts.has(text))
    ? Object.fromEntries(
        form.texts.filter((text) => text.startsWith('overview.') && texts.has(text)).map((text) => [text.slice('overview.'.length), texts.get(text)]),
      )
    : whole
  const narrative = Object.fromEntries(
    form.sections
      .filter((section) => section.texts.length > 0)
      .map((section) => [section.key, section.key === 'overview' ? overview : texts.get(section.key as TextKey)])
      .filter(([, text]) => text !== undefined && text !== ''),
  )
  if (Object.keys(narrative).length > 0) file.narrative = narrative
  return file
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length === 0) target[head] = value
  else {
    target[head] ??= {}
    put(target[head] as Record<string, unknown>, rest, value)
  }
}

import type { Form, TextKey } from '../report/form.ts'
import { hasSubhead, splitOverview } from '../report/overview.ts'
import { normaliseProse } from '../report/prose.ts'
import type { Block } from './blocks.ts'
import type { PrintedHeading } from './departures.ts'
import { verbatimSections, withoutEchoes } from './echoes.ts'
import { isFurniture } from './furniture.ts'
import type { Grid } from './grid.ts'
import { type Heading, headingOf } from './headings.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import type { Place } from './place.ts'
import { PENDING } from './printed-cell.ts'
import { withSignature } from './signature.ts'
import { pastedGrid } from './table-lines.ts'

/** A report's parts as its headings divide it. */
export interface Outline {
  readonly texts: ReadonlyMap<TextKey, string>
  /** What stands where the form has tables: tables, and lines that may be rows of one. */
  readonly tables: readonly SourceTable[]
  readonly signature: readonly string[]
  /** Headings of sections, in the order of the source. */
  readonly headings: readonly PrintedHeading[]
}

export interface SourceTable {
  readonly grid: Grid
  /** The section whose heading stands over it. */
  readonly section: string | null
  /** `lines`: lines of text, cut where they may be cut into cells. */
  readonly kind: 'table' | 'lines'
}

interface Parts {
  readonly paragraphs: Map<TextKey, string[]>
  readonly tables: SourceTable[]
  readonly signature: string[]
  readonly headings: PrintedHeading[]
  /** Lines that stand where tables belong. */
  loose: { readonly text: string; readonly place: Place }[]
  /** Tables so far. */
  number: number
  section: string | null
  part: TextKey | null
}

/** Divides the blocks after the title by the form's headings; what stands before the first is the introduction. */
export function outlineOf(form: Form, blocks: readonly Block[], agency: string): Outline {
  const settled = withoutEchoes(form, withoutContents(form, withoutPageNumbers(blocks)))
  const verbatim = verbatimSections(form, settled)
  const body = withSignature(withoutSurroundings(form, settled, verbatim), agency)
  const parts: Parts = {
    paragraphs: new Map(),
    tables: [],
    signature: [],
    headings: [],
    loose: [],
    number: 0,
    section: null,
    part: form.texts[0] ?? null,
  }
  for (const block of body) {
    if (block.kind === 'table') {
      endLoose(parts)
      parts.tables.push({ grid: numbered(block.grid, ++parts.number), section: parts.section, kind: 'table' })
    } else if (block.kind === 'signature') parts.signature.push(block.text)
    else if (block.kind !== 'link') takeLine(form, parts, block, verbatim)
  }
  endLoose(parts)
  return { texts: textsOf(form, parts.paragraphs), tables: parts.tables, signature: parts.signature, headings: parts.headings }
}

/** With each row's place: as the reader told it, else by the number of the table and of its row. */
function numbered(grid: Grid, table: number): Grid {
  return grid.places === undefined ? { ...grid, places: grid.rows.map((_, at) => ({ table, row: at + 1 })) } : grid
}

function takeLine(
  form: Form,
  parts: Parts,
  block: Exclude<Block, { readonly kind: 'table' | 'signature' | 'link' }>,
  verbatim: ReadonlySet<string>,
): void {
  const heading = headingOf(form, block, parts.section, verbatim)
  if (heading !== null) {
    endLoose(parts)
    if (heading.section !== parts.section) parts.headings.push({ section: heading.section, text: headingText(block.text, heading.rest) })
    parts.section = heading.section
    parts.part = heading.part
    if (heading.part !== null && hasSubhead(form, heading.part) && !parts.paragraphs.has(heading.part)) parts.paragraphs.set(heading.part, [])
  }
  const text = heading === null ? block.text : heading.rest
  if (text === '') return
  if (parts.part === null) parts.loose.push({ text, place: block.place ?? {} })
  else parts.paragraphs.set(parts.part, [...(parts.paragraphs.get(parts.part) ?? []), text])
}

/** Without what is said after it in the same line. */
function headingText(line: string, rest: string): string {
  return (rest === '' ? line : line.slice(0, -rest.length)).trim()
}

function endLoose(parts: Parts): void {
  const lines = parts.loose.filter(({ text }) => text.trim() !== '' && !isFurniture(text))
  parts.loose = []
  const { rows } = pastedGrid(lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'))
  const places = rows.length === lines.length ? { places: lines.map(({ place }) => place) } : {}
  if (rows.length > 0) parts.tables.push({ grid: { rows, ...places }, section: parts.section, kind: 'lines' })
}

// ── what is not of the report ──────────────────────────────────────────────────────────────────────────────

interface FoundHeading extends Heading {
  readonly at: number
}

function headingsIn(form: Form, blocks: readonly Block[], verbatim?: ReadonlySet<string>): readonly FoundHeading[] {
  let within: string | null = null
  return blocks.flatMap((block, at) => {
    const heading = block.kind === 'table' ? null : headingOf(form, block, within, verbatim)
    if (heading === null || heading.section === within) return []
    within = heading.section
    return [{ ...heading, at }]
  })
}

/** Without a list of contents: headings one after the other that come again below. */
function withoutContents(form: Form, blocks: readonly Block[]): readonly Block[] {
  const headings = headingsIn(form, blocks)
  const [first] = headings
  const again = headings.find(({ section }, place) => place > 1 && section === first?.section)
  if (first === undefined || again === undefined) return blocks
  const end = blocks.findIndex((block, at) => at > first.at && (at === again.at || !isListed(form, block)))
  const listed = headings.filter(({ at }) => at < end).length
  return listed > 2 ? [...blocks.slice(0, first.at), ...blocks.slice(end)] : blocks
}

/** A heading of a section or a part, with the number of its page. */
function isListed(form: Form, block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'signature') return false
  const line = { kind: 'heading' as const, text: block.text.replace(/[\s.…·]*\d*$/u, '') }
  return form.sections.some(({ key }) => headingOf(form, line, key) !== null)
}

/** What stands in the box that holds all headings, from the line after what the page says of the article to what it says below it. */
function withoutSurroundings(form: Form, blocks: readonly Block[], verbatim: ReadonlySet<string>): readonly Block[] {
  const headings = headingsIn(form, blocks, verbatim)
  const first = headings[0]?.at ?? 0
  const last = headings.at(-1)?.at ?? 0
  const box = headings.length < 2 ? [] : commonBox(headings.map(({ at }) => blocks[at]?.place?.within ?? []))
  const inside = (block: Block) => box.every((id, depth) => block.place?.within?.[depth] === id)
  const end = blocks.findIndex((block, at) => at > last && (isFurnished(block) || !inside(block)))
  return blocks.filter((block, at) => {
    if (at < first)
      return block.kind === 'table' || (inside(block) && block.kind !== 'heading' && !isFurniture(block.text) && !CONTENTS.test(block.text))
    return end < 0 || at < end
  })
}

const CONTENTS = /^\s*目\s*录\s*$/u
/** A line that the source does not mark as running text of its own. */
function isFurnished(block: Block): boolean {
  return block.kind === 'link' || (block.kind === 'paragraph' && block.body !== true && isFurniture(block.text))
}

function commonBox(boxes: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = boxes
  const depth = first.findIndex((id, at) => boxes.some((box) => box[at] !== id))
  return depth < 0 ? first : first.slice(0, depth)
}

// ── texts ──────────────────────────────────────────────────────────────────────────────────────────────────

function textsOf(form: Form, paragraphs: ReadonlyMap<TextKey, readonly string[]>): ReadonlyMap<TextKey, string> {
  const texts = new Map<TextKey, string>()
  for (const key of form.texts) {
    const said = paragraphs.get(key)
    const text = normaliseProse((said ?? []).join('\n'))
    if (said !== undefined && text !== PENDING && (text !== '' || hasSubhead(form, key))) texts.set(key, text)
  }
  return withSubheads(form, texts)
}

/** Sub-heads inside running text, as some publish them, divide it too. */
function withSubheads(form: Form, texts: ReadonlyMap<TextKey, string>): ReadonlyMap<TextKey, string> {
  const parts = form.sections.find(({ texts: own }) => own.length > 1)?.texts ?? []
  const [preface] = parts
  const whole = preface === undefined ? undefined : texts.get(preface.key)
  if (whole === undefined || parts.some(({ key }) => key !== preface?.key && texts.has(key))) return texts
  const split = splitOverview(form, whole)
  const all = new Map([...texts].filter(([key]) => key !== preface?.key).concat([...split]))
  return new Map(form.texts.flatMap((key) => (all.has(key) ? [[key, all.get(key) ?? ''] as const] : [])))
}

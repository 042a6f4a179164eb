import type { Word } from './text-line.ts'

/** A column of a table without lines: where its figures and its header stand. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** A stretch of a line of the header. */
export interface HeaderPart extends Word {
  readonly base: number
  readonly size: number
}

/** Lines of one header are as near as this, in sizes of their letters. */
const PITCH = 1.7

/** Whether a line still belongs to the header whose upper lines begin at `top`. */
export const isNextAbove = ({ base, size }: HeaderPart, top: number): boolean => top - base <= PITCH * size

/** Columns by the figures that stand above each other, with their headers; a header over no figure is a column without any. `labels`: where row labels end. */
export function columnsOf(header: readonly HeaderPart[], figures: readonly Word[], labels: number): readonly Column[] {
  const columns = figures.toSorted((a, b) => a.left - b.left).reduce<readonly Column[]>(withSpan, [])
  const heads = headsOf(header.filter(({ left }) => left >= labels)).toSorted((a, b) => a.left - b.left)
  const claims = columns.map((column, at) => (heads.length === columns.length ? heads[at] : nearest(heads, column)))
  // Two columns under one header: the headers tell nothing.
  if (new Set(claims).size < claims.length) return columns
  const headed = columns.map((column, at) => spanOf(column, claims[at]))
  return [...headed, ...heads.filter((head) => !claims.includes(head))].toSorted((a, b) => a.left - b.left)
}

/** Spans from left to right, those that overlap joined. */
function withSpan(spans: readonly Column[], { left, right }: Column): readonly Column[] {
  const last = spans.at(-1)
  return last !== undefined && left <= last.right ? [...spans.slice(0, -1), spanOf(last, { left, right })] : [...spans, { left, right }]
}

function spanOf(span: Column, other: Column | undefined): Column {
  return other === undefined ? span : { left: Math.min(span.left, other.left), right: Math.max(span.right, other.right) }
}

/** Headers of single columns, from the lowest line up; what stands over several of them, or far above one, heads more than one. */
function headsOf(header: readonly HeaderPart[]): readonly Column[] {
  let heads: readonly (Column & { readonly top: number })[] = []
  for (const part of header.toSorted((a, b) => b.base - a.base)) {
    const [under, ...others] = heads.filter((head) => columnsUnder([head], part).length > 0)
    if (others.length > 0 || (under !== undefined && !isNextAbove(part, under.top))) continue
    heads = [...heads.filter((head) => head !== under), { ...spanOf({ left: part.left, right: part.right }, under), top: part.base }]
  }
  return heads
}

function nearest(heads: readonly Column[], column: Column): Column | undefined {
  return heads.toSorted((a, b) => apart(a, column) - apart(b, column))[0]
}

const apart = (a: Column, b: Column) => Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2)

/** The columns that a stretch of a line reaches over. */
export function columnsUnder(columns: readonly Column[], { left, right }: Column): readonly Column[] {
  return columns.filter((column) => column.left < right && column.right > left)
}

/** The column that a stretch of a line stands in or is nearest to. */
export function columnAt(columns: readonly Column[], word: Column): Column | undefined {
  return columnsUnder(columns, word)[0] ?? nearest(columns, word)
}

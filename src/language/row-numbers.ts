import type { CellKey, Form } from '../report/form.ts'
import { readChineseNumeral } from './chinese-numeral.ts'
import { labelTerms, splitNumbering } from './label-terms.ts'
import { fold } from './spelling.ts'

/** Rows told by their number: 三（三）2, （三）2, 第3行, and among the rows asked 3.2. */

const BRACKETED = /^([一二三四五六七八九十])?[、,.]?\(([一二三四五六七八九十]{1,2}|\d{1,2})\)[、,.]?(\d{1,2})?[项行.]?$/u
const LINE = /^(?:第([一二三四五六七八九十]{1,3}|\d{1,2})[行项个条]|row(\d{1,2}))$/u
const DOTTED = /^(\d)[.-](\d{1,2})$/u

/** The cells that a row number means, one set for each meaning; none where the text is no row number. */
export function ordinalReadings(form: Form, text: string, asked: readonly CellKey[] | undefined): readonly ReadonlySet<CellKey>[] {
  const bare = fold(text).replace(/\s/gu, '')
  const bracketed = BRACKETED.exec(bare)
  if (bracketed !== null) {
    const [, chapter, group = '', item] = bracketed
    return rowsNumbered(form, [...level('、', chapter), ...level('()', group), ...level('.', item)])
  }
  const dotted = asked === undefined ? null : DOTTED.exec(bare)
  if (dotted !== null) return rowsNumbered(form, [...level('()', dotted[1]), ...level('.', dotted[2])])
  const line = LINE.exec(bare)
  return line === null ? [] : linesNumbered(form, numberOf(line[1] ?? line[2] ?? ''), asked)
}

/** One level of numbering, by its marks and its number. */
function level(marks: string, numeral: string | undefined): readonly string[] {
  return numeral === undefined ? [] : [`${marks}${numberOf(numeral)}`]
}

function numberOf(text: string): number {
  const read = readChineseNumeral(text)
  return Number(read.kind === 'decimal' ? read.decimal : text)
}

/** Rows under these numbers, such as （三） and 2. */
function rowsNumbered(form: Form, wanted: readonly string[]): readonly ReadonlySet<CellKey>[] {
  const cells = [...labelTerms(form).places].filter(([, { row, section }]) => {
    if (section === 'proactive') return false
    const printed = row.flatMap((label) => {
      const { numbering } = splitNumbering(label)
      return level(numbering.replace(/[^().、]/gu, ''), numbering.replace(/[().、]/gu, '') || undefined)
    })
    return printed.some((_, at) => wanted.every((number, offset) => printed[at + offset] === number))
  })
  return cells.length === 0 ? [] : [new Set(cells.map(([cell]) => cell))]
}

/** The row of the printed table that the question is about (section 3 unless told), and the one of the rows asked. */
function linesNumbered(form: Form, number: number, asked: readonly CellKey[] | undefined): readonly ReadonlySet<CellKey>[] {
  const sets: ReadonlySet<CellKey>[] = []
  const section = form.cells.get(asked?.[0] ?? ('' as CellKey))?.section ?? longestTable(form)
  const rows = form.sections.flatMap(({ table }) => (table !== null && table.section === section ? table.blocks.flatMap((block) => block.cells) : []))
  const row = rows[number - 1]
  if (row !== undefined) sets.push(new Set(row))
  const line = asked?.[number - 1]
  if (line !== undefined && row?.includes(line) !== true) sets.push(new Set([line]))
  return sets
}

function longestTable(form: Form): string | undefined {
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  const rows = (section: string) => tables.flatMap((table) => (table.section === section ? table.blocks.flatMap((block) => block.rows) : [])).length
  return tables.map((table) => table.section).sort((a, b) => rows(b) - rows(a))[0]
}

import { readFileSync } from 'node:fs'
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import type { Language, Param, Phrase } from '../conversations/dialogue.ts'
import { FORMS } from './report/editions/index.ts'
import type { CellKey } from './report/form.ts'

/** Codes and params become words here and nowhere else. */

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en']

export interface Words {
  readonly language: Language
  /** The sentence of a phrase. A code without a message is a bug and throws. */
  say(phrase: Phrase): string
  has(key: string): boolean
}

/** Reads the locale files of a folder (`zh-CN.ftl`, `en.ftl`); throws where one is missing or does not parse. */
export function loadWords(folder: URL | string): Readonly<Record<Language, Words>> {
  const words = (language: Language) =>
    createWords(language, readFileSync(typeof folder === 'string' ? `${folder}/${language}.ftl` : new URL(`${language}.ftl`, folder), 'utf8'))
  return { 'zh-CN': words('zh-CN'), en: words('en') }
}

export function createWords(language: Language, source: string): Words {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const [error] = bundle.addResource(new FluentResource(source))
  if (error !== undefined) throw new Error(`locale ${language}: ${error.message}`, { cause: error })
  const word: Word = (key, params = {}) => {
    const pattern = bundle.getMessage(key)?.value
    if (pattern === undefined || pattern === null) throw new Error(`locale ${language} has no message ${key}`)
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, params, errors)
    if (errors[0] !== undefined) throw new Error(`locale ${language}, message ${key}: ${errors[0].message}`, { cause: errors[0] })
    return text
  }
  const join = language === 'en' ? ', ' : '、'
  const flat = (param: Param, separator = join): string | number => {
    if (typeof param === 'string' || typeof param === 'number') return param
    if ('key' in param) return say(param)
    return param.map(say).join(separator)
  }
  const cellNames = new Map<string, string>()
  const nameOf = (cell: string, style: string): string => {
    const id = `${style} ${cell}`
    const name = cellNames.get(id) ?? cellName(word, cell, style)
    cellNames.set(id, name)
    return name
  }
  const say = ({ key, params = {} }: Phrase): string => {
    switch (key) {
      case 'lines':
        return String(flat(params.items ?? '', '\n'))
      case 'clauses':
        return String(flat(params.items ?? '', language === 'en' ? '; ' : '；'))
      case 'verbatim':
        return String(params.text ?? '')
      case 'cell':
        return nameOf(String(params.cell ?? ''), String(params.style ?? 'full'))
      case 'cell-official':
        return language === 'en' ? nameOf(String(params.cell ?? ''), 'full') : officialLabel(String(params.cell ?? ''))
      case 'text-part':
        return language === 'en' ? word(textId(params)) : (officialTextLabel(String(params.text ?? '')) ?? word(textId(params)))
      default: {
        const known = bundle.hasMessage(key) || params.fallback === undefined ? key : String(params.fallback)
        const variables: Variables = {}
        for (const [name, param] of Object.entries(params)) variables[name] = plainNumber(flat(param))
        return word(known, variables)
      }
    }
  }
  return { language, say, has: (key) => bundle.hasMessage(key) }
}

/** Digits as the form prints them: 14069, never 14,069. */
class PlainNumber extends FluentNumber {
  override toString(): string {
    return String(this.valueOf())
  }
}

const plainNumber = (value: string | number): string | PlainNumber => (typeof value === 'number' ? new PlainNumber(value) : value)

type Variables = Record<string, string | PlainNumber>
type Word = (key: string, variables?: Variables) => string

/** A cell's everyday name: its row's, its column's, or both (`style`). */
function cellName(word: Word, cell: string, style: string): string {
  const [, row = '', column] = cell.split('.')
  if (column === undefined || style === 'row') return word(`row-${row}`)
  if (style === 'column') return word(`column-${column}`)
  return word('cell-name', { row: word(`row-${row}`), column: word(`column-${column}`) })
}

const textId = (params: NonNullable<Phrase['params']>): string => `text-${String(params.text ?? '').replaceAll('.', '-')}`

/** The official label of a cell, as short as it stays clear: the innermost row label, then the innermost column label. */
export function officialLabel(cell: string): string {
  for (const form of FORMS) {
    for (const { blocks } of form.sections.flatMap((section) => section.table ?? [])) {
      for (const block of blocks) {
        const row = block.cells.findIndex((cells) => cells.includes(cell as CellKey))
        if (row < 0) continue
        const column = block.cells[row]?.indexOf(cell as CellKey) ?? 0
        return tableLabel(block.rows[row]?.label ?? [], block.columns[column]?.label ?? [])
      }
    }
    const known = form.cells.get(cell as CellKey)
    if (known !== undefined) return known.label.at(-1) ?? cell
  }
  return cell
}

function tableLabel(row: readonly string[], column: readonly string[]): string {
  // The heading of a group is needed where the innermost label alone is 其他 or starts with a number.
  const outcome = row.length > 2 ? row.slice(1) : row.slice(-1)
  const inner = column.slice(column[0] === '申请人情况' || column.length < 2 ? -1 : 0)
  return [...outcome, ...inner].join('·')
}

/** The heading under which a narrative part is printed; null for the paragraph before section 1. */
function officialTextLabel(text: string): string | null {
  for (const section of FORMS[0]?.sections ?? []) {
    if (section.key === text && section.heading !== null) return section.heading
    const part = section.texts.find((candidate) => candidate.key === text)
    if (part !== undefined) return part.heading ?? section.heading
  }
  return null
}

import { readFileSync } from 'node:fs'
import type { Phrase } from '../../conversations/dialogue.ts'
import { likeness } from '../language/likeness.ts'
import { decodeText } from '../readers/encoding.ts'
import { openSource } from '../readers/source.ts'
import type { Block } from '../recognition/blocks.ts'
import { organsNamed } from '../report/organ-names.ts'
import { fileFailed, fileProblem } from './input-files.ts'
import { organIds, organSpelling } from './organs.ts'

/** The organs that owe a report: their names in the order of the list. */
export type Roster = { readonly kind: 'roster'; readonly names: readonly string[] } | { readonly kind: 'unreadable'; readonly phrase: Phrase }

/** Reads names, one a line of a text or a row of a table (a spreadsheet, a Word or web table); numbers before them and a heading over them are none. */
export async function openRoster(path: string): Promise<Roster> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { kind: 'unreadable', phrase: fileFailed(path, fileProblem(error)) }
  }
  const rows = textRows(bytes) ?? (await tableRows(bytes))
  const names = new Map(rows.flatMap(nameIn).map((name) => [organSpelling(name), name] as const))
  if (names.size === 0) return { kind: 'unreadable', phrase: { key: 'cli-roster-empty', params: { file: path } } }
  return { kind: 'roster', names: [...names.values()] }
}

type Row = readonly string[]

function textRows(bytes: Uint8Array): readonly Row[] | null {
  const text = decodeText(bytes)
  if (text === null || /^\s*</u.test(text)) return null
  return text.split(/\r\n?|\n/u).map((line) => line.split(/[\t,，;；|]/u))
}

async function tableRows(bytes: Uint8Array): Promise<readonly Row[]> {
  const source = await openSource(bytes)
  return source.kind === 'blocks' ? source.blocks.flatMap(blockRows) : []
}

function blockRows(block: Block): readonly Row[] {
  return block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text)) : [[block.text]]
}

const NUMBERED = /^\s*(?:[（(]\d{1,4}[)）]|\d{1,4}(?:[.、．)）]|\s)|[-*•])\s*/u
/** What stands over such lists, in one spelling. */
const HEADINGS: readonly string[] = [
  '单位',
  '机关',
  '部门',
  '名称',
  '全称',
  '单位名称',
  '机关名称',
  '行政机关名称',
  '部门名称',
  '单位全称',
  '序号',
  'name',
  'organ',
]
const TITLE = /(?:名单|清单|名录|一览表|[：:])$/u

/** The first thing in a row that has letters; none of a row of headings. */
function nameIn(row: Row): readonly string[] {
  if (row.some((cell) => HEADINGS.includes(organSpelling(cell)))) return []
  const name = row.map((cell) => cell.replace(NUMBERED, '').trim()).find((cell) => /\p{Letter}/u.test(cell))
  return name === undefined || TITLE.test(name) ? [] : [name]
}

export interface MissingOrgan {
  readonly name: string
  /** Organs whose report is there and that are not on the list: it may mean one of them by another name. */
  readonly likely: readonly string[]
}

/** The names of which no report is there; one that several organs publish together is there for each. */
export function missingFrom(names: readonly string[], organs: readonly string[]): readonly MissingOrgan[] {
  const reporting = organs.flatMap((name) => [name, ...organsNamed(name)])
  const id = organIds([...names, ...reporting])
  const present = new Set(reporting.map(id))
  const listed = new Set(names.map(id))
  const others = [...new Map(organs.map((organ) => [id(organ), organ])).values()].filter((organ) => !listed.has(id(organ)))
  return names.filter((name) => !present.has(id(name))).map((name) => ({ name, likely: others.filter((organ) => mayMean(name, organ)) }))
}

const ALIKE = 0.7

/** 发改委 for 发展和改革委员会, or nearly the same letters. */
function mayMean(name: string, organ: string): boolean {
  const [short, long] = [organSpelling(name), organSpelling(organ)].toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined) return false
  let found = 0
  for (const letter of long) if (letter === short[found]) found += 1
  return found === short.length || likeness(short, long) >= ALIKE
}

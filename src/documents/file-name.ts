import { DRAFT } from '../report/printed-marks.ts'
import type { Report } from '../report/report.ts'
import { printedAgency } from './report-layout.ts'
import { titleOf } from './wording.ts'

export interface FileNaming {
  readonly draft: boolean
  /** Of a final report; from the second on it is told in the name. */
  readonly version: number | null
  /** Which of several files of one kind, such as 报送版; null where it is the only one. */
  readonly label: string | null
  /** Without the dot. */
  readonly extension: string
}

/** Bytes of UTF-8 that every file system and mail program takes. */
const LONGEST = 200
/** What Windows refuses in a name, as its full-width double; a dot too, for the sake of names like CON.docx and of what looks like another extension. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
  '.': '．',
}
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const LETTERS = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })

/** A name that can be saved on Windows, macOS and Linux; a very long agency is cut between letters. */
export function fileName(report: Pick<Report, 'agency' | 'year'>, { draft, version, label, extension }: FileNaming): string {
  const marks = [...(label === null ? [] : [label]), ...(draft ? [DRAFT] : version !== null && version > 1 ? [`第${version}版`] : [])]
  const mark = marks.map((one) => `（${one}）`).join('')
  const rest = `${titleOf(report.year)}${mark}.${extension}`
  const agency = printedAgency(report)
    .replace(DIRECTION_MARKS, '')
    .replace(/[<>:"/\\|?*.]/gu, (letter) => FULL_WIDTH[letter] ?? letter)
  return fitting(agency, LONGEST - Buffer.byteLength(rest)) + rest
}

function fitting(text: string, bytes: number): string {
  let kept = ''
  for (const { segment } of LETTERS.segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) return kept.trimEnd()
    kept += segment
  }
  return kept
}

import type { Block } from './blocks.ts'

/** A date under a report, written or left open. */
const DATE = /^(?:[\d〇零○一二三四五六七八九Xx×]{4})?年(?:[\d一二三四五六七八九十Xx×]{1,3})?月(?:[\d一二三四五六七八九十Xx×]{1,3})?日$/u
/** How the names of organs end. */
const ORGAN = /^[\p{Script=Han}（）()]{3,40}(?:局|委|办|府|会|厅|院|所|处|室|部|署|行|社|区|中心|总队|支队|大队)(?:[（(].*[）)])?$/u
const MOST_NAME_LINES = 3

/** Whether a line says a date and nothing else, or leaves one open. */
export const isDate = (text: string) => DATE.test(bare(text))

/** Marks the lines under a report as its signature, where the source has no style that tells: a date, over it who signs, the agency of the title or another organ; tables may follow. */
export function withSignature(blocks: readonly Block[], agency: string): readonly Block[] {
  const at = blocks.findLastIndex(({ kind }) => kind !== 'table')
  const date = blocks[at]
  if (date?.kind !== 'paragraph' || !isDate(date.text)) return blocks
  const signers = signersOver(blocks.slice(0, at), bare(agency))
  // What is set in from the margin like running text is a date under a name.
  if (date.body === true && signers.length === 0) return blocks
  return [...blocks.slice(0, at - signers.length), ...signatureOf(signers), { kind: 'signature', text: date.text }, ...blocks.slice(at + 1)]
}

const signatureOf = (lines: readonly string[]): readonly Block[] => (lines.length === 0 ? [] : [{ kind: 'signature', text: lines.join('') }])

/** The lines that name the agency, whose name may be broken, or the one that names some organ. */
function signersOver(blocks: readonly Block[], agency: string): readonly string[] {
  const lines = blocks.slice(-MOST_NAME_LINES).map((block) => (block.kind === 'paragraph' && block.body !== true ? block.text : ''))
  const named = lines.findIndex(
    (_, from) => lines.slice(from).every((line) => bare(line) !== '') && agency.includes(lines.slice(from).map(bare).join('')),
  )
  if (named >= 0) return lines.slice(named)
  return lines.slice(-1).filter((line) => ORGAN.test(bare(line)))
}

const bare = (text: string) => text.replace(/[\s\u3000#]/gu, '')

import type { Block } from '../recognition/blocks.ts'

/** A date under a report, written or left open. */
const DATE = /^(?:[\d〇零一二三四五六七八九Xx×]{4})?年(?:[\d一二三四五六七八九十Xx×]{1,3})?月(?:[\d一二三四五六七八九十Xx×]{1,3})?日$/u

/** Marks the lines under the report as its signature, where the source has no style that tells: a date, over it the agency of the title; tables may follow. */
export function withSignature(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findLastIndex(({ kind }) => kind !== 'table')
  const date = blocks[at]
  if (date?.kind !== 'paragraph' || date.body === true || !DATE.test(bare(date.text))) return blocks
  const signers = signersOver(blocks.slice(0, at))
  return [...blocks.slice(0, at - signers.length), ...signatureOf(signers), { kind: 'signature', text: date.text }, ...blocks.slice(at + 1)]
}

const signatureOf = (lines: readonly string[]): readonly Block[] => (lines.length === 0 ? [] : [{ kind: 'signature', text: lines.join('') }])

/** The lines that name the agency of the title; a long name is broken. */
function signersOver(blocks: readonly Block[]): readonly string[] {
  const title = titleOf(blocks)
  const lines = blocks.slice(-MOST_NAME_LINES).map((block) => (block.kind === 'paragraph' && block.body !== true ? block.text : ''))
  const starts = lines.flatMap((_, from) => {
    const name = lines.slice(from).map(bare)
    return name.every((line) => line !== '') && title.includes(name.join('')) ? [from] : []
  })
  return starts[0] === undefined ? [] : lines.slice(starts[0])
}

const bare = (text: string) => text.replace(/[\s\u3000#]/gu, '')

/** The first lines, up to the one that says what the document is; empty where none does. */
function titleOf(blocks: readonly Block[]): string {
  const lines = blocks.slice(0, MOST_TITLE_LINES).map((block) => (block.kind === 'table' ? '' : bare(block.text)))
  const last = lines.findIndex((line) => line.includes('年度报告'))
  return lines.slice(0, last + 1).join('')
}

const MOST_TITLE_LINES = 5
const MOST_NAME_LINES = 3

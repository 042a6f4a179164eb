import type { Block } from './blocks.ts'

/** A page's number between strokes, as official documents print it. */
const NUMBER = /^[-—–－]\s*(\d{1,3})\s*[-—–－]$/u

/** Without the numbers of pages that stand among the lines of a text taken from printed pages: one after the other, from the first on. */
export function withoutPageNumbers(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.flatMap((block, at) => {
    const number = block.kind === 'paragraph' && block.body !== true ? NUMBER.exec(block.text.trim())?.[1] : undefined
    return number === undefined ? [] : [{ number: Number(number), at }]
  })
  if (numbers.length < 2 || numbers.some(({ number }, index) => number !== (numbers[0]?.number ?? 0) + index)) return blocks
  const places = new Set(numbers.map(({ at }) => at))
  return blocks.filter((_, at) => !places.has(at))
}

import { fold } from '../language/spelling.ts'
import type { Block } from './blocks.ts'

/** What pages call the day on which something was published: data. */
const PUBLISHED = /(?:发布|公开|发文|生成|发稿|上网)(?:时间|日期)[\s:\]】]*(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/gu

/** The day on which a page says that it was published, an ISO date; the first of several. */
export function publishedOn(blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text).join(' ')) : [block.text],
  )
  const days = lines.flatMap((line) =>
    [...fold(line).replace(/：/gu, ':').matchAll(PUBLISHED)].map(
      ([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  )
  return days.toSorted()[0] ?? null
}

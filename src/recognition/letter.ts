import type { Block } from './blocks.ts'

/** The title of a letter that goes with a report: <机关>关于报送<年>年政府信息公开工作年度报告的函. */
const LETTER = /^(.{1,300})关于报送(?:19|2\d)\d{2}年政府信息公开工作年度报告的函$/su
/** It stands at the very beginning, in lines as short as they may be. */
const MOST_LINES = 12

/** Who sends a report with a letter before it, without blanks; null where there is none. */
export function lettersSender(blocks: readonly Block[]): string | null {
  let said = ''
  for (const block of blocks.slice(0, MOST_LINES)) {
    if (block.kind === 'table') return null
    said += block.text.replace(/\s/gu, '')
    const sender = LETTER.exec(said)?.[1]
    if (sender !== undefined) return sender
  }
  return null
}

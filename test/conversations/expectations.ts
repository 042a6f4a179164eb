import { expect } from 'vitest'
import type { Heard } from './talk-to.ts'

/** What was heard says this, in both languages. */
export function expectWords({ words }: Heard, chinese: string, english: string): void {
  expect(words['zh-CN']).toContain(chinese)
  expect(words.en).toContain(english)
}

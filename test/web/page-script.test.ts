import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newInputId } from '../../src/channels/web/page/input-id.ts'
import { createSay, PAGE_PARAMS, PAGE_WORDS, type PageWords } from '../../src/channels/web/page/page-words.ts'
import { WORDS } from './web-deps.ts'

describe('ids of the page', () => {
  it('are UUIDs, each its own', () => {
    const ids = Array.from({ length: 1000 }, newInputId)
    for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true)
    expect(new Set(ids).size).toBe(1000)
  })
})

describe('words of the page', () => {
  it.each(['zh-CN', 'en'] as const)('are all there in %s, with no param left open', (language) => {
    const params = Object.fromEntries(PAGE_PARAMS.map((name) => [name, `{${name}}`]))
    const words = Object.fromEntries(PAGE_WORDS.map((word) => [word, WORDS[language].say({ key: `page-${word}`, params })])) as PageWords
    const say = createSay(words)
    const given = Object.fromEntries(PAGE_PARAMS.map((name) => [name, name]))
    for (const word of PAGE_WORDS) expect(say(word, given)).not.toMatch(/[{}]/u)
  })

  it('take a param as it is, braces and all', () => {
    const words = Object.fromEntries(PAGE_WORDS.map((word) => [word, '{name} {value}'])) as PageWords
    expect(createSay(words)('cell-label', { value: 1, name: '$& <b>' })).toBe('$& <b> 1')
  })
})

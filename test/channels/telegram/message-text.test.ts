import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '../../../conversations/dialogue.ts'
import { messagesOf } from '../../../src/channels/telegram/message-text.ts'
import { loadWords } from '../../../src/i18n.ts'
import { parseHtml } from '../../telegram-server/telegram-html.ts'

const words = loadWords(new URL('../../../locales/', import.meta.url))['zh-CN']
const part = (role: Part['role'], text: string): Part => ({ role, phrase: { key: 'verbatim', params: { text } } })
const visible = (html: string) => {
  const parsed = parseHtml(html)
  if (parsed.kind === 'refused') throw new Error(parsed.description)
  return parsed.text
}
const parts = fc.array(
  fc.record({
    role: fc.constantFrom<Part['role']>('place', 'noted', 'alarm', 'question', 'hint'),
    text: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('<', '&', '>', '"', '\n', '长', '😀'), maxLength: 6000 }),
      fc.string({ minLength: 4000, maxLength: 9000 }),
    ),
  }),
  { maxLength: 5 },
)

describe('a reply as Telegram messages', () => {
  it('is taken by Telegram, is short enough, and loses no character, whatever it says', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const messages = messagesOf({ parts: given.map(({ role, text }) => part(role, text)) }, words)
        const bare = (text: string) => text.replaceAll('❗', '').replace(/\s/gu, '')
        expect(messages.every((html) => html.length <= 4096)).toBe(true)
        expect(bare(messages.map(visible).join(''))).toBe(bare(given.map(({ text }) => text).join('')))
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100), seed: 5 },
    )
  })

  it('shows what is what: the place aside, the question bold, a blank line between paragraphs', () => {
    const reply = { parts: [part('place', '三、申请 2/5'), part('noted', '已记 <3>'), part('alarm', '对不上'), part('question', '多少件？')] }
    expect(messagesOf(reply, words)).toEqual(['<i>三、申请 2/5</i>\n\n已记 &lt;3&gt;\n\n❗ 对不上\n\n<b>多少件？</b>'])
  })

  it('breaks between paragraphs where that can be, else between lines', () => {
    const [a, b] = ['甲'.repeat(3000), '乙'.repeat(3000)]
    expect(messagesOf({ parts: [part('noted', a), part('question', b)] }, words)).toEqual([a, `<b>${b}</b>`])
    expect(messagesOf({ parts: [part('question', `${a}\n${b}`)] }, words)).toEqual([`<b>${a}</b>`, `<b>${b}</b>`])
  })

  it('says nothing where there is nothing to say', () => {
    expect(messagesOf({ parts: [part('noted', ' \n ')] }, words)).toEqual([])
  })
})

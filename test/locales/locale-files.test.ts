import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n.ts'
import { readLocaleFile } from './locale-file.ts'

const chinese = readLocaleFile('zh-CN')
const english = readLocaleFile('en')
const files = { 'zh-CN': chinese, en: english }

describe.each(LANGUAGES)('the locale file of %s', (language) => {
  const file = files[language]

  test('parses without junk: every head of a message is a message', () => {
    expect(file.heads.map((line) => /^([\w-]+) = ?/.exec(line)?.[1] ?? line)).toEqual(file.ids)
  })

  test('holds every id once', () => {
    expect(file.ids.filter((id, index) => file.ids.indexOf(id) !== index)).toEqual([])
  })

  test('has no empty message', () => {
    expect([...file.messages].filter(([, { text }]) => text.trim() === '').map(([id]) => id)).toEqual([])
  })
})

test('both languages hold the same messages', () => {
  expect(english.ids.toSorted()).toEqual(chinese.ids.toSorted())
})

test('both languages say each message with the same params', () => {
  const differing = [...chinese.messages].filter(([id, { variables }]) => english.messages.get(id)?.variables.join() !== variables.join())
  expect(differing.map(([id]) => id)).toEqual([])
})

test('the English file is English, but for names of the form and words to send', () => {
  const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0
  const foreign = [...english.messages].filter(([, { text }]) => count(text, /\p{Script=Han}/gu) > count(text, /\p{Script=Latin}/gu))
  expect(foreign.map(([id]) => id)).toEqual([])
})

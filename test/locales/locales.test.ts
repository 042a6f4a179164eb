import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/i18n.ts'
import { FORMS } from '../../src/report/editions/index.ts'

const FOLDER = new URL('../../locales/', import.meta.url)
const source = (language: string) => readFileSync(new URL(`${language}.ftl`, FOLDER), 'utf8')
const ids = (language: string) => [...new FluentResource(source(language)).body].map(({ id }) => id)
const words = loadWords(FOLDER)

describe('the locale files', () => {
  it('say the same things in both languages, each once', () => {
    expect(ids('en').toSorted()).toEqual(ids('zh-CN').toSorted())
    expect(new Set(ids('zh-CN')).size).toBe(ids('zh-CN').length)
  })

  it('take the same variables in both languages', () => {
    const variables = (language: string) => {
      const messages = source(language).split(/^(?=[a-zA-Z][\w-]* =)/mu)
      return new Map(messages.map((message) => [message.split(' =')[0] ?? '', [...new Set(message.match(/\$\w+/gu) ?? [])].toSorted()]))
    }
    const english = variables('en')
    const differing = [...variables('zh-CN')].filter(([id, used]) => /^[a-zA-Z]/u.test(id) && String(english.get(id)) !== String(used))
    expect(differing.map(([id]) => id)).toEqual([])
  })

  it('have no line that Fluent passes over', () => {
    for (const language of ['zh-CN', 'en']) {
      const written = source(language).match(/^[a-zA-Z][\w.-]* =/gmu) ?? []
      expect(written.length).toBe(ids(language).length)
    }
  })

  it.each(['zh-CN', 'en'] as const)('name every cell, question and narrative part of every form (%s)', (language) => {
    const { say } = words[language]
    for (const form of FORMS) {
      for (const cell of form.cells.keys()) expect(say({ key: 'cell', params: { cell } })).not.toBe('')
      for (const text of form.texts) expect(say({ key: 'text-part', params: { text } })).not.toBe('')
      for (const { id } of form.questions) {
        for (const family of ['topic', 'question', 'guide']) expect(words[language].has(`${family}-${id.replaceAll('.', '-')}`)).toBe(true)
      }
    }
  })

  it('throw for a code without a message, and take the fallback where one is named', () => {
    expect(() => words.en.say({ key: 'no-such-message' })).toThrow('no-such-message')
    expect(words.en.say({ key: 'no-such-message', params: { fallback: 'button-skip' } })).toBe(words.en.say({ key: 'button-skip' }))
  })
})

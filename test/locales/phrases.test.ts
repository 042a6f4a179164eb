import { describe, expect, test } from 'vitest'
import { families } from './families.ts'
import { readLocaleFile } from './locale-file.ts'
import { fallbacks, saidPhrases, strings } from './phrases.ts'
import { readSources } from './source-tree.ts'

const sources = readSources(['conversations', 'src'])
const said = saidPhrases(sources)
const built = families(sources)
const { ids, messages } = readLocaleFile('zh-CN')

/** Phrases that are made of other things than a message. */
const MADE = ['lines', 'clauses', 'verbatim', 'cell', 'cell-official', 'text-part']

describe('what the code says', () => {
  test('has a message for every phrase that is written out', () => {
    const wanted = [...said.flatMap(({ keys }) => keys), ...fallbacks(sources)].filter((key) => !MADE.includes(key))
    expect(wanted.length).toBeGreaterThan(200)
    expect([...new Set(wanted)].filter((key) => !messages.has(key))).toEqual([])
  })

  test('builds ids only of families whose members are listed', () => {
    const known = new Set(built.map(({ template }) => template))
    expect(
      said
        .flatMap(({ path, templates }) => templates.map((template) => `${path} ${template}`))
        .filter((line) => !known.has(line.split(' ')[1] ?? '')),
    ).toEqual([])
  })

  test('gives every param that the message names', () => {
    const lacking = said.flatMap(({ path, keys, templates, params }) => {
      if (params === null) return []
      const members = built.filter(({ template }) => templates.includes(template)).flatMap((family) => family.ids)
      return [...keys, ...members].flatMap((key) => {
        const missing = (messages.get(key)?.variables ?? []).filter((name) => !params.includes(name))
        return missing.length === 0 ? [] : [`${path} ${key}: ${missing.join(', ')}`]
      })
    })
    expect(lacking).toEqual([])
  })
})

describe.each(built.filter(({ optional }) => !optional))('the family $template', ({ ids: members }) => {
  test('has a message for every member', () => {
    expect(members.filter((id) => !messages.has(id))).toEqual([])
  })

  test('has ids without dots, which would vanish silently', () => {
    expect(members.filter((id) => !/^[a-zA-Z][\w-]*$/.test(id))).toEqual([])
  })
})

test('no message is dead: code says each of them', () => {
  const live = new Set([...strings(sources), ...fallbacks(sources), ...built.flatMap((family) => family.ids)])
  expect(ids.filter((id) => !live.has(id))).toEqual([])
})

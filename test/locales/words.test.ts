import { describe, expect, test } from 'vitest'
import { createWords, LANGUAGES, loadWords, officialLabel } from '../../src/i18n.ts'
import { FORMS } from '../../src/report/editions/index.ts'
import { LOCALES, type LocaleMessage, readLocaleFile } from './locale-file.ts'

const words = loadWords(LOCALES)

/** Params that bring a message through each of its variants, once with numbers and once with words. */
function samples({ variables, variants }: LocaleMessage): readonly Readonly<Record<string, string | number>>[] {
  const plain = (value: string | number) => Object.fromEntries(variables.map((name) => [name, value]))
  const chosen = [...variants].flatMap(([name, keys]) => keys.map((key) => ({ ...plain(7), [name]: /^\d+$/.test(key) ? Number(key) : key })))
  return [...[0, 1, 2, 1234].map(plain), plain('三件'), ...chosen]
}

describe.each(LANGUAGES)('the words of %s', (language) => {
  const said = [...readLocaleFile(language).messages].flatMap(([key, message]) =>
    samples(message).map((params) => ({ key, text: words[language].say({ key, params }) })),
  )

  test('say every message, in each of its variants', () => {
    expect(said.filter(({ text }) => text.trim() === '').map(({ key }) => key)).toEqual([])
  })

  test('leave no placeable unresolved and no isolating mark', () => {
    expect(said.filter(({ text }) => /[{}\u2066-\u2069]|undefined|\[object/.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([])
  })

  test('print numbers as the form does, without grouping', () => {
    expect(said.filter(({ text }) => text.includes('1,234')).map(({ key }) => key)).toEqual([])
  })

  test('name every cell of every form', () => {
    const names = FORMS.flatMap((form) => [...form.cells.keys()].map((cell) => words[language].say({ key: 'cell', params: { cell } })))
    expect(names.every((name) => name.trim() !== '')).toBe(true)
  })

  test('name no two cells of a form alike', () => {
    for (const form of FORMS) {
      const names = [...form.cells.keys()].map((cell) => words[language].say({ key: 'cell', params: { cell } }))
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })

  test('name every narrative part', () => {
    const parts = [...new Set(FORMS.flatMap((form) => form.texts))].map((text) => words[language].say({ key: 'text-part', params: { text } }))
    expect(new Set(parts).size).toBe(parts.length)
  })
})

const figures = [
  { key: 'blank' },
  { key: 'cell', params: { cell: 'requests.received.total', style: 'row' } },
  { key: 'verbatim', params: { text: 'A & <b>' } },
]

test('Chinese joins a list with 、', () => {
  expect(words['zh-CN'].say({ key: 'noted', params: { figures } })).toBe('记下了：空白、本年新收、A & <b>。')
})

test('English joins a list with commas', () => {
  expect(words.en.say({ key: 'noted', params: { figures } })).toBe('Noted: blank, requests received, A & <b>.')
})

test('lines put one item a line', () => {
  expect(words.en.say({ key: 'lines', params: { items: [{ key: 'blank' }, { key: 'column-total' }] } })).toBe('blank\ntotal')
})

test('a phrase inside a phrase is said in the same language', () => {
  const level = { key: 'noted-level', params: { level: { key: 'level-township' } } }
  expect(words['zh-CN'].say(level)).toBe('好的，乡镇、街道。')
  expect(words.en.say(level)).toBe('Noted: Township or subdistrict.')
})

test('a cell is named by its row, its column or both', () => {
  const cell = 'requests.granted.business'
  expect(['row', 'column', 'full'].map((style) => words['zh-CN'].say({ key: 'cell', params: { cell, style } }))).toEqual([
    '予以公开',
    '商业企业',
    '予以公开（商业企业）',
  ])
  expect(words['zh-CN'].say({ key: 'cell', params: { cell: 'proactive.feesCollected' } })).toBe('行政事业性收费')
})

test('an id that is not there throws', () => {
  expect(() => words.en.say({ key: 'no-such-message' })).toThrow('locale en has no message no-such-message')
  expect(words.en.has('no-such-message')).toBe(false)
  expect(words.en.has('blank')).toBe(true)
})

test('an id that is not there is said by its fallback, one that is there by itself', () => {
  expect(words.en.say({ key: 'topic-of-another-form', params: { fallback: 'topic-other' } })).toBe('This item')
  expect(words.en.say({ key: 'topic-proactive', params: { fallback: 'topic-other' } })).toBe('2 Proactive disclosure')
})

test('a param that is not given throws, naming the message', () => {
  expect(() => words.en.say({ key: 'noted-organ-name' })).toThrow('message noted-organ-name')
})

test('a file that holds an id twice is refused', () => {
  expect(() => createWords('en', 'blank = blank\nblank = empty\n')).toThrow('locale en')
})

test('a folder without the files is refused', () => {
  expect(() => loadWords(new URL('./', import.meta.url))).toThrow()
})

const officialLabels: readonly (readonly [cell: string, label: string])[] = [
  ['proactive.regulations.issued', '规章·本年制发件数'],
  ['proactive.licensingDecisions', '行政许可·本年处理决定数量'],
  ['requests.received.naturalPerson', '一、本年新收政府信息公开申请数量·自然人'],
  ['requests.refusedStateSecret.otherOrganization', '（三）不予公开·1.属于国家秘密·其他'],
  ['requests.otherReasons.total', '（六）其他处理·3.其他·总计'],
  ['disputes.directLitigation.upheld', '行政诉讼·未经复议直接起诉·结果维持'],
  ['informationFees.noticesIssued', '发出收费通知的件数'],
]

test.each(officialLabels)('%s is officially %s', (cell, label) => {
  expect(officialLabel(cell)).toBe(label)
  expect(words['zh-CN'].say({ key: 'cell-official', params: { cell } })).toBe(label)
})

test('English names a cell by its everyday name where Chinese gives the official label', () => {
  expect(words.en.say({ key: 'cell-official', params: { cell: 'requests.received.total' } })).toBe('requests received (total)')
})

test('a narrative part is called by its official heading in Chinese and by its name in English', () => {
  const part = (text: string) => LANGUAGES.map((language) => words[language].say({ key: 'text-part', params: { text } }))
  expect(part('overview')).toEqual(['一、总体情况', '1 Overview (总体情况)'])
  expect(part('overview.onRequest')).toEqual(['（二）依申请公开', '1.2 Disclosure on request (依申请公开)'])
  expect(part('introduction')).toEqual(['引言（第一部分之前的说明）', 'Introduction (before section 1)'])
})

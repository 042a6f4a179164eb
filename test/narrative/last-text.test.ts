import { describe, expect, test } from 'vitest'
import { lastPart, markedOld } from '../../src/narrative/last-text.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { type TextKey, textKey } from '../../src/report/form.ts'

const form = EDITION_2021

function key(name: string): TextKey {
  const known = textKey(form, name)
  if (known === null) throw new Error(`no text ${name}`)
  return known
}

describe('what is out of date', () => {
  test.each([
    ['2022年，新收申请 12 件。', '2022年【待改】，新收申请 12 件【待改】。'],
    ['2023年将公开300条，占30.5%。', '2023年【待改】将公开300条【待改】，占30.5%【待改】。'],
    ['按《2022年要点》和国办函〔2020〕109号办理。', '按《2022年要点》和国办函〔2020〕109号办理。'],
    ['一是先审后发，三审三校。', '一是先审后发，三审三校。'],
    ['2019年设立的专栏仍在更新。', '2019年设立的专栏仍在更新。'],
  ])('%s', (text, marked) => {
    expect(markedOld(text, 2022)).toBe(marked)
  })
})

describe("a part of last year's report", () => {
  const whole = (text: string) => lastPart({ form, texts: new Map([[key('overview.preface'), text]]) }, key('overview.platform'))

  test('is its own text where it stands under its sub-head', () => {
    const texts = new Map([[key('overview.platform'), '网站改版。']])
    expect(lastPart({ form, texts }, key('overview.platform'))).toBe('网站改版。')
  })

  test('is the piece of its number where the overview came as one text', () => {
    expect(whole('开头。（三）管理。先审后发。（四）平台方面。网站改版。（五）监督。列入考核。')).toBe('（四）平台方面。网站改版。')
  })

  test('is nothing where the number stands twice or not at all', () => {
    expect(whole('开头。（四）甲。（四）乙。')).toBe('')
    expect(whole('只有一段。')).toBe('')
  })
})

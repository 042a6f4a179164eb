import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { TextKey } from '../../src/report/form.ts'
import { joinOverview, splitOverview } from '../../src/report/overview.ts'

const KEYS = EDITION_2021.texts.filter((key) => key.startsWith('overview.'))
const HEADED = KEYS.filter((key) => key !== 'overview.preface')

describe('the overview as one text and as its parts', () => {
  it('keeps a sub-head that has nothing under it', () => {
    const text = '（一）主动公开\n（二）依申请公开\n收到一件。\n（三）政府信息管理\n（四）政府信息公开平台建设\n网站改版。\n（五）监督保障'
    const parts = splitOverview(EDITION_2021, text)
    expect(parts).toEqual(new Map(HEADED.map((key, at) => [key, ['', '收到一件。', '', '网站改版。', ''][at] ?? ''])))
    expect(joinOverview(EDITION_2021, parts)).toBe(text)
  })

  it('is one text where a sub-head is missing, twice there or out of order', () => {
    const whole = (text: string) => splitOverview(EDITION_2021, text)
    for (const text of ['（一）主动公开\n甲。', '（二）依申请公开\n乙。\n（一）主动公开\n甲。', '（一）主动公开\n甲。\n（一）主动公开\n乙。'])
      expect(whole(text)).toEqual(new Map([['overview.preface', text]]))
  })

  it('comes apart as it was put together, whichever parts are without words', () => {
    const body = fc.constantFrom('', '甲乙。', '一件。\n两件。')
    fc.assert(
      fc.property(fc.array(body, { minLength: KEYS.length, maxLength: KEYS.length }), (bodies) => {
        const parts = new Map<TextKey, string>(
          KEYS.flatMap((key, at) => (key === 'overview.preface' && bodies[at] === '' ? [] : [[key, bodies[at] ?? '']])),
        )
        expect(splitOverview(EDITION_2021, joinOverview(EDITION_2021, parts))).toEqual(parts)
      }),
    )
  })
})

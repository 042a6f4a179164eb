import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChineseNumeral } from '../../src/language/chinese-numeral.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 1000)
const DIGITS = '零一二三四五六七八九'

/** Spells a number below 10^12 as it is taught at school. */
function spell(value: number): string {
  if (value === 0) return '零'
  const sections = [
    { size: 10 ** 8, unit: '亿' },
    { size: 10 ** 4, unit: '万' },
    { size: 1, unit: '' },
  ]
  let spelled = ''
  let rest = value
  for (const { size, unit } of sections) {
    const section = Math.floor(rest / size)
    rest %= size
    if (section === 0) continue
    const gap = spelled !== '' && section < 1000
    spelled += `${gap ? '零' : ''}${spellSection(section)}${unit}`
  }
  return spelled
}

function spellSection(section: number): string {
  let spelled = ''
  let zero = false
  for (const [at, digit] of [...String(section)].map(Number).entries()) {
    const power = String(section).length - at - 1
    if (digit === 0) {
      zero = spelled !== ''
      continue
    }
    spelled += `${zero ? '零' : ''}${DIGITS[digit]}${['', '十', '百', '千'][power]}`
    zero = false
  }
  return spelled
}

describe('a Chinese numeral', () => {
  it('reads back every number as it is spelled', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(999),
          fc.nat(99_999),
          fc.nat(999_999_999),
          fc.nat({ max: 2 ** 31 - 1 }).map((n) => n * 400),
        ),
        (value) => {
          expect(readChineseNumeral(spell(value))).toEqual({ kind: 'decimal', decimal: String(value) })
        },
      ),
      { numRuns: RUNS },
    )
  })

  it.each([
    ['十五', '15'],
    ['一十五', '15'],
    ['两千', '2000'],
    ['三千二', '3200'],
    ['零点五', '0.5'],
    ['二〇二四', '2024'],
  ])('reads %s as %s', (text, decimal) => {
    expect(readChineseNumeral(text)).toEqual({ kind: 'decimal', decimal })
  })

  it.each(['二三', '三五十', '一二三'])('leaves open how many %s is', (text) => {
    expect(readChineseNumeral(text)).toEqual({ kind: 'vague' })
  })

  it.each(['', '点五', '五点', '百', '一千百', '二十零五', '一百零五十', '零百', '万', '十点三点五', '一万一亿', 'abc'])(
    'takes %s for none',
    (text) => {
      expect(readChineseNumeral(text)).toEqual({ kind: 'notNumeral' })
    },
  )
})

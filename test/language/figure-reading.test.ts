import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureCell, type FigureRefusal, readFigure } from '../../src/language/figure-reading.ts'
import { toDecimal } from '../../src/report/figure.ts'

const COUNT: FigureCell = { unit: '件', decimals: 0 }
const FEES: FigureCell = { unit: '万元', decimals: 6 }
const YUAN: FigureCell = { unit: '元', decimals: 2 }
const RUNS = Number(process.env.SOAK_RUNS ?? 300)

const decimalOf = (text: string, cell: FigureCell) => {
  const read = readFigure(text, cell)
  return read.kind === 'value' ? toDecimal(read.value, cell) : read
}

const COUNTS: readonly (readonly [string, number])[] = [
  ['31', 31],
  ['１２', 12],
  ['０', 0],
  ['007', 7],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿', 20],
  ['廿三', 23],
  ['卅一', 31],
  ['〇', 0],
  ['二〇二', 202],
  ['两百零三', 203],
  ['两百五', 250],
  ['一百十二', 112],
  ['一千零五', 1005],
  ['一万二千', 12000],
  ['一万二', 12000],
  ['一万零五', 10005],
  ['一亿零三', 100000003],
  ['贰拾叁', 23],
  ['1,234', 1234],
  ['1，234', 1234],
  ['1,234,567', 1234567],
  ['12.0', 12],
  ['1.2万', 12000],
  ['一点二万', 12000],
  ['30万件', 300000],
  ['1万2千', 12000],
  ['1万2000', 12000],
  ['3件', 3],
  ['3 件', 3],
  ['３件。', 3],
  ['共3件', 3],
  ['三件', 3],
  ['3 cases', 3],
  ['31.', 31],
  ['无', 0],
  ['没有', 0],
  ['不涉及', 0],
  ['不适用', 0],
  ['零', 0],
  ['none', 0],
  ['999999999999', 999999999999],
]

const REFUSED: readonly (readonly [string, FigureRefusal])[] = [
  ['', 'empty'],
  ['　 ', 'empty'],
  ['-1', 'negative'],
  ['−1', 'negative'],
  ['－１', 'negative'],
  ['负三', 'negative'],
  ['-0', 'negative'],
  ['3.5 件', 'fraction'],
  ['十二点五', 'fraction'],
  ['1/2', 'fraction'],
  ['三分之一', 'fraction'],
  ['1e3', 'exponent'],
  ['10^12', 'exponent'],
  ['3-5', 'range'],
  ['3~5', 'range'],
  ['三到五', 'range'],
  ['3至5件', 'range'],
  ['三五个', 'vague'],
  ['二三', 'vague'],
  ['十几', 'vague'],
  ['约30', 'vague'],
  ['大概30', 'vague'],
  ['30左右', 'vague'],
  ['30多', 'vague'],
  ['30余件', 'vague'],
  ['30?', 'vague'],
  ['2024年', 'date'],
  ['二〇二四年', 'date'],
  ['2024-01-05', 'date'],
  ['2024/1/5', 'date'],
  ['1月5日', 'date'],
  ['12,34', 'grouping'],
  ['0,123', 'grouping'],
  ['1 2', 'grouping'],
  ['1,2345', 'grouping'],
  ['50%', 'percent'],
  ['1000000000000', 'size'],
  ['3元', 'unit'],
  ['NaN', 'notNumber'],
  ['Infinity', 'notNumber'],
  ['0x1f', 'notNumber'],
  ['10²', 'notNumber'],
  ['😀', 'notNumber'],
  ['。。', 'notNumber'],
  ['+3', 'notNumber'],
  ['1万2', 'notNumber'],
  ['一百零五十', 'notNumber'],
  ['百', 'notNumber'],
  ['x'.repeat(20_000), 'tooLong'],
  ['9'.repeat(20_000), 'tooLong'],
]

const AMOUNTS: readonly (readonly [string, FigureCell, string])[] = [
  ['0.5万元', FEES, '0.5'],
  ['5000元', FEES, '0.5'],
  ['五千元', FEES, '0.5'],
  ['5000', FEES, '5000'],
  ['0.5万', FEES, '0.5'],
  ['十二点五', FEES, '12.5'],
  ['零点五万元', FEES, '0.5'],
  ['一点五千元', FEES, '0.15'],
  ['五万三千元', FEES, '5.3'],
  ['1万5千元', FEES, '1.5'],
  ['2千5百元', FEES, '0.25'],
  ['1亿2千万元', FEES, '12000'],
  ['一万五', FEES, '1.5'],
  ['十二万五千', FEES, '12.5'],
  ['五万三千元', YUAN, '53000'],
  ['7730.28', FEES, '7730.28'],
  ['24252.311082', FEES, '24252.311082'],
  ['1亿元', FEES, '10000'],
  ['¥5,000元', FEES, '0.5'],
  ['5000元', YUAN, '5000'],
  ['0.5万元', YUAN, '5000'],
  ['12.34', YUAN, '12.34'],
  ['无', YUAN, '0'],
]

describe('a figure for a count', () => {
  it.each(COUNTS)('reads %s as %d', (text, value) => {
    expect(readFigure(text, COUNT)).toEqual({ kind: 'value', value })
  })

  it.each(REFUSED.map(([text, reason]) => [text.slice(0, 12), reason, text] as const))('refuses %s: %s', (_, reason, text) => {
    expect(readFigure(text, COUNT)).toEqual({ kind: 'refused', reason })
  })

  it.each(['同去年', '和去年一样', '同上年', 'same as last year', '与去年持平'])('reads %s as last year’s', (text) => {
    expect(readFigure(text, COUNT)).toEqual({ kind: 'same' })
  })
})

describe('a figure for an amount', () => {
  it.each(AMOUNTS)('reads %s in the unit of its cell', (text, cell, decimal) => {
    expect(decimalOf(text, cell)).toBe(decimal)
  })

  it.each([
    ['3件', 'unit'],
    ['0.0000001', 'places'],
    ['-0.5万元', 'negative'],
    ['1234567890123', 'size'],
  ] as const)('refuses %s: %s', (text, reason) => {
    expect(readFigure(text, FEES)).toEqual({ kind: 'refused', reason })
  })
})

describe('any figure', () => {
  it('reads what is printed, grouped or not, in either width', () => {
    const wide = (text: string) => text.replace(/[\d,]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
        for (const text of [String(value), grouped, wide(grouped), `${grouped}件`, `${value}.0`])
          expect(readFigure(text, COUNT)).toEqual({ kind: 'value', value })
      }),
      { numRuns: RUNS },
    )
  })

  it('gives 万元 and 元 the same amount', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (yuan) => {
        expect(readFigure(`${yuan}元`, FEES)).toEqual(readFigure(String(yuan / 10_000), FEES))
      }),
      { numRuns: RUNS },
    )
  })

  it('never throws and never reads a negative one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(COUNT, FEES, YUAN), (text, cell) => {
        const read = readFigure(text, cell)
        expect(read.kind !== 'value' || (Number.isSafeInteger(read.value) && read.value >= 0 && !Object.is(read.value, -0))).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })
})

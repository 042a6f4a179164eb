import { describe, expect, test } from 'vitest'
import { chartOf } from '../../src/report/chart.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { storedReport } from '../../src/report/stored-year.ts'
import { cell, sampleReport } from '../documents/sample.ts'

const stored = (year: number, changes = {}) => storedReport(sampleReport({ year, ...changes }), `${year}.json`)
const chart = (...years: Parameters<typeof chartOf>[0]['years'][number][]) => chartOf({ form: EDITION_2021, years })

describe('the chart of several years', () => {
  test('shows what came in, each kind of result, what is carried on, and the cases', () => {
    expect(chart(stored(2023)).items.map(({ key, label, cells }) => [key, label, cells.length])).toEqual([
      ['received', '本年新收政府信息公开申请数量', 1],
      ['granted', '予以公开', 1],
      ['partiallyGranted', '部分公开', 1],
      ['refusedStateSecret', '不予公开', 8],
      ['unavailableNotHeld', '无法提供', 3],
      ['declinedPetition', '不予处理', 5],
      ['otherNotCorrected', '其他处理', 3],
      ['carriedForward', '结转下年度继续办理', 1],
      ['review', '行政复议', 1],
      ['directLitigation', '行政诉讼', 2],
    ])
  })

  test('adds up a group, and knows no sum of which a part is missing', () => {
    const declined = ['declinedPetition', 'declinedRepeat', 'declinedPublication', 'declinedExcessive', 'declinedReconfirmation']
    const figures = new Map(declined.map((row, place) => [cell(`requests.${row}.total`), place]))
    const item = chart(stored(2022, { figures: new Map() }), stored(2023, { figures })).items.find(({ key }) => key === 'declinedPetition')
    expect(item?.figures).toEqual([null, 0 + 1 + 2 + 3 + 4])
  })

  test('shows the newest five of more years', () => {
    expect(chart(...[2018, 2019, 2020, 2021, 2022, 2023].map((year) => stored(year))).years).toEqual([2019, 2020, 2021, 2022, 2023])
  })
})

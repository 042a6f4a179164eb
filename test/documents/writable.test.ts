import { describe, expect, test } from 'vitest'
import { writable } from '../../src/documents/writable.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import { cell, sampleReport } from './sample.ts'

const joint = (value: number) => {
  const { figures } = sampleReport({ form: EDITION_2021_ONE_ROW })
  return sampleReport({
    form: EDITION_2021_ONE_ROW,
    figures: new Map([...figures].map(([key, figure]) => [key, key.startsWith('requests.otherHandling.') ? value : figure])),
  })
}

describe('what the product writes', () => {
  test('is a report on the form of 2021, as it is', () => {
    const report = sampleReport()
    expect(writable(report)).toEqual({ kind: 'writable', report })
  })

  test('is no report on the form of 2019', () => {
    expect(writable(sampleReport({ form: EDITION_2019 }))).toEqual({ kind: 'refused', code: 'edition', cells: [] })
  })

  test('is no report with requests under a joint row of other handling, and names the cells', () => {
    const result = writable(joint(3))
    expect(result).toMatchObject({ kind: 'refused', code: 'other-handling' })
    expect(result).toHaveProperty(
      'cells',
      [...EDITION_2021_ONE_ROW.cells.keys()].filter((key) => key.startsWith('requests.otherHandling.')),
    )
  })

  test('tells a joint row of zeros as three rows of zeros', () => {
    const result = writable(joint(0))
    if (result.kind !== 'writable') throw new Error(result.code)
    expect(result.report.form).toBe(EDITION_2021)
    for (const row of ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons'])
      expect(result.report.figures.get(cell(`requests.${row}.total`))).toBe(0)
  })

  test('is no report in which something stands that is no figure', () => {
    const misprints = new Map([[cell('requests.received.total'), '若干']])
    expect(writable(sampleReport({ misprints }))).toEqual({ kind: 'refused', code: 'misprint', cells: [cell('requests.received.total')] })
  })
})

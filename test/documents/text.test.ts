import { describe, expect, test } from 'vitest'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { writeText } from '../../src/documents/text.ts'
import { sampleReport } from './sample.ts'

const lines = (draft: boolean) => new TextDecoder().decode(writeText(layoutReport(sampleReport(), { draft }))).split('\n')

describe('the plain text', () => {
  test('begins with the title, a draft with its mark', () => {
    expect(lines(false)[0]).toBe('某某市民政局2023年政府信息公开工作年度报告')
    expect(lines(true).slice(0, 2)).toEqual(['草稿', '某某市民政局2023年政府信息公开工作年度报告'])
  })

  test('has rectangular tables with the labels first', () => {
    const rows = lines(false).filter((line) => line.includes('\t'))
    const widths = rows.map((row) => row.split('\t').length)
    expect(widths).toEqual([...Array.from({ length: 14 }, () => 4), ...Array.from({ length: 28 }, () => 10), ...Array.from({ length: 4 }, () => 15)])
    expect(rows.find((row) => row.includes('（一）予以公开'))).toMatch(/^三、本年度办理结果\t（一）予以公开\t\t\d+\t/u)
    expect(rows.find((row) => row.includes('2.其他法律'))).toMatch(/^\t\t2\.其他法律行政法规禁止公开\t\d+\t/u)
  })

  test('sets headings at the margin and running text in from it', () => {
    expect(lines(false)).toContain('（二）依申请公开')
    expect(lines(false)).toContain('　　第二段。')
  })
})

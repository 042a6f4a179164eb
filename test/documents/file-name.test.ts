import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/documents/file-name.ts'

const final = { draft: false, version: 1, label: null, extension: 'docx' }
const cases = [
  { agency: '某某市民政局', naming: final, name: '某某市民政局2023年政府信息公开工作年度报告.docx' },
  { agency: '某某市民政局', naming: { ...final, version: 2 }, name: '某某市民政局2023年政府信息公开工作年度报告（第2版）.docx' },
  {
    agency: '某某市民政局',
    naming: { draft: true, version: null, label: null, extension: 'txt' },
    name: '某某市民政局2023年政府信息公开工作年度报告（草稿）.txt',
  },
  {
    agency: '某某市民政局',
    naming: { ...final, version: 2, label: '报送版' },
    name: '某某市民政局2023年政府信息公开工作年度报告（报送版）（第2版）.docx',
  },
  { agency: '..\\..\\局/科:"一"', naming: final, name: '．．＼．．＼局／科：“一”2023年政府信息公开工作年度报告.docx' },
  { agency: 'CON.', naming: final, name: 'CON．2023年政府信息公开工作年度报告.docx' },
  { agency: '<b>局|?*\n二', naming: final, name: '＜b＞局｜？＊二2023年政府信息公开工作年度报告.docx' },
  { agency: '局\u202excod', naming: final, name: '局xcod2023年政府信息公开工作年度报告.docx' },
]

describe('the file name', () => {
  test.for(cases)('of $agency is $name', ({ agency, naming, name }) => {
    expect(fileName({ agency, year: 2023 }, naming)).toBe(name)
  })

  test('of any agency can be saved on Windows, in at most 200 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (agency) => {
        const name = fileName({ agency, year: 2023 }, final)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/u)
        expect(name).toMatch(/^[^.]*2023年政府信息公开工作年度报告\.docx$/u)
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 300) },
    )
  })
})

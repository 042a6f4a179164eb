import { describe, expect, test } from 'vitest'
import { withSignature } from '../../src/recognition/signature.ts'

const AGENCY = '某某市民政局'

describe('the lines under a report', () => {
  const paragraph = (text: string, body = false) =>
    body ? { kind: 'paragraph' as const, text, body: true as const } : { kind: 'paragraph' as const, text }
  const title = paragraph('某某市民政局2023年政府信息公开工作年度报告')

  test('are its signature: a date under the agency of the title', () => {
    const blocks = withSignature([title, paragraph('末段。'), paragraph('某某市民政局'), paragraph('2024年1月 12日')], AGENCY)
    expect(blocks.slice(2)).toEqual([
      { kind: 'signature', text: '某某市民政局' },
      { kind: 'signature', text: '2024年1月 12日' },
    ])
  })

  test('may be a date alone, or an open date', () => {
    expect(withSignature([title, paragraph('末段。'), paragraph('年　　月　　日')], AGENCY).at(-1)).toEqual({
      kind: 'signature',
      text: '年　　月　　日',
    })
    expect(withSignature([title, paragraph('末段。'), paragraph('二〇二四年一月十二日')], AGENCY)[1]).toEqual(paragraph('末段。'))
  })

  test('are its signature too where the date alone stands in from the margin', () => {
    expect(
      withSignature([title, paragraph('某某市民政局'), paragraph('年　　月　　日', true)], AGENCY)
        .slice(1)
        .map(({ kind }) => kind),
    ).toEqual(['signature', 'signature'])
  })

  test('are running text where they are marked so or say anything else', () => {
    for (const last of [paragraph('2024年1月12日', true), paragraph('以上截至2024年1月12日')])
      expect(withSignature([title, last], AGENCY)).toEqual([title, last])
  })
})

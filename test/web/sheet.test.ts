import { describe, expect, it } from 'vitest'
import type { WireBlock, WireCell, WireSheet } from '../../src/channels/web/page/wire.ts'
import { createFakeDesk, ORGAN_NAME } from './fake-desk.ts'
import { member, type Visitor, visitors } from './visitor.ts'

async function sheetOf(visitor: Visitor): Promise<WireSheet> {
  return (await (await visitor.get('/api/sheet')).json()) as WireSheet
}

const sectionOf = (sheet: WireSheet, key: string) => sheet.report?.sections.find((section) => section.key === key)
const blocksOf = (sheet: WireSheet, key: string): readonly WireBlock[] => sectionOf(sheet, key)?.blocks ?? []
const cellsOf = (sheet: WireSheet): readonly WireCell[] =>
  sheet.report?.sections.flatMap((section) => section.blocks.flatMap((block) => block.rows.flatMap((row) => row.cells))) ?? []
const cellOf = (sheet: WireSheet, key: string) => cellsOf(sheet).find((cell) => cell.key === key)

describe('the live sheet', () => {
  it('shows every cell of the form once, in the official order of sections', async () => {
    const desk = createFakeDesk()
    const sheet = await sheetOf(await member(desk, visitors(desk)))
    expect(sheet.organ).toBe(ORGAN_NAME)
    const keys = cellsOf(sheet).map((cell) => cell.key)
    expect(keys).toHaveLength(203)
    expect(new Set(keys).size).toBe(203)
    expect(sheet.report?.sections.map((section) => section.heading)).toEqual([
      '引言',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '信息处理费',
    ])
  })

  it('tells given, implied and blank cells apart, and what a blank can still be', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    await visitor.act({ kind: 'cell', cell: 'requests.received.naturalPerson' })
    await visitor.act({ kind: 'text', text: '3 0 0 0 0 1' })
    const sheet = await sheetOf(visitor)
    expect(cellOf(sheet, 'requests.received.naturalPerson')).toMatchObject({ value: '3', state: 'given', range: null })
    expect(cellOf(sheet, 'requests.received.total')).toMatchObject({ value: '4', state: 'implied' })
    expect(cellOf(sheet, 'requests.carriedOver.total')).toMatchObject({ value: null, state: 'blank' })
    expect(sheet.report?.percent).toBeGreaterThan(0)
  })

  it('says which balances hold, are open or broken, beside the row or under the column', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    await visitor.act({ kind: 'cell', cell: 'requests.received.naturalPerson' })
    await visitor.act({ kind: 'text', text: '3 0 0 0 0 1 4 1 0 0 0 0 0' })
    await visitor.act({ kind: 'text', text: '9' })
    const sheet = await sheetOf(visitor)
    const [block] = blocksOf(sheet, 'requests')
    expect(block?.rows.slice(0, 3).map((row) => row.balance?.state)).toEqual(['holds', 'broken', 'open'])
    expect(cellOf(sheet, 'requests.carriedOver.total')).toMatchObject({ value: '9', state: 'aside' })
    expect(block?.foot.map((line) => line.balances.length)).toEqual([7, 7])
    const [disputes] = blocksOf(sheet, 'disputes')
    expect(disputes?.foot[0]?.balances.map(({ column, columnSpan, state }) => [column, columnSpan, state])).toEqual([
      [0, 5, 'open'],
      [5, 5, 'open'],
      [10, 5, 'open'],
    ])
  })

  it('prints 万元 with its decimals', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    await visitor.act({ kind: 'cell', cell: 'proactive.feesCollected' })
    await visitor.act({ kind: 'text', text: '7730.28' })
    expect(cellOf(await sheetOf(visitor), 'proactive.feesCollected')?.value).toBe('7730.28')
  })

  it('keeps its layout while figures arrive, so that the page only paints them', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const before = await sheetOf(visitor)
    await visitor.act({ kind: 'text', text: '1' })
    expect((await sheetOf(visitor)).layout).toBe(before.layout)
  })

  it('is a person’s own', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const [one, other] = [await member(desk, newVisitor), await member(desk, newVisitor)]
    await one.act({ kind: 'text', text: '12345' })
    expect(JSON.stringify(await sheetOf(other))).not.toContain('12345')
  })
})

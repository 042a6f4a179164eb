import { describe, expect, test } from 'vitest'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { headingsStand, misreading } from '../../src/readers/read-back.ts'
import type { Block } from '../../src/recognition/blocks.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, sampleReport, textsOf } from '../documents/sample.ts'

const report = sampleReport()
const one = cell('requests.received.total')
const cases: readonly { readonly name: string; readonly read: Partial<Report>; readonly found: ReturnType<typeof misreading> }[] = [
  { name: 'nothing where all is equal', read: {}, found: null },
  { name: 'nothing where only white space differs', read: { agency: '某某市 民政局' }, found: null },
  { name: 'a cell with another figure', read: { figures: new Map([...report.figures, [one, 7]]) }, found: { cells: [one], parts: [] } },
  {
    name: 'a cell that became blank',
    read: { figures: new Map([...report.figures].filter(([key]) => key !== one)) },
    found: { cells: [one], parts: [] },
  },
  { name: 'a cell that became a word', read: { misprints: new Map([[one, '七']]) }, found: { cells: [one], parts: [] } },
  { name: 'another agency and another year', read: { agency: '某某县民政局', year: 2024 }, found: { cells: [], parts: ['agency', 'year'] } },
  { name: 'another date', read: { issuedOn: null }, found: { cells: [], parts: ['issuedOn'] } },
  {
    name: 'another text',
    read: { texts: new Map([...report.texts, ...textsOf(report.form, (key) => (key === 'overview.platform' ? '别的。' : null))]) },
    found: { cells: [], parts: ['overview'] },
  },
]

describe('reading back', () => {
  test.for(cases)('finds $name', ({ read, found }) => {
    expect(misreading(report, { ...report, ...read }, true)).toEqual(found)
  })

  test('misses no date in a document that prints none', () => {
    expect(misreading(report, { ...report, issuedOn: null }, false)).toBeNull()
  })

  test('takes the statement of the fees for the text that it prints as', () => {
    const fees = { ...report, texts: new Map(), figures: new Map([...report.form.cells.keys()].map((key) => [key, 0])) }
    const sentence = layoutReport(fees, { draft: false }).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [],
    )
    const texts = textsOf(report.form, (key) => (key === 'otherMatters' ? sentence.join('') : null))
    expect(
      misreading(fees, { ...fees, texts, figures: new Map([...fees.figures].filter(([key]) => !key.startsWith('informationFees'))) }, true),
    ).toBeNull()
  })
})

describe('the headings of a document', () => {
  const layout = layoutReport(report, { draft: false })
  const headings = layout.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const marked = headings.map((text): Block => ({ kind: 'heading', text }))
  const lines: readonly Block[] = [
    { kind: 'paragraph', text: '题目' },
    ...headings.flatMap((text): Block[] => [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text, body: true },
    ]),
  ]

  test('stand as laid out, marked or on lines of their own', () => {
    expect(headingsStand(layout, marked)).toBe(true)
    expect(headingsStand(layout, lines)).toBe(true)
  })

  test('do not stand where one is missing, doubled or out of order', () => {
    expect(headingsStand(layout, marked.slice(1))).toBe(false)
    expect(headingsStand(layout, [...marked, ...marked.slice(-1)])).toBe(false)
    expect(headingsStand(layout, marked.toReversed())).toBe(false)
    expect(headingsStand(layout, lines.slice(3))).toBe(false)
  })
})

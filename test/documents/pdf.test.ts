import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { type Layout, type LayoutBlock, type LayoutTable, wordsCell } from '../../src/documents/layout.ts'
import { writePdf } from '../../src/documents/pdf.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import { typesetterWith } from '../../src/documents/typst/printing.ts'
import type { Report } from '../../src/report/report.ts'
import { printedPages, printedText } from './printed-pages.ts'
import { cell, sampleReport, textsOf } from './sample.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'tianbao-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function written(layout: Layout): Promise<Uint8Array> {
  const pdf = await writePdf(layout, null)
  if (!(pdf instanceof Uint8Array)) throw new Error(`${pdf.code}: ${pdf.what.join(' ')}`)
  return pdf
}

const ofReport = (changes: Partial<Report> = {}, options: LayoutOptions = { draft: false }) => written(layoutReport(sampleReport(changes), options))
const ofBlocks = (blocks: readonly LayoutBlock[], running: string | null = null) =>
  written({ running, meta: { title: '标题', agency: '某某局', issuedOn: null }, blocks })

const paragraph = (text: string): LayoutBlock => ({ kind: 'paragraph', role: 'body', runs: [{ text, blank: false }] })
const longText = '关于政府信息公开工作的一段说明文字，'.repeat(200)

/** A dense table with a head of two rows and a label merged over every three rows. */
function longTable(rows: number): LayoutTable {
  const labels = Array.from({ length: rows }, (_, row) => [
    ...(row % 3 === 0 ? [wordsCell(`组${row / 3}`, { rowSpan: Math.min(3, rows - row), kind: 'label', heads: 'rows' })] : []),
    wordsCell(`第${row}行`, { kind: 'label', heads: 'rows' }),
    ...[1, 2, 3].map((value) => wordsCell(String(value), { kind: 'figure', value })),
  ])
  const head = [
    [
      wordsCell('项目', { rowSpan: 2, colSpan: 2, kind: 'label', heads: 'columns' }),
      wordsCell('合并表头', { colSpan: 3, kind: 'label', heads: 'columns' }),
    ],
    ['甲', '乙', '丙'].map((text) => wordsCell(text, { kind: 'label', heads: 'columns' })),
  ]
  const columns = [0.2, 0.2, 0.2, 0.2, 0.2]
  return { kind: 'table', name: '长表', columns, headerRows: 2, dense: true, rows: [...head, ...labels], parts: [0], sums: [], balances: [] }
}

describe('the PDF document', () => {
  test('says that it conforms to PDF/A-2b, with its colours and every font inside', async () => {
    const source = Buffer.from(await ofReport()).toString('latin1')
    expect(source).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(source).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(source).toMatch(/\/S \/GTS_PDFA1/u)
    const fonts = source.match(/\/Type \/FontDescriptor/gu) ?? []
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    expect(source.match(/\/FontFile[23] /gu)).toHaveLength(fonts.length)
    const names = [...source.matchAll(/\/FontName \/(\S+)/gu)].map(([, name]) => name)
    expect(names.filter((name) => !/^[A-Z]{6}\+/u.test(name ?? ''))).toEqual([])
    expect(source).not.toMatch(/\/JavaScript|\/JS |\/Launch|\/EmbeddedFile|\/URI/u)
  })

  const qpdf = spawnSync('qpdf', ['--version']).status === 0
  if (!qpdf && process.env.CI === 'true') throw new Error('this test needs qpdf on the PATH')
  test.skipIf(!qpdf)('is found whole by qpdf (skipped without it)', async () => {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, await ofReport())
    expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('names title, agency, language and date, and has a bookmark for every heading', async () => {
    const task = getDocument({ data: new Uint8Array(await ofReport({ issuedOn: '2024-01-12' })) })
    const document = await task.promise
    const { info } = await document.getMetadata()
    const outline = await document.getOutline()
    await task.destroy()
    expect(info).toMatchObject({
      Title: '某某市民政局2023年政府信息公开工作年度报告',
      Author: '某某市民政局',
      Language: 'zh',
      CreationDate: 'D:20240112',
    })
    expect(outline.map(({ title }) => title)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
    expect(outline[0]?.items.map(({ title }) => title)).toContain('（一）主动公开')
  })

  test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])('of the same report is the same bytes in %s', async (zone) => {
    const reference = await ofReport()
    const home = process.env.TZ
    process.env.TZ = zone
    try {
      expect(Buffer.compare(await ofReport(), reference)).toBe(0)
    } finally {
      if (home === undefined) delete process.env.TZ
      else process.env.TZ = home
    }
  })
})

describe('its page', () => {
  test('has 22 lines of 28 characters, 28.95 points apart, the first line of a paragraph two characters in', async () => {
    const [first = [], second = []] = await printedPages(await ofBlocks([paragraph('公'.repeat(2000))]))
    const lines = second.filter(({ text }) => !text.includes('—'))
    expect(lines).toHaveLength(22)
    expect(lines.every(({ text }) => text.length === 28)).toBe(true)
    expect((lines[21]?.base ?? 0) - (lines[0]?.base ?? 0)).toBeCloseTo(21 * 28.95, 1)
    expect(first[0]?.text).toHaveLength(26)
    expect((first[0]?.left ?? 0) - (first[1]?.left ?? 0)).toBeCloseTo(31.5, 1)
    expect(first[1]?.left).toBeCloseTo((28 / 25.4) * 72, 1)
  })

  test('has its number outside, one character in from the edge of the text', async () => {
    const pages = await printedPages(await ofBlocks([paragraph(longText)]))
    const numbers = pages.map((lines) => lines.at(-1))
    expect(numbers.map((number) => number?.text.replace(/\s/gu, ''))).toEqual(pages.map((_, page) => `—${page + 1}—`))
    const [left, right] = [(28 / 25.4) * 72, 595.28 - (26 / 25.4) * 72]
    expect(numbers[0]?.right).toBeCloseTo(right - 14, 0)
    expect(numbers[1]?.left).toBeCloseTo(left + 14, 0)
    expect(numbers[0]?.size).toBeCloseTo(14, 1)
  })

  test('has the lines of the title as they are given, in the middle', async () => {
    const [lines = []] = await printedPages(
      await ofBlocks([{ kind: 'title', lines: ['某某市某某区人力资源和社会保障局', '工作年度报告'] }, paragraph('文')]),
    )
    expect(lines.slice(0, 2).map(({ text, size }) => [text, Math.round(size)])).toEqual([
      ['某某市某某区人力资源和社会保障局', 22],
      ['工作年度报告', 22],
    ])
    const middle = (28 / 25.4) * 72 + ((156 / 25.4) * 72) / 2
    for (const { left, right } of lines.slice(0, 2)) expect((left + right) / 2).toBeCloseTo(middle, 0)
  })

  test('says 草稿 at the head of every page of a draft, and nothing there in a final report', async () => {
    const draft = await printedPages(await ofReport({}, { draft: true }))
    expect(draft.map((lines) => lines[0]?.text)).toEqual(draft.map(() => '草稿'))
    expect(await printedText(await ofReport())).not.toContain('草稿')
  })

  test('holds all of section 3', async () => {
    const pages = await printedPages(await ofReport())
    const texts = pages.map((lines) => lines.map(({ text }) => text).join(''))
    const page = texts.find((text) => text.includes('三、收到和处理政府信息公开申请情况'))
    expect(page).toContain('四、结转下年度继续办理')
  })

  test('repeats the head of a long table and splits no row', async () => {
    const pages = await printedPages(await ofBlocks([longTable(90)]))
    expect(pages.length).toBeGreaterThan(2)
    for (const lines of pages) expect(lines.filter(({ text }) => text.includes('合并表头'))).toHaveLength(1)
    const rows = pages.flatMap((lines) => lines.flatMap(({ text }) => text.replace(/\s/gu, '').match(/第\d+行/gu) ?? []))
    expect(rows).toEqual(Array.from({ length: 90 }, (_, row) => `第${row}行`))
  })

  test('breaks a heading of a column where it must, and then into even lines', async () => {
    const head = ['2023年', '社会公益组织'].map((text) => wordsCell(text, { kind: 'label', heads: 'columns' }))
    const table: LayoutTable = { ...longTable(0), headerRows: 1, columns: [0.12, 0.1, 0.78], rows: [[...head, wordsCell('')]] }
    const [lines = []] = await printedPages(await ofBlocks([table]))
    const texts = lines.map(({ text }) => text.replace(/\s/gu, '')).filter((text) => !text.includes('—'))
    expect(texts.toSorted()).toEqual(['2023年', '益组织', '社会公'].toSorted())
  })

  test('sets a figure of many digits smaller instead of across the line of its cell', async () => {
    const cells = ['1'.repeat(8), '2'.repeat(40)].map((text) => wordsCell(text, { kind: 'figure' }))
    const table: LayoutTable = { ...longTable(0), headerRows: 0, columns: [0.8, 0.2], rows: [cells] }
    const [lines = []] = await printedPages(await ofBlocks([table]))
    const [usual, long] = ['1', '2'].map((digit) => lines.find(({ text }) => text.startsWith(digit)))
    expect(usual?.size).toBeCloseTo(9, 1)
    expect((long?.right ?? Number.NaN) - (long?.left ?? Number.NaN)).toBeLessThan(((156 / 25.4) * 72) / 5)
  })

  test('begins where it is told to', async () => {
    const pages = await printedPages(await ofBlocks([paragraph('前'), { kind: 'pageBreak' }, paragraph('后')]))
    expect(pages.map((lines) => lines[0]?.text)).toEqual(['前', '后'])
  })

  test.for([1, 16, 17, 18, 19, 20, 21, 22, 23, 40])('never holds the signature alone, after %i lines', async (lines) => {
    const signature: LayoutBlock = { kind: 'signature', agency: '某某市民政局', date: '2024年1月12日' }
    const pages = await printedPages(await ofBlocks([paragraph('公'.repeat(28 * lines - 4)), signature]))
    const last = (pages.at(-1) ?? []).map(({ text }) => text.replace(/\s/gu, ''))
    expect(last[0]).toMatch(/^公/u)
    expect(last.slice(-3, -1)).toEqual(['某某市民政局', '2024年1月12日'])
  })
})

describe('its marks', () => {
  const drawing = async (options: LayoutOptions, changes: Partial<Report> = {}) => {
    const typesetter = typesetterWith(null)
    if ('kind' in typesetter) throw new Error(typesetter.what.join())
    const svg = await typesetter.svg(layoutReport(sampleReport(changes), options), 'document')
    return typeof svg === 'string' ? svg : ''
  }
  const total = cell('requests.received.total')
  const without = new Map([...sampleReport().figures].filter(([key]) => key !== total))

  test.for([
    ['a figure that breaks a balance red', '#c00000', { draft: true, broken: new Set([total]) }, {}],
    ['a blank yellow', '#ffff00', { draft: true }, { figures: without }],
    ['a figure that follows from others grey', '#6b6b6b', { draft: true, implied: new Set([total]) }, {}],
  ] as const)('show %s', async ([, colour, options, changes]) => {
    expect(await drawing(options, changes)).toContain(colour)
    expect(await drawing({ draft: false })).not.toContain(colour)
  })
})

describe('any words', { timeout: 120_000 }, () => {
  const markup = fc.string({
    unit: fc.constantFrom(...'#$\\@`]["\'/*<>=-+_~^&%{}()|!?:;,.', '/*', '*/', '//', '```', '#{', '#(', '\\u{', '-> ', '公', '开', ' ', 'a', '1'),
    minLength: 1,
    maxLength: 40,
  })
  const word = markup.filter((text) => text.trim() !== '')

  test('are printed as they are, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 10, maxLength: 10 }),
        async ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '']) => {
          const table = {
            ...longTable(1),
            name: j,
            rows: [[wordsCell(e, { colSpan: 5, align: 'left' })], [wordsCell(f, { colSpan: 5, kind: 'label', heads: 'columns' })]],
          }
          const blocks: LayoutBlock[] = [
            { kind: 'title', lines: [a] },
            { kind: 'heading', level: 1, text: b },
            { kind: 'heading', level: 2, text: c },
            { kind: 'paragraph', role: 'subhead', runs: [{ text: d, blank: true }] },
            paragraph(d),
            { ...table, headerRows: 0 },
            { kind: 'signature', agency: g, date: h },
          ]
          const pdf = await written({ running: i, meta: { title: a, agency: g, issuedOn: null }, blocks })
          const text = await printedText(pdf)
          for (const said of [a, b, c, d, e, f, g, h, i]) expect(text).toContain(said.replace(/\s/gu, ''))
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('that can be read back are the words of long narratives', async () => {
    const text = await printedText(await ofReport({ texts: textsOf(sampleReport().form, () => longText) }))
    expect(text.replace(/—\d+—/gu, '')).toContain(longText.slice(0, 60))
  })
})

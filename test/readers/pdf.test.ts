import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { MOST_PAGES } from '../../src/readers/pdf/document.ts'
import { readReport } from '../../src/readers/report.ts'
import { openSource } from '../../src/readers/source.ts'
import { check } from '../../src/report/check.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { sampleReport } from '../documents/sample.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedFigures } from '../report/arbitraries.ts'
import { type PageStyle, printPages } from './printed-pages.ts'
import { rawPdf, ruled, shown } from './raw-pdf.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 12)

const readPdf = async (bytes: Uint8Array) => {
  const result = await readReport(bytes, 'file.pdf')
  return result.kind === 'report' ? result : expect.fail(result.code)
}

/** What a page holds: a line for each paragraph, a list of rows for each table. */
async function contentsOf(pages: readonly string[], options = {}): Promise<readonly (string | readonly (readonly string[])[])[]> {
  const source = await openSource(rawPdf(pages, options))
  if (source.kind !== 'blocks') return expect.fail(source.kind === 'refused' ? source.code : source.kind)
  return source.blocks.map((block) => (block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text)) : block.text))
}

describe.skipIf(!officeAtHand())('a Word document saved as PDF', () => {
  test('is read to the report that it was made of', async () => {
    const report = sampleReport()
    const read = await readPdf(savedAs(await writeDocx(layoutReport(report, { draft: false, filed: true })), 'docx', 'pdf'))
    expect(equalReports(report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
    expect({ agency: read.report.agency, year: read.report.year, issuedOn: read.report.issuedOn, doubts: read.doubts }).toEqual({
      agency: report.agency,
      year: report.year,
      issuedOn: report.issuedOn,
      doubts: [],
    })
  })
})

const shared = new URL('../../../shared/reports/', import.meta.url)
describe.skipIf(!existsSync(shared))('a published PDF (skipped where ../shared is absent)', () => {
  test.for([
    { name: 'hongze-2023', errors: ['disputes.total', 'disputes.total'] },
    { name: 'hongze-2024', errors: [] },
  ])('is read to its report file, errors and all: $name', async ({ name, errors }) => {
    const file = readReportFile(readFileSync(new URL(`${name}.json`, shared), 'utf8'))
    const read = await readPdf(readFileSync(new URL(`${name}.pdf`, shared)))
    if (file.kind !== 'report') throw new Error('unreadable')
    expect({ ...equalReports(file.report, read.report), doubts: read.doubts }).toEqual({ equal: true, differences: [], texts: [], doubts: [] })
    const findings = check({ ...read.report, lastYear: null }).filter(({ severity }) => severity === 'error')
    expect(findings.map(({ rule }) => rule)).toEqual(errors)
  })
})

const styles: fc.Arbitrary<PageStyle> = fc.record({
  lines: fc.constantFrom('all', 'none', 'level', 'inner'),
  shade: fc.constantFrom('none', 'headers', 'stripes'),
  height: fc.integer({ min: 330, max: 900 }),
  repeat: fc.boolean(),
  running: fc.boolean(),
  align: fc.constantFrom('left', 'center', 'right'),
})
/** Figures of the tables; fees stand in a sentence. */
const figuresOfTables = balancedFigures(EDITION_2021).map((figures) => new Map([...figures].filter(([key]) => !key.startsWith('informationFees'))))

describe('a printed report', () => {
  const PLAIN: PageStyle = { lines: 'all', shade: 'none', height: 842, repeat: false, running: true, align: 'center' }
  test.for<Partial<PageStyle>>([
    {},
    { height: 420, repeat: true },
    { lines: 'inner', shade: 'headers' },
    { lines: 'level', align: 'right' },
    { lines: 'none', shade: 'stripes' },
    { lines: 'none', align: 'left', height: 420, repeat: true },
  ])('is read cell by cell: %o', async (style) => {
    const report = sampleReport()
    const read = await readPdf(printPages(report, { ...PLAIN, ...style }))
    expect({ ...equalReports(report, read.report), doubts: read.doubts }).toEqual({ equal: true, differences: [], texts: [], doubts: [] })
  })

  test('is never read to a wrong figure, and between lines to every figure, however it is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(styles, figuresOfTables, async (style, figures) => {
        const report = sampleReport({ figures })
        const read = await readPdf(printPages(report, style))
        const doubted = new Set(read.doubts.map(({ cell }) => cell))
        const { differences, texts } = equalReports(report, read.report)
        expect({ wrong: differences.filter((cell) => !doubted.has(cell)), texts }).toEqual({ wrong: [], texts: [] })
        // A label that a page break divides, with nothing drawn around it, may leave its row in doubt.
        expect(doubted.size).toBeLessThanOrEqual(style.lines === 'all' || style.lines === 'inner' ? 0 : 14)
      }),
      { numRuns: RUNS },
    )
  }, 60_000)
})

const ROWS = [
  ['项目', '甲', '乙'],
  ['规章', '14069', '14069'],
  ['其他', '3', '0'],
]
const XS = [100, 200, 231, 262]
const YS = [700, 680, 660, 640]
const cells = ROWS.flatMap((row, y) => row.map((text, x) => shown(text, (XS[x] ?? 0) + 2, (YS[y] ?? 0) - 14))).join('')

describe('a page', () => {
  test('keeps figures of narrow columns apart', async () => {
    expect(await contentsOf([ruled(XS, YS) + cells])).toEqual([ROWS])
  })

  test('is read without a font that is in the file, and without one that is looked up', async () => {
    expect(await contentsOf([shown('某某市民政局', 100, 700)])).toEqual(['某某市民政局'])
  })

  test.for([90, 180, 270])('is read when it is turned by %i degrees', async (rotate) => {
    // Text that stays upright on the turned page, and text that is turned with it.
    const turned = { 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' }[rotate] ?? ''
    const upright = shown('一行字的内容', 300, 400, { matrix: turned })
    expect(await contentsOf([upright], { rotate })).toEqual(['一行字的内容'])
    expect(await contentsOf([shown('一行字的内容', 300, 400)], { rotate })).toEqual(['一行字的内容'])
  })

  test('leaves out what is drawn but not seen: a cell that goes on overleaf is drawn whole on both pages', async () => {
    const cell = (y: number) => shown('上一行字', 100, y) + shown('下一行字', 100, y - 20)
    const upper = `q 90 700 300 100 re W n ${cell(715)}Q ${shown('页脚外', 100, 300)}`
    const lower = `q 90 700 300 100 re W* n ${cell(805)}Q `
    expect((await contentsOf([upper, lower])).join('')).toBe('上一行字页脚外下一行字')
  })

  test('says once what is printed twice to look bold', async () => {
    expect(await contentsOf([shown('总计', 100, 700) + shown('总计', 100.4, 700)])).toEqual(['总计'])
  })

  test('goes on in the next, page numbers and what stands at the head of every page left out', async () => {
    const page = (number: number) => shown('某局年报', 250, 810) + shown(`第${number}段的内容`, 100, 700) + shown(`- ${number} -`, 290, 30)
    expect(await contentsOf([page(1), page(2)])).toEqual(['第1段的内容第2段的内容'])
  })

  test('keeps a number alone below a line of its own, at whatever edge', async () => {
    const page =
      shown('某行的内容', 100, 800) + shown('5', 100, 785) + shown('中间的内容', 100, 500) + shown('7', 100, 60) + shown('末行的内容', 100, 45)
    expect((await contentsOf([page])).join('')).toBe('某行的内容5中间的内容7末行的内容')
  })

  test('has rows of a text with tabs one by one, where their figures stand in no columns', async () => {
    const TAB = 36
    const tabbed = (label: string, figures: readonly string[], y: number) => {
      let x = 100 + [...label].length * 10
      const shownFigures = figures.map((figure) => {
        x = 100 + Math.ceil((x - 99) / TAB) * TAB
        const one = shown(figure, x, y)
        x += figure.length * 5
        return one
      })
      return shown(label, 100, y) + shownFigures.join('')
    }
    const rows = ['甲', '甲乙丙丁', '甲乙丙丁戊己', '甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬癸子丑'].map((label, at) => ({
      label,
      figures: [String(at), '12', '305'],
      y: 700 - at * 15,
    }))
    const page = shown('上文的一行', 100, 730) + rows.map(({ label, figures, y }) => tabbed(label, figures, y)).join('')
    expect(await contentsOf([page])).toEqual(['上文的一行', rows.map(({ label, figures }) => [label, ...figures])])
  })

  test('joins lines to paragraphs, and a table to what goes on overleaf', async () => {
    const line = '某'.repeat(39)
    const text = shown(line, 120, 760) + shown(`${line}某某`, 100, 745) + shown('某某。', 100, 730) + shown('另起一段。', 120, 715)
    const [head = [], row = [], last = []] = ROWS
    const table = (rows: readonly (readonly string[])[], top: number) =>
      ruled(XS, [top, ...rows.map((_, at) => top - 20 * (at + 1))]) +
      rows.map((cellsOfRow, y) => cellsOfRow.map((one, x) => shown(one, (XS[x] ?? 0) + 2, top - 14 - 20 * y)).join('')).join('')
    expect(await contentsOf([text + table([head, row], 200), table([last], 760)])).toEqual([`${line.repeat(2)}某某某某。`, '另起一段。', ROWS])
  })

  test.for([
    { name: 'nothing', content: '' },
    { name: 'drawings', content: ruled(XS, YS) },
    { name: 'text that a program guessed under a scan', content: `3 Tr ${shown('规章', 100, 700)}` },
  ])('of $name is said to be a scan', async ({ content }) => {
    expect(await readReport(rawPdf([content]), 'file.pdf')).toMatchObject({ kind: 'unreadable', code: 'scan' })
  })
})

describe('a PDF made to break its reader', () => {
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(160 * 1024 * 1024, ' ')).toString('latin1')
    return Buffer.from(`%PDF-1.7\n1 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream\nendobj\n%%EOF`, 'latin1')
  }
  const hostile: readonly { readonly name: string; readonly bytes: () => Uint8Array; readonly code: string }[] = [
    { name: 'streams that unpack to no end', bytes: bomb, code: 'zip-bomb' },
    { name: 'pages without end', bytes: () => rawPdf(Array.from({ length: MOST_PAGES + 1 }, () => '')), code: 'too-many-pages' },
    { name: 'a file cut off', bytes: () => rawPdf([cells]).subarray(0, 900), code: 'damaged' },
    { name: 'lines upon lines', bytes: () => rawPdf(['0 0 m 9 9 l S '.repeat(30_000)]), code: 'scan' },
    { name: 'states within states', bytes: () => rawPdf(['q 1 0 0 1 0 0 cm '.repeat(3_000)]), code: 'scan' },
  ]
  test.for(hostile)('is refused: $name', { timeout: 30_000 }, async ({ bytes, code }) => {
    expect(await readReport(bytes(), 'file.pdf')).toMatchObject({ kind: 'unreadable', code })
  })
})

describe.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('a PDF with a password (skipped where qpdf is absent)', () => {
  test.for([
    { name: 'to open it', user: 'secret', expected: { kind: 'unreadable', code: 'protected' } },
    { name: 'to change it alone', user: '', expected: { kind: 'report', doubts: [] } },
  ])('$name', async ({ user, expected }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tianbao-pdf-'))
    try {
      const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')]
      writeFileSync(plain, printPages(sampleReport(), { lines: 'all', shade: 'none', height: 842, repeat: false, running: false, align: 'center' }))
      execFileSync('qpdf', ['--encrypt', user, 'owner', '256', '--', plain, locked])
      expect(await readReport(readFileSync(locked), 'file.pdf')).toMatchObject(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

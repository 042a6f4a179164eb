import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeReport } from '../../src/documents/formats.ts'
import { decodeText } from '../../src/readers/encoding.ts'
import { readReport } from '../../src/readers/report.ts'
import { recogniseTable } from '../../src/recognition/table.ts'
import { pasteOf } from '../../src/rehearsal/paste.ts'
import { tell } from '../../src/report/correspondence.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, Form } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { breakOf } from '../../src/report/rules/sums.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedReport } from '../report/arbitraries.ts'
import { DAMAGES, damaged, eachDamage } from './damage.ts'
import { publicationOf } from './foreign/publication.ts'
import type { Format } from './foreign/way.ts'
import { write } from './foreign/writers.ts'
import { printPages } from './printed-pages.ts'
import { rawPdf, ruled, shown } from './raw-pdf.ts'
import { writeSheets } from './sheets.ts'

/** Once read wrong, or so that nothing showed it. */
const SEEN = [453, 3_274, 5_429, 6_397, 8_397, 8_758, 20_003, 20_638, 50_349, 80_259, 90_132]

/** Of some reports the one with the fewest zeros: there a shifted figure shows. */
function denseReport(): Report {
  const filled = ({ figures }: Report) => [...figures.values()].filter((value) => value > 0).length
  const [best] = fc.sample(balancedReport(EDITION_2021), { seed: 3, numRuns: 40 }).toSorted((a, b) => filled(b) - filled(a))
  if (best === undefined) throw new Error('no report was drawn')
  return best
}

const report = denseReport()
const foreign = (format: Format) => write(publicationOf(report), format)

/** What of a file is taken for certain or asked; null where it is refused. */
interface Read {
  readonly form: Form
  readonly figures: Figures
  readonly doubted: ReadonlySet<CellKey>
}

async function readFile(bytes: Uint8Array): Promise<Read | null> {
  const read = await readReport(bytes, 'file')
  if (read.kind === 'unreadable') return null
  return { form: read.report.form, figures: read.report.figures, doubted: new Set(read.doubts.map(({ cell }) => cell)) }
}

/** Section 3 as it is pasted into the chat. */
async function readPaste(bytes: Uint8Array): Promise<Read | null> {
  const read = recogniseTable(EDITION_2021, decodeText(bytes) ?? '')
  if (read.kind !== 'table') return null
  const figures = new Map(read.cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value] as const])))
  return { form: read.form, figures, doubted: new Set(read.doubts.map(({ cell }) => cell)) }
}

/** In a package any damage shows by its checksums; here it comes before the packing. */
const inside =
  (name: string) =>
  (zip: Uint8Array, number: number): Uint8Array => {
    const files = unzipSync(zip)
    return zipSync({ ...files, [name]: damaged(files[name] ?? new Uint8Array(), number) })
  }

interface Kind {
  readonly name: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  readonly damage?: typeof damaged
  /** Nothing in it is doubted: what it leaves out is named cell by cell as not filled in. */
  readonly complete?: true
  /** Checksums show every damage: no figure at all may be wrong, totals or not. */
  readonly sealed?: true
  readonly read?: typeof readFile
}

async function oldDocument(): Promise<Uint8Array> {
  const written = await writeReport(report, 'docx', { draft: false, version: null })
  return written.kind === 'written' ? savedAs(written.bytes, 'docx', 'doc') : expect.fail(written.kind)
}
const spreadsheet = () =>
  writeSheets(report, { sheets: 'tables', spans: 'merged', figures: 'numbers', totals: 'cached', margin: 0, apart: true, hidden: false })

const KINDS: readonly Kind[] = [
  { name: 'a web page', bytes: () => foreign('html') },
  { name: 'a text with tabs', bytes: () => foreign('tabs') },
  { name: 'a text with blanks', bytes: () => foreign('blanks') },
  { name: 'a text of a cell a line', bytes: () => foreign('lines') },
  { name: 'a Markdown text', bytes: () => foreign('markdown') },
  { name: 'a report file', bytes: () => Buffer.from(JSON.stringify(toReportFile(report))), complete: true },
  { name: 'a pasted table', bytes: () => Buffer.from(pasteOf(report, 'requests')), read: readPaste },
  { name: 'a Word document', bytes: () => foreign('docx'), sealed: true },
  { name: 'a Word document whose text is damaged', bytes: () => foreign('docx'), damage: inside('word/document.xml') },
  { name: 'a spreadsheet', bytes: spreadsheet, sealed: true },
  { name: 'a spreadsheet whose sheet is damaged', bytes: spreadsheet, damage: inside('xl/worksheets/sheet1.xml') },
  {
    name: 'a PDF',
    bytes: () => printPages(report, { lines: 'all', shade: 'headers', height: 842, repeat: false, running: true, align: 'center' }),
    sealed: true,
  },
  ...(officeAtHand() ? [{ name: 'an old Word document', bytes: oldDocument }] : []),
]

/** Cells that are read as something else, without a doubt and without a total that shows it; without totals only where figures are `sealed`. */
function hiddenErrors({ form, figures, doubted }: Read, { sealed, complete }: Pick<Kind, 'sealed' | 'complete'>): readonly CellKey[] {
  const truth = tell(report.figures, report.form, form)
  // Doubts are asked before anything is checked, and settled as printed.
  const settled = new Map([...figures, ...[...truth].filter(([cell]) => doubted.has(cell))])
  const shown = new Set(
    form.identities
      .filter((identity) => breakOf(identity, settled) !== null || (complete && identity.terms.some(({ cell }) => !settled.has(cell))))
      .flatMap(({ terms }) => terms.map(({ cell }) => cell)),
  )
  return [...form.cells.values()]
    .filter(({ section, required }) => required && (sealed || section !== 'proactive'))
    .map(({ key }) => key)
    .filter((key) => figures.has(key) && figures.get(key) !== truth.get(key) && !shown.has(key) && !doubted.has(key))
}

describe('a damaged file', () => {
  test.for(KINDS)(
    'is refused, or read without an error that nothing shows: $name',
    { timeout: DAMAGES.length * 1_000 },
    async ({ name, bytes, damage = damaged, read = readFile, ...kind }) => {
      const whole = await bytes()
      expect(await read(whole)).toMatchObject({ doubted: new Set() })
      const errors = await eachDamage(name, [...DAMAGES, ...SEEN], async (number) => {
        const seen = await read(damage(whole, number))
        return seen === null ? [] : hiddenErrors(seen, kind).map((cell) => `${number}: ${cell} ${seen.figures.get(cell)}`)
      })
      expect(errors).toEqual([])
    },
  )
})

const PAGE = Buffer.from(
  ruled([100, 200, 231], [700, 680, 660]) + shown('规章', 102, 686) + shown('14069', 202, 686) + shown('某某。', 100, 600, { matrix: '0 1 -1 0' }),
  'latin1',
)
/** Character maps of a font that is not in the file are read anew each time. */
const PAGES = DAMAGES.slice(0, Math.ceil(DAMAGES.length / 5))

test('a page of a PDF that is damaged before it is packed breaks nothing', { timeout: PAGES.length * 1_000 }, async () => {
  await eachDamage('a page of a PDF', PAGES, async (number) => {
    expect(await readReport(rawPdf([Buffer.from(damaged(PAGE, number)).toString('latin1')]), 'file')).toHaveProperty('kind')
    return []
  })
})

import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import { check } from '../../src/report/check.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import { sampleReport } from '../documents/sample.ts'
import { balancedFigures } from '../report/arbitraries.ts'
import { printPages } from './printed-pages.ts'
import { rawPdf, ruled, shown } from './raw-pdf.ts'
import { writeSheets } from './sheets.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 300)

const [figures = new Map()] = fc.sample(balancedFigures(EDITION_2021), { seed: 11, numRuns: 1 })
const report = sampleReport({ figures: new Map([...figures].filter(([key]) => !key.startsWith('informationFees'))) })

const files = {
  pdf: printPages(report, { lines: 'all', shade: 'headers', height: 842, repeat: false, running: true, align: 'center' }),
  xlsx: await writeSheets(report, { sheets: 'tables', spans: 'merged', figures: 'numbers', totals: 'cached', margin: 0, apart: true, hidden: false }),
}

/** What happens to files on their way: bits turn over, the end is lost, a piece is lost, doubled or overwritten. */
type Damage = (bytes: Uint8Array) => Uint8Array
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (bytes: Uint8Array, where: number) => Math.floor(bytes.length * where)
const flips: fc.Arbitrary<Damage> = fc.array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 20 }).map((all) => (bytes) => {
  const changed = bytes.slice()
  for (const [where, bit] of all) changed[at(bytes, where)] = (changed[at(bytes, where)] ?? 0) ^ (1 << bit)
  return changed
})
const pieces: fc.Arbitrary<Damage> = fc
  .tuple(share, fc.nat(400), fc.constantFrom('lost', 'doubled', 'overwritten', 'cut'))
  .map(([where, length, kind]) => (bytes) => {
    const [start, end] = [at(bytes, where), Math.min(bytes.length, at(bytes, where) + length)]
    const piece =
      kind === 'doubled'
        ? [...bytes.subarray(start, end), ...bytes.subarray(start, end)]
        : kind === 'overwritten'
          ? Array.from({ length: end - start }, () => 0x20)
          : []
    return Uint8Array.from([...bytes.subarray(0, start), ...piece, ...(kind === 'cut' ? [] : bytes.subarray(end))])
  })

const PAGE =
  ruled([100, 200, 231], [700, 680, 660]) + shown('规章', 102, 686) + shown('14069', 202, 686) + shown('某某。', 100, 600, { matrix: '0 1 -1 0' })

describe('a damaged file', () => {
  test.for(Object.entries(files))(
    'is refused, or read without a wrong figure that passes for certain: %s',
    { timeout: 240_000 },
    async ([kind, bytes]) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(flips, pieces), async (damage) => {
          const result = await readReport(damage(bytes), `file.${kind}`)
          if (result.kind === 'unreadable') return
          const unsure = new Set<string>([
            ...result.doubts.map(({ cell }) => cell),
            ...check({ ...result.report, lastYear: null }).flatMap(({ cells }) => cells),
          ])
          expect(equalReports(report, result.report).differences.filter((cell) => !unsure.has(cell))).toEqual([])
        }),
        { numRuns: RUNS },
      )
    },
  )

  const sheets = unzipSync(files.xlsx)
  const part = 'xl/worksheets/sheet1.xml'
  const inside: Readonly<Record<string, (damage: Damage) => Uint8Array>> = {
    'a sheet': (damage) => zipSync({ ...sheets, [part]: damage(sheets[part] ?? new Uint8Array()) }),
    'a page': (damage) => rawPdf([Buffer.from(damage(Buffer.from(PAGE, 'latin1'))).toString('latin1')]),
  }
  test.for(Object.entries(inside))('breaks nothing when it was damaged before it was packed: %s', { timeout: 240_000 }, async ([, pack]) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(flips, pieces), async (damage) => {
        expect(await readReport(pack(damage), 'file')).toHaveProperty('kind')
      }),
      // Character maps of a font that is not in the file are read anew each time.
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })
})

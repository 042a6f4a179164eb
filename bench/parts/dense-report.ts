import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import { balancedReport } from '../../test/report/arbitraries.ts'

const PUBLISHED = new URL('../../../shared/reports/hangzhou-style-2025.json', import.meta.url)

/** Figures of a large city without its words: the published ones where they are at hand, else the densest of some made up by a seed. */
export function denseReport(): Report {
  const report = existsSync(PUBLISHED) ? published() : madeUp()
  return { ...report, texts: new Map() }
}

function published(): Report {
  const read = readReportFile(readFileSync(PUBLISHED, 'utf8'))
  if (read.kind === 'problem') throw new Error(`${PUBLISHED.pathname}: ${read.problem.code}`)
  return read.report
}

function madeUp(): Report {
  const density = ({ figures }: Report) => [...figures.values()].filter((value) => value > 0).length
  const [densest] = fc.sample(balancedReport(EDITION_2021), { seed: 1, numRuns: 100 }).toSorted((a, b) => density(b) - density(a))
  if (densest === undefined) throw new Error('no report was made')
  return densest
}

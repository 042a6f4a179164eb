import fc from 'fast-check'
import { draftOf } from '../../src/narrative/figure-sentences.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { TextKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { balancedReport } from '../report/arbitraries.ts'

/** A balanced report with figures of its own, its information fees told in the text as a report has to; the same for the same seed. */
export function knownReport(seed: number, year = 2024): Report {
  const [report] = fc.sample(balancedReport(EDITION_2021), { seed, numRuns: 1 })
  if (report === undefined) throw new Error('nothing was drawn')
  const fees = draftOf('otherMatters', { ...report, year })
  const texts = new Map([...report.texts, ...(fees === null ? [] : [['otherMatters' as TextKey, fees] as const])])
  return { ...report, year, level: 'cityGovernment', texts }
}

/** The day on which a report of this year is filled in. */
export function dayAfter({ year }: Report): Date {
  return new Date(`${year + 1}-01-05T02:00:00Z`)
}

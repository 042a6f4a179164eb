import type { ComparedYear } from '../../conversations/dialogue.ts'
import { COMPARISON_FORMATS, writeComparison } from '../documents/comparison.ts'
import { fileName } from '../documents/file-name.ts'
import { FORMATS } from '../documents/formats.ts'
import { COMPARED } from '../documents/wording.ts'
import { compareYears } from '../report/compare.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { parseReportFile } from '../report/report-file.ts'
import { storedReport } from '../report/stored-year.ts'
import { failed, type Made } from './made.ts'

/** Makes the comparison of years that a chat asked for. */
export async function makeComparison(compared: readonly ComparedYear[], wanted: string, fontsDir: string | null): Promise<Made> {
  const reports = compared.flatMap(({ report, source }) => {
    const parsed = parseReportFile(report)
    return parsed.kind === 'report' ? [storedReport(parsed.report, source)] : []
  })
  const format = COMPARISON_FORMATS.find((name) => name === wanted && name in FORMATS)
  const comparison = compareYears(EDITION_2021, reports)
  const newest = comparison.years.at(-1)?.report
  if (format === undefined || format === 'png' || newest === undefined || reports.length < compared.length) return failed('structure')
  const bytes = await writeComparison(comparison, format, fontsDir)
  if (!(bytes instanceof Uint8Array)) return failed(bytes.code, [], bytes.what)
  const { extension, mime } = FORMATS[format]
  return { kind: 'made', bytes, name: fileName(newest, { draft: false, version: null, label: COMPARED.label, extension }), mime, missing: [] }
}

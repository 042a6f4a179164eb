import { writeFileSync } from 'node:fs'
import { reportJsonSchema } from '../src/report/report-file.ts'

/** Writes the published JSON Schema of the report file; run it after the form or the file's shape changed. */
writeFileSync(new URL('../schema/report.schema.json', import.meta.url), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)

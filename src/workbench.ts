import type { Workbench as DeskWorkbench } from './desk/jobs.ts'
import type { Workbench } from './readers/workbench.ts'
import { errorsOf, wrongCells } from './report/finality.ts'
import { parseReportFile } from './report/report-file.ts'

/** The desk's workbench over the readers' one: a draft's document marks the cells that keep it from being final. `fontsDir`: the office's own fonts. */
export function deskWorkbench(workbench: Pick<Workbench, 'make' | 'read'>, fontsDir: string | null = null): DeskWorkbench {
  return {
    make: ({ report, format, final, stored }) => {
      const parsed = parseReportFile(report)
      const draft = final === null && stored === undefined
      const broken = parsed.kind === 'report' && draft ? [...wrongCells(errorsOf(parsed.report))] : []
      return workbench.make({ report, format, draft, version: final, broken, fontsDir })
    },
    read: (file) => workbench.read(file),
  }
}

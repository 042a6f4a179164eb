import type { ComparedYear } from '../conversations/dialogue.ts'
import { sourceWords } from '../conversations/sources.ts'
import type { Workbench as DeskWorkbench } from './desk/jobs.ts'
import type { Words } from './i18n.ts'
import type { Workbench } from './readers/workbench.ts'
import { inWords } from './report/check-sheet.ts'
import { errorsOf, wrongCells } from './report/finality.ts'
import { parseReportFile } from './report/report-file.ts'

export interface Surroundings {
  /** Of the form's language: the check sheet is said in it. */
  readonly words: Words
  /** The office's own fonts. */
  readonly fontsDir: string | null
}

/** The desk's workbench over the readers' one: a draft's document marks the cells that keep it from being final. */
export function deskWorkbench(workbench: Pick<Workbench, 'make' | 'read'>, { words, fontsDir }: Surroundings): DeskWorkbench {
  const named = ({ report, source }: ComparedYear): ComparedYear => ({ report, source: words.say(sourceWords(source)) })
  return {
    make: ({ report, format, final, stored, sheet, compared }) => {
      const parsed = parseReportFile(report)
      const draft = final === null && stored === undefined
      const broken = parsed.kind === 'report' && draft ? [...wrongCells(errorsOf(parsed.report))] : []
      const said = sheet === null ? null : inWords(sheet, (phrase) => words.say(phrase))
      return workbench.make({
        report,
        format,
        draft,
        version: final,
        broken,
        fontsDir,
        sheet: said,
        ...(compared === undefined ? {} : { compared: compared.map(named) }),
      })
    },
    read: (file) => workbench.read(file),
  }
}

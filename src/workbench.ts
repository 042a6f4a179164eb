import type { ComparedYear, PictureSubject } from '../conversations/dialogue.ts'
import { sourceWords } from '../conversations/sources.ts'
import type { Workbench as DeskWorkbench } from './desk/jobs.ts'
import type { Words } from './i18n.ts'
import type { DrawTask } from './readers/pictures.ts'
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
export function deskWorkbench(workbench: Pick<Workbench, 'make' | 'draw' | 'read'>, { words, fontsDir }: Surroundings): DeskWorkbench {
  const named = ({ report, source }: ComparedYear): ComparedYear => ({ report, source: words.say(sourceWords(source)) })
  return {
    make: ({ report, format, final, stored, sheet, compared }) => {
      const draft = final === null && stored === undefined
      const broken = draft ? brokenIn(report) : []
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
    draw: ({ subject }) => workbench.draw({ ...taskOf(subject), fontsDir }),
    read: (file) => workbench.read(file),
  }
}

type WithoutFonts<Task> = Task extends unknown ? Omit<Task, 'fontsDir'> : never

function taskOf(subject: PictureSubject): WithoutFonts<DrawTask> {
  switch (subject.kind) {
    case 'chart':
      return { subject: 'chart', compared: subject.compared }
    case 'pages':
      return { subject: 'pages', report: subject.report, implied: subject.implied, broken: brokenIn(subject.report) }
    case 'tables':
      return { subject: 'tables', sections: subject.sections, report: subject.report, implied: subject.implied, broken: brokenIn(subject.report) }
  }
}

/** The cells that keep a draft from being final. */
function brokenIn(report: unknown): readonly string[] {
  const parsed = parseReportFile(report)
  return parsed.kind === 'report' ? [...wrongCells(errorsOf(parsed.report))] : []
}

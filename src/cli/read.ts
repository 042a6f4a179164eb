import { toReportFile } from '../report/report-file.ts'
import type { Command } from './command.ts'
import { fileFailed, openReport } from './input-files.ts'
import { printDoubt } from './printed.ts'

export const read: Command = {
  options: {},
  operands: { least: 1, most: 1 },
  run: async (call) => {
    const [file = ''] = call.args.operands
    const opened = await openReport(file)
    if (opened.kind === 'unreadable') return call.refuse(fileFailed(file, opened.phrase))
    const { report, doubts } = opened
    const answer = { report: toReportFile(report), doubts: doubts.map((doubt) => printDoubt(report.form, doubt)) }
    call.terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
    return doubts.length === 0 ? 0 : 1
  },
}

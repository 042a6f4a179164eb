import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { doubtPhrase } from '../../conversations/doubt-words.ts'
import type { OrganId } from '../report/draft.ts'
import { toReportFile } from '../report/report-file.ts'
import type { Command } from './command.ts'
import { fileFailed, openReport } from './input-files.ts'
import { withStore } from './installation.ts'

export const importReport: Command = {
  options: { organ: { type: 'string' } },
  operands: { least: 1, most: 1 },
  run: async (call) => {
    const [path = ''] = call.args.operands
    const opened = await openReport(path)
    if (opened.kind === 'unreadable') return call.refuse(fileFailed(path, opened.phrase))
    const { report, doubts } = opened
    const organ = call.args.value('organ') ?? report.agency
    return withStore(call, 'open', async (store) => {
      const newOrgan = randomUUID() as OrganId
      store.archive.keepYear({ organ, newOrgan, year: report.year, source: basename(path), file: toReportFile(report) })
      call.note({ key: 'cli-imported', params: { organ, year: String(report.year) } })
      for (const doubt of doubts) call.note({ key: 'cli-check-doubt', params: { doubt: doubtPhrase(report.form, doubt) } })
      return doubts.length === 0 ? 0 : 1
    })
  },
}

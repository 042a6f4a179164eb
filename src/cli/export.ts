import { writeFileSync } from 'node:fs'
import type { Organ } from '../../conversations/dialogue.ts'
import { spellOut } from '../narrative/bound-text.ts'
import { formOf } from '../report/editions/index.ts'
import { toReportFile } from '../report/report-file.ts'
import { completed } from '../report/sheet.ts'
import type { Store } from '../store/store.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { organOf, withStore } from './installation.ts'
import { outputObjection, writeWhole } from './output-file.ts'

export const exportReport: Command = {
  options: { organ: { type: 'string' }, year: { type: 'string' }, out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 0, most: 0 },
  run: async (call) => {
    const year = call.args.value('year')
    if (year !== null && !/^\d{4}$/.test(year)) return call.refuse({ key: 'cli-year-wrong', params: { year } })
    return withStore(call, 'exist', async (store) => {
      const organ = organOf(call, store)
      if (organ === null) return 2
      const file = reportFile(store, organ, year === null ? null : Number(year))
      if (file !== null) return deliver(call, `${JSON.stringify(file, null, 2)}\n`)
      const years = yearsOf(organ)
      if (years.length === 0 || year === null) return call.refuse({ key: 'cli-no-reports', params: { organ: organ.name } })
      return call.refuse({ key: 'cli-no-report', params: { organ: organ.name, year, years: years.join(', ') } })
    })
  },
}

function yearsOf({ drafts, years }: Organ): readonly number[] {
  return [...new Set([...drafts, ...years].map(({ year }) => year))].toSorted((a, b) => b - a)
}

/** The draft of the year as it stands, else what is stored of the year; of the newest year where none is named. */
function reportFile(store: Store, organ: Organ, named: number | null): unknown {
  const year = named ?? yearsOf(organ)[0]
  if (year === undefined) return null
  const draft = organ.drafts.find((candidate) => candidate.year === year)
  return (draft === undefined ? null : draftFile(store, organ, draft.id)) ?? store.archive.year(organ.id, year)
}

function draftFile(store: Store, organ: Organ, id: Organ['drafts'][number]['id']): unknown {
  const found = store.archive.draft(id)
  const form = found === null ? null : formOf(found.draft.edition)
  if (found === null || form === null) return null
  const { draft, texts } = found
  const { year, issuedOn } = draft
  const facts = { form, figures: completed(form, draft.entries), year, agency: organ.name }
  const told = new Map([...texts].map(([key, text]) => [key, spellOut(text, facts)]))
  return toReportFile({ ...facts, level: organ.level, issuedOn, misprints: new Map(), texts: told })
}

async function deliver(call: Call, text: string): Promise<ExitCode> {
  const path = call.args.value('out')
  if (path === null) {
    call.terminal.out(text)
    return 0
  }
  const objection = outputObjection(path, call.args.flag('force')) ?? (await writeWhole(path, (unfinished) => writeFileSync(unfinished, text)))
  if (objection !== null) return call.refuse(objection)
  call.note({ key: 'cli-written', params: { file: path } })
  return 0
}

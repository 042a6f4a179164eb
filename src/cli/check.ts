import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import type { Report } from '../report/report.ts'
import { openBench } from './bench.ts'
import { listing, printMember } from './check-listing.ts'
import { checkBook } from './check-register.ts'
import { type CheckedMember, checkFiles, type Member } from './checked-files.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, listFiles, openReport } from './input-files.ts'
import { outputObjection, writeWhole } from './output-file.ts'
import { openJournal } from './reading-journal.ts'
import { type MissingOrgan, missingFrom, openRoster, type Roster } from './roster.ts'

export const check: Command = {
  options: {
    last: { type: 'string' },
    json: { type: 'boolean' },
    roster: { type: 'string' },
    xlsx: { type: 'string' },
    force: { type: 'boolean' },
  },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const [out, rosterFile] = [args.value('xlsx'), args.value('roster')]
    const objection = out === null ? null : outputObjection(out, args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const last = await openLast(args.value('last'))
    if (last.kind === 'unreadable') return call.refuse(last.phrase)
    const roster = rosterFile === null ? null : await openRoster(rosterFile)
    if (roster?.kind === 'unreadable') return call.refuse(roster.phrase)
    // What the check itself uses may stand in the folder: it is no report to check.
    const own = list.several ? [out, rosterFile].flatMap((path) => (path === null ? [] : [resolve(path)])) : []
    const files = list.paths.filter((path) => !own.includes(resolve(path)))
    if (files.length === 0) return call.refuse({ key: 'cli-empty-folder', params: { file: args.operands.join(', ') } })
    const members = await readAndCheck(call, files, last.report)
    return conclude(call, members, roster, out)
  },
}

async function openLast(path: string | null): Promise<{ kind: 'report'; report: Report | null } | { kind: 'unreadable'; phrase: Phrase }> {
  if (path === null) return { kind: 'report', report: null }
  const opened = await openReport(path)
  return opened.kind === 'report' ? opened : { kind: 'unreadable', phrase: fileFailed(path, opened.phrase) }
}

/** An interrupted check of many files is gone on with: the journal ends with the reading. */
async function readAndCheck(call: Call, files: readonly string[], last: Report | null): Promise<readonly Member[]> {
  if (files.length === 1) return checkFiles(call, openBench(1), files, last)
  const journal = openJournal(call.args.operands)
  if (journal.known > 0) call.note({ key: 'cli-check-resumed', params: { count: journal.known } })
  const bench = openBench(files.length, journal.through)
  try {
    const members = await checkFiles(call, bench, files, last)
    journal.end()
    return members
  } finally {
    await bench.close()
  }
}

async function conclude(call: Call, members: readonly Member[], roster: Roster | null, out: string | null): Promise<ExitCode> {
  const checked = members.filter((member) => member.kind === 'checked')
  const missing =
    roster?.kind === 'roster'
      ? missingFrom(
          roster.names,
          checked.map(({ report }) => report.agency),
        )
      : null
  if (call.args.flag('json')) {
    const printed = [...members.map(printMember(call)), ...(missing === null ? [] : [{ missing: missing.map(({ name }) => name) }])]
    call.terminal.out(`${JSON.stringify(printed, null, 2)}\n`)
  } else {
    for (const member of members) call.terminal.out(`${listing(call, member)}\n\n`)
    for (const line of closing(members, missing)) call.terminal.out(`${call.say(line)}\n`)
  }
  if (out !== null) {
    const book = await checkBook(call, members, missing ?? [])
    const objection = await writeWhole(out, (unfinished) => writeFileSync(unfinished, book))
    if (objection !== null) return call.refuse(objection)
    call.note({ key: 'cli-written', params: { file: out } })
  }
  return exitCode(members, checked, missing ?? [])
}

/** How many files there were, and who is missing. */
function closing(members: readonly Member[], missing: readonly MissingOrgan[] | null): readonly Phrase[] {
  const unread = members.filter(({ kind }) => kind === 'unreadable').length
  return [
    ...(members.length > 1 ? [{ key: 'cli-check-files', params: { count: members.length, unread } }] : []),
    ...(missing === null ? [] : [{ key: 'cli-check-missing', params: { count: missing.length, names: missing.map(missingName) } }]),
  ]
}

const nameItself = (text: string): Phrase => ({ key: 'verbatim', params: { text } })

const missingName = ({ name, likely }: MissingOrgan): Phrase =>
  likely.length === 0 ? nameItself(name) : { key: 'cli-missing-likely', params: { name, likely: likely.map(nameItself) } }

function exitCode(members: readonly Member[], checked: readonly CheckedMember[], missing: readonly MissingOrgan[]): ExitCode {
  if (checked.length === 0) return 2
  const clean = checked.every(({ findings, doubts }) => doubts.length === 0 && findings.every(({ severity }) => severity !== 'error'))
  return clean && checked.length === members.length && missing.length === 0 ? 0 : 1
}

import { writable } from '../documents/writable.ts'
import { rehearse as play, type Rehearsal, type Script } from '../rehearsal/rehearse.ts'
import { rehearseSlips } from '../rehearsal/slips.ts'
import { check, printFinding } from '../report/check.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import type { Form } from '../report/form.ts'
import type { Report } from '../report/report.ts'
import { findingLines } from './check-listing.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, openReport } from './input-files.ts'

const SLIPS_MOST = 100_000

export const rehearse: Command = {
  options: {
    last: { type: 'string' },
    paste: { type: 'boolean' },
    drafted: { type: 'boolean' },
    slips: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  operands: { least: 1, most: 1 },
  run: async (call) => {
    const slips = number(call, 'slips', SLIPS_MOST)
    const seed = number(call, 'seed', Number.MAX_SAFE_INTEGER)
    if (slips === 'wrong' || seed === 'wrong') return 2
    const [file = ''] = call.args.operands
    const opened = await openReport(file)
    if (opened.kind === 'unreadable') return call.refuse(fileFailed(file, opened.phrase))
    const lastFile = call.args.value('last')
    const last = lastFile === null ? null : await openReport(lastFile)
    if (last?.kind === 'unreadable') return call.refuse(fileFailed(lastFile ?? '', last.phrase))
    return rehearseReport(call, opened.report, last?.report ?? null, slips, seed ?? 1)
  },
}

/** null where the option is not given; says what is wrong with one that is no whole number. */
function number(call: Call, option: string, most: number): number | null | 'wrong' {
  const given = call.args.value(option)
  if (given === null) return null
  if (/^\d+$/u.test(given) && Number(given) <= most) return Number(given)
  call.note({ key: 'cli-not-a-number', params: { option: `--${option}`, value: given } })
  return 'wrong'
}

function rehearseReport(call: Call, report: Report, last: Report | null, slips: number | null, seed: number): ExitCode {
  const allowed = writable(report)
  if (allowed.kind === 'refused') return refused(call, report, allowed)
  const errors = errorsOf(report)
  if (errors.length > 0) return print(call, unplayed(report, errors), 1)
  const script: Script = { report, last, paste: call.args.flag('paste'), drafted: call.args.flag('drafted'), words: call.words['zh-CN'], slip: null }
  const played = play(script)
  const { typed: _typed, noticed: _noticed, ...rest } = played
  const answer = { ...rest, form: EDITION_2021, slips: slips === null ? null : rehearseSlips(script, played, slips, seed) }
  return print(call, answer, played.equal ? 0 : 1)
}

const errorsOf = (report: Report) => check({ ...report, lastYear: null }).filter(({ severity }) => severity === 'error')

function refused(call: Call, report: Report, { code, cells }: Extract<ReturnType<typeof writable>, { kind: 'refused' }>): ExitCode {
  call.note({ key: `unwritten-${code}`, params: { cells: cells.map((cell) => ({ key: 'cell', params: { cell } })), parts: '' } })
  return print(call, unplayed(report, errorsOf(report)), 1)
}

type Answer = Pick<Rehearsal, 'figureAnswers' | 'answers' | 'equal' | 'transcript' | 'findings'> & {
  /** Whose cells the findings name. */
  readonly form: Form
  readonly slips: ReturnType<typeof rehearseSlips> | null
}

/** A report that can't be told: what is wrong with it, and no talk. */
const unplayed = ({ form }: Report, findings: Answer['findings']): Answer => ({
  figureAnswers: 0,
  answers: 0,
  equal: false,
  transcript: [],
  findings,
  form,
  slips: null,
})

function print(call: Call, answer: Answer, code: ExitCode): ExitCode {
  const { form, ...said } = answer
  const printed = { ...said, findings: said.findings.map((finding) => printFinding(form, finding)) }
  call.terminal.out(`${call.args.flag('json') ? JSON.stringify(printed, null, 2) : readable(call, answer)}\n`)
  return code
}

function readable(call: Call, answer: Answer): string {
  const talk = answer.transcript.map(({ from, text }) => `${from === 'clerk' ? '> ' : ''}${text}`)
  const findings = findingLines(answer.form, answer.findings).map((line) => call.say(line))
  const sum = call.say({
    key: 'cli-rehearse-sum',
    params: { figureAnswers: answer.figureAnswers, answers: answer.answers, equal: answer.equal ? 'yes' : 'no' },
  })
  const slips = answer.slips === null ? [] : [call.say({ key: 'cli-rehearse-slips', params: { ...answer.slips } })]
  return [...talk, ...findings, sum, ...slips].join('\n\n')
}

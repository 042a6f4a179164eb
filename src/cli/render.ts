import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../documents/formats.ts'
import { makeDocument } from '../readers/proof.ts'
import { errorsOf, wrongCells } from '../report/finality.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, listFiles, openReport } from './input-files.ts'
import { outputObjection, outputProblem, writeWhole } from './output-file.ts'

/** Formats of the command line's contract that are not made yet. */
const LATER = ['html', 'fragment', 'pdf', 'xlsx', 'png', 'bundle']

export const render: Command = {
  options: { to: { type: 'string' }, out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const [wanted, out] = [args.value('to'), args.value('out')]
    if (wanted === null || out === null) return call.refuse({ key: 'cli-option-missing', params: { option: wanted === null ? '--to' : '-o' } })
    const format = FORMAT_NAMES.find((name) => name === wanted)
    if (format === undefined) {
      const key = LATER.includes(wanted) ? 'cli-format-later' : 'cli-unknown-format'
      return call.refuse({ key, params: { format: wanted, formats: FORMAT_NAMES.join(', ') } })
    }
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const objection = list.several ? folderObjection(out) : outputObjection(out, args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    const target = (path: string) => (list.several ? join(out, `${basename(path, extname(path))}.${FORMATS[format].extension}`) : out)
    return renderAll(
      call,
      format,
      list.paths.map((path) => ({ path, target: target(path) })),
    )
  },
}

interface Order {
  readonly path: string
  readonly target: string
}

type Made = { readonly kind: 'made'; readonly doubtful: boolean } | { readonly kind: 'failed' | 'unreadable'; readonly phrase: Phrase }

async function renderAll(call: Call, format: FormatName, orders: readonly Order[]): Promise<ExitCode> {
  const results: Made[] = []
  const taken = new Set<string>()
  for (const order of orders) {
    const made = await renderOne(call, format, order, taken)
    if (made.kind !== 'made') call.note(fileFailed(order.path, made.phrase))
    results.push(made)
  }
  if (results.every(({ kind }) => kind === 'unreadable')) return 2
  return results.every((made) => made.kind === 'made' && !made.doubtful) ? 0 : 1
}

async function renderOne(call: Call, format: FormatName, { path, target }: Order, taken: Set<string>): Promise<Made> {
  if (taken.has(target)) return { kind: 'failed', phrase: { key: 'cli-output-clash', params: { file: target } } }
  const opened = await openReport(path)
  if (opened.kind === 'unreadable') return { kind: 'unreadable', phrase: opened.phrase }
  const { report, doubts } = opened
  const errors = errorsOf(report)
  const draft = errors.length > 0
  const made = await makeDocument(report, { format, draft, version: null, broken: wrongCells(errors) })
  if (made.kind === 'failed') return { kind: 'failed', phrase: { key: `unwritten-${made.code}`, params: { cells: made.cells.map(cellPhrase) } } }
  const objection =
    outputObjection(target, call.args.flag('force')) ?? (await writeWhole(target, (unfinished) => writeFileSync(unfinished, made.bytes)))
  if (objection !== null) return { kind: 'failed', phrase: objection }
  taken.add(target)
  call.note({ key: draft ? 'cli-written-draft' : 'cli-written', params: { file: target, count: errors.length } })
  return { kind: 'made', doubtful: doubts.length > 0 }
}

const cellPhrase = (cell: string): Phrase => ({ key: 'cell', params: { cell } })

/** Makes the folder that files are written to; what hinders it is told. */
function folderObjection(path: string): Phrase | null {
  const present = statSync(path, { throwIfNoEntry: false })
  if (present?.isDirectory() === false) return { key: 'cli-output-is-file', params: { file: path } }
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    return outputProblem(path, error)
  }
}

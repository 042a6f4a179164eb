import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../documents/formats.ts'
import type { Picture } from '../documents/picture.ts'
import { type PictureOptions, pictureReport } from '../documents/report-pictures.ts'
import type { UnwrittenCode } from '../readers/made.ts'
import { makeDocument } from '../readers/proof.ts'
import { errorsOf, wrongCells } from '../report/finality.ts'
import type { Report } from '../report/report.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, listFiles, openReport } from './input-files.ts'
import { outputObjection, outputProblem, writeWhole } from './output-file.ts'

/** Formats of the command line's contract that are not made yet. */
const LATER = ['html', 'fragment', 'xlsx', 'bundle']
/** Pictures of every page and table: several files of one report. */
const PICTURES = 'png'
type Kind = FormatName | typeof PICTURES

export const render: Command = {
  options: { to: { type: 'string' }, out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const [wanted, out] = [args.value('to'), args.value('out')]
    if (wanted === null || out === null) return call.refuse({ key: 'cli-option-missing', params: { option: wanted === null ? '--to' : '-o' } })
    const kinds: readonly Kind[] = [...FORMAT_NAMES, PICTURES]
    const kind = kinds.find((name) => name === wanted)
    if (kind === undefined) {
      const key = LATER.includes(wanted) ? 'cli-format-later' : 'cli-unknown-format'
      return call.refuse({ key, params: { format: wanted, formats: kinds.join(', ') } })
    }
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const intoFolder = list.several || kind === PICTURES
    const objection = intoFolder ? folderObjection(out) : outputObjection(out, args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    const stem = (path: string) => join(out, basename(path, extname(path)))
    const target = (path: string) => (kind === PICTURES ? stem(path) : intoFolder ? `${stem(path)}.${FORMATS[kind].extension}` : out)
    return renderAll(
      call,
      kind,
      list.paths.map((path) => ({ path, target: target(path) })),
    )
  },
}

interface Order {
  readonly path: string
  /** The file to write; of pictures what the names of all begin with. */
  readonly target: string
}

type Done = { readonly kind: 'made'; readonly doubtful: boolean } | { readonly kind: 'failed' | 'unreadable'; readonly phrase: Phrase }

async function renderAll(call: Call, kind: Kind, orders: readonly Order[]): Promise<ExitCode> {
  const results: Done[] = []
  const taken = new Set<string>()
  for (const order of orders) {
    const done = await renderOne(call, kind, order, taken)
    if (done.kind !== 'made') call.note(fileFailed(order.path, done.phrase))
    results.push(done)
  }
  if (results.every((done) => done.kind === 'unreadable')) return 2
  return results.every((done) => done.kind === 'made' && !done.doubtful) ? 0 : 1
}

async function renderOne(call: Call, kind: Kind, { path, target }: Order, taken: Set<string>): Promise<Done> {
  if (taken.has(target)) return { kind: 'failed', phrase: { key: 'cli-output-clash', params: { file: target } } }
  const opened = await openReport(path)
  if (opened.kind === 'unreadable') return { kind: 'unreadable', phrase: opened.phrase }
  const { report, doubts } = opened
  const errors = errorsOf(report)
  const options = { draft: errors.length > 0, broken: wrongCells(errors), fontsDir: call.terminal.env.FONTS_DIR?.trim() || null }
  const files = kind === PICTURES ? await pictureFiles(report, options, target) : await documentFile(report, kind, options, target)
  if ('failed' in files) return { kind: 'failed', phrase: files.failed }
  taken.add(target)
  for (const { name, bytes } of files.made) {
    const objection = outputObjection(name, call.args.flag('force')) ?? (await writeWhole(name, (unfinished) => writeFileSync(unfinished, bytes)))
    if (objection !== null) return { kind: 'failed', phrase: objection }
    call.note({ key: options.draft ? 'cli-written-draft' : 'cli-written', params: { file: name, count: errors.length } })
  }
  return { kind: 'made', doubtful: doubts.length > 0 }
}

type Files = { readonly made: readonly { readonly name: string; readonly bytes: Uint8Array }[] } | { readonly failed: Phrase }

async function documentFile(report: Report, format: FormatName, options: PictureOptions, target: string): Promise<Files> {
  const made = await makeDocument(report, { ...options, broken: options.broken ?? new Set(), format, version: null })
  return made.kind === 'made' ? { made: [{ name: target, bytes: made.bytes }] } : { failed: unwritten(made.code, made.cells, made.parts) }
}

async function pictureFiles(report: Report, options: PictureOptions, stem: string): Promise<Files> {
  const drawn = await pictureReport(report, options)
  if (drawn.kind === 'refused') return { failed: unwritten(drawn.code, drawn.cells, []) }
  if (drawn.kind === 'hindered') return { failed: unwritten(drawn.code, [], drawn.what) }
  const files = (pictures: readonly Picture[], middle: string) =>
    pictures.map(({ png }, place) => ({ name: `${stem}${middle}-${place + 1}.png`, bytes: png }))
  return { made: [...files(drawn.pages, ''), ...files(drawn.tables, '-table')] }
}

function unwritten(code: UnwrittenCode, cells: readonly string[], parts: readonly string[]): Phrase {
  return { key: `unwritten-${code}`, params: { cells: cells.map(cellPhrase), parts: parts.join(' ') } }
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

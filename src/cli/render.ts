import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { sheetOf } from '../../conversations/check-sheet.ts'
import type { Phrase } from '../../conversations/dialogue.ts'
import type { DrawnPicture } from '../documents/layout.ts'
import { type PictureOptions, picturePages, pictureTables } from '../documents/report-pictures.ts'
import { checkReport } from '../narrative/check.ts'
import type { UnwrittenCode } from '../readers/made.ts'
import { extensionOf, TARGETS, type Target } from '../readers/proof.ts'
import { inWords } from '../report/check-sheet.ts'
import { errorsOf, wrongCells } from '../report/finality.ts'
import type { Report } from '../report/report.ts'
import { toReportFile } from '../report/report-file.ts'
import { type Bench, eachAtBench, openBench } from './bench.ts'
import type { Call, Command, ExitCode } from './command.ts'
import { fileFailed, listFiles, openReport } from './input-files.ts'
import { outputObjection, outputProblem, placeAt, writeWhole } from './output-file.ts'

/** Pictures of every page and table: several files of one report. */
const PICTURES = 'png'
type Kind = Target | typeof PICTURES

export const render: Command = {
  options: { to: { type: 'string' }, out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const [wanted, out] = [args.value('to'), args.value('out')]
    if (wanted === null || out === null) return call.refuse({ key: 'cli-option-missing', params: { option: wanted === null ? '--to' : '-o' } })
    const kinds: readonly Kind[] = [...TARGETS, PICTURES]
    const kind = kinds.find((name) => name === wanted)
    if (kind === undefined) return call.refuse({ key: 'cli-unknown-format', params: { format: wanted, formats: kinds.join(', ') } })
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const intoFolder = list.several || kind === PICTURES
    const objection = intoFolder ? folderObjection(out) : outputObjection(out, args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    const stem = (path: string) => join(out, basename(path, extname(path)))
    const target = (path: string) => (kind === PICTURES ? stem(path) : intoFolder ? `${stem(path)}.${extensionOf(kind)}` : out)
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
  const bench = openBench(orders.length)
  const taken = new Set<string>()
  try {
    const results = await eachAtBench(call, bench, orders, async (order) => {
      const made = await renderOne(call, kind, order, { bench, taken })
      if (made.kind !== 'made') call.note(fileFailed(order.path, made.phrase))
      return made
    })
    if (results.every((made) => made.kind === 'unreadable')) return 2
    return results.every((made) => made.kind === 'made' && !made.doubtful) ? 0 : 1
  } finally {
    await bench.close()
  }
}

async function renderOne(
  call: Call,
  kind: Kind,
  { path, target }: Order,
  { bench, taken }: { readonly bench: Bench; readonly taken: Set<string> },
): Promise<Done> {
  if (taken.has(target)) return { kind: 'failed', phrase: { key: 'cli-output-clash', params: { file: target } } }
  taken.add(target)
  const opened = await openReport(path, bench.read)
  if (opened.kind === 'unreadable') {
    taken.delete(target)
    return { kind: 'unreadable', phrase: opened.phrase }
  }
  const { report, doubts } = opened
  const errors = errorsOf(report)
  const options = { draft: errors.length > 0, broken: wrongCells(errors), fontsDir: call.terminal.env.FONTS_DIR?.trim() || null }
  const files = kind === PICTURES ? await pictureFiles(report, options, target) : await documentFile(call, report, kind, { bench, options, target })
  if ('failed' in files) return { kind: 'failed', phrase: files.failed }
  for (const { name, bytes } of files.made) {
    const objection = outputObjection(name, call.args.flag('force')) ?? (await writeWhole(name, (unfinished) => writeFileSync(unfinished, bytes)))
    if (objection !== null) return { kind: 'failed', phrase: objection }
    call.note({ key: options.draft ? 'cli-written-draft' : 'cli-written', params: { file: name, count: errors.length } })
  }
  for (const { format, why } of files.missing) call.note({ key: 'made-without', params: { format: { key: `format-${format}` }, why } })
  return { kind: 'made', doubtful: doubts.length > 0 || files.missing.length > 0 }
}

type Files =
  | {
      readonly made: readonly { readonly name: string; readonly bytes: Uint8Array }[]
      /** What of a bundle could not be made. */
      readonly missing: readonly { readonly format: string; readonly why: Phrase }[]
    }
  | { readonly failed: Phrase }

interface Making {
  readonly bench: Bench
  readonly options: PictureOptions
  readonly target: string
}

async function documentFile(call: Call, report: Report, format: Target, { bench, options, target }: Making): Promise<Files> {
  const { draft, broken = new Set<string>(), fontsDir = null } = options
  const found = checkReport(report, null)
  const sheet = inWords(sheetOf({ ...report, last: null, findings: found }), (phrase) => call.words['zh-CN'].say(phrase))
  const made = await bench.make({ report: toReportFile(report), format, draft, version: null, broken: [...broken], fontsDir, sheet })
  if (made.kind === 'failed') return { failed: unwritten(made.code, made.cells, made.parts) }
  const missing = made.missing.map(({ format, code, cells, parts }) => ({ format, why: unwritten(code, cells, parts) }))
  return { made: [{ name: target, bytes: made.bytes }], missing }
}

async function pictureFiles(report: Report, options: PictureOptions, stem: string): Promise<Files> {
  const pages = await picturePages(report, options)
  if (pages.kind === 'refused') return { failed: unwritten(pages.code, pages.cells, []) }
  if (pages.kind === 'hindered') return { failed: unwritten(pages.code, [], pages.what) }
  const tables = await pictureTables(report, null, options)
  if (tables.kind === 'refused') return { failed: unwritten(tables.code, tables.cells, []) }
  if (tables.kind === 'hindered') return { failed: unwritten(tables.code, [], tables.what) }
  const files = (pictures: readonly DrawnPicture[], middle: string) =>
    pictures.map(({ png }, place) => ({ name: `${stem}${middle}-${place + 1}.png`, bytes: png }))
  return { made: [...files(pages.pages, ''), ...files(tables.tables, '-table')], missing: [] }
}

function unwritten(code: UnwrittenCode, cells: readonly string[], parts: readonly string[]): Phrase {
  return { key: `unwritten-${code}`, params: { cells: cells.map(cellPhrase), parts: parts.join(' ') } }
}

const cellPhrase = (cell: string): Phrase => ({ key: 'cell', params: { cell } })

/** Makes the folder that files are written to; what hinders it is told. */
function folderObjection(path: string): Phrase | null {
  const present = placeAt(path)
  if ('key' in present) return present
  if (present.kind === 'file' || present.kind === 'device') return { key: 'cli-output-is-file', params: { file: path } }
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    return outputProblem(path, error)
  }
}

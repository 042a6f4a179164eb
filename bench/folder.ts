import { execFileSync } from 'node:child_process'
import placeFonts from '../scripts/fonts.ts'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench } from '../src/readers/workbench.ts'
import { type CellKey, cellOf } from '../src/report/form.ts'
import type { Report } from '../src/report/report.ts'
import { toReportFile } from '../src/report/report-file.ts'
import { denseReport } from './parts/dense-report.ts'
import { print, small, undisturbed } from './parts/measure.ts'

/** A folder of reports made into DOCX and PDF, and read again, by two processes against one. The two take turns, so that both meet the same machine. */

const [REPORTS, TURNS] = small ? [4, 1] : [300, 10]
const MEMORY_LIMIT = 1.5 * 1024

await placeFonts()
const reports = Array.from({ length: REPORTS }, (_, at) => reportOf(at))
const open = (size: number) => createWorkbench({ size, limits: WORKBENCH_LIMITS, niceness: 0 })
const one = open(1)
const two = open(2)
const files = { docx: [] as Uint8Array[], pdf: [] as Uint8Array[] }

/** What a folder is asked for: of a report, by its number. */
const WORK: Readonly<Record<string, (bench: Workbench, at: number) => Promise<void>>> = {
  'docx made': make('docx'),
  'pdf made': make('pdf'),
  'docx read': read('docx'),
  'pdf read': read('pdf'),
}

// A process takes its libraries in when it is first asked. The memory is that of this one and of the two.
await eachOf(one, 1, [0])
const others = new Set(children())
await eachOf(two, 2, [0, 1])
const counted = [String(process.pid), ...children().filter((pid) => !others.has(pid))]
let most = 0
for (const [what, work] of Object.entries(WORK)) {
  const seconds = { one: [] as number[], two: [] as number[] }
  for (let turn = 0; turn < TURNS; turn++) {
    const numbers = [...reports.keys()].filter((at) => at % TURNS === turn)
    seconds.one.push(await secondsOf(() => eachOf(one, 1, numbers, work)))
    seconds.two.push(await secondsOf(() => eachOf(two, 2, numbers, work)))
    most = Math.max(most, memoryOf(counted))
  }
  const rate = (of: readonly number[]) => REPORTS / of.reduce((sum, each) => sum + each, 0)
  print({
    what,
    unit: 's for a tenth of the folder',
    ours: undisturbed(seconds.two),
    baseline: { name: 'one process', value: undisturbed(seconds.one) },
    bound: { atLeast: 1.6 },
  })
  console.log(`${what}: ${rate(seconds.two).toFixed(1)} reports a second, one process ${rate(seconds.one).toFixed(1)}`)
}
const met = most <= MEMORY_LIMIT ? '' : ': NOT MET'
console.log(`memory of two processes and the one that asks them, at most: ${most.toFixed(0)} MB, at most ${MEMORY_LIMIT} MB${met}`)
await Promise.all([one.close(), two.close()])

/** The dense report, every figure of its own. */
function reportOf(at: number): Report {
  const dense = denseReport()
  const more = (cell: CellKey, value: number) => value + (cellOf(dense.form, cell).decimals === 0 ? at : 0)
  return { ...dense, agency: `某某市第${at + 1}区人民政府`, figures: new Map([...dense.figures].map(([cell, value]) => [cell, more(cell, value)])) }
}

function make(format: 'docx' | 'pdf') {
  return async (bench: Workbench, at: number) => {
    const report = toReportFile(reports[at] ?? denseReport())
    const made = await bench.make({ report, format, draft: false, version: null, broken: [] })
    if (made.kind === 'failed') throw new Error(`${format} of report ${at}: ${made.code}`)
    files[format][at] = made.bytes
  }
}

function read(format: 'docx' | 'pdf') {
  return async (bench: Workbench, at: number) => {
    const reading = await bench.read({ bytes: files[format][at] ?? new Uint8Array(), name: `${at}.${format}` })
    if (reading.kind !== 'report') throw new Error(`${format} of report ${at}: ${reading.code}`)
  }
}

/** As many at a time as there are processes. */
async function eachOf(bench: Workbench, size: number, numbers: readonly number[], work = WORK['pdf made']): Promise<void> {
  const waiting = numbers.values()
  const hand = async () => {
    for (const at of waiting) await work?.(bench, at)
  }
  await Promise.all(Array.from({ length: size }, hand))
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** What this process started. */
function children(): readonly string[] {
  return execFileSync('ps', ['-o', 'pid=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/u)
}

/** Megabytes that they hold; a `ps` of a moment ago is none any more. */
function memoryOf(pids: readonly string[]): number {
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' })
  return (
    sizes
      .trim()
      .split(/\s+/u)
      .reduce((sum, size) => sum + Number(size), 0) / 1024
  )
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { createWorkbench, WORKBENCH_LIMITS, type Workbench, type WorkbenchOptions } from '../../src/readers/workbench.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { sampleReport } from '../documents/sample.ts'

const open = new Set<Workbench>()
const bench = (options: Partial<WorkbenchOptions> = {}): Workbench => {
  const made = createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, niceness: 0, ...options })
  open.add(made)
  return made
}
const wayward = new URL('./wayward-worker.ts', import.meta.url)
const file = (name: string) => ({ bytes: new Uint8Array([1]), name })
const lost = (code: string, name: string) => ({ kind: 'unreadable', code, params: { file: name } })

afterEach(async () => {
  await Promise.all([...open].map((one) => one.close()))
  open.clear()
})

describe('the workbench', () => {
  test('makes a document in a process and reads it in the same one', async () => {
    const workbench = bench()
    const report = toReportFile(sampleReport())
    const made = await workbench.make({ report, format: 'docx', draft: false, version: 1, broken: [], sheet: null })
    if (made.kind === 'failed') throw new Error(`${made.code} ${made.cells} ${made.parts}`)
    expect(made.name).toBe('某某市民政局2023年政府信息公开工作年度报告.docx')
    expect(await workbench.read({ bytes: made.bytes, name: made.name })).toMatchObject({ kind: 'report', doubts: [] })
  })

  test('makes a bundle without its PDFs where printing breaks the process', async () => {
    const workbench = bench({ worker: wayward })
    const task = { report: toReportFile(sampleReport()), draft: false, version: 1, broken: [], sheet: null }
    expect(await workbench.make({ ...task, format: 'bundle' })).toEqual({ kind: 'made', missing: ['crash'] })
    expect(await workbench.make({ ...task, format: 'pdf' })).toMatchObject({ kind: 'failed', code: 'crash' })
  })

  test.skipIf(process.platform === 'win32')('makes a bundle without its PDFs where printing never ends', { timeout: 120_000 }, async () => {
    const fontsDir = mkdtempSync(join(tmpdir(), 'tianbao-fonts-'))
    // Whoever opens it waits for somebody to write into it.
    execFileSync('mkfifo', [join(fontsDir, 'a.ttf')])
    const workbench = bench({ limits: { ...WORKBENCH_LIMITS, milliseconds: 20_000 } })
    const sheet = { year: 2023, version: 1, figures: [], rules: [], reasons: [], implied: [], zeroed: [], corrections: [] }
    const made = await workbench.make({
      report: toReportFile(sampleReport()),
      format: 'bundle',
      draft: false,
      version: 1,
      broken: [],
      fontsDir,
      sheet,
    })
    rmSync(fontsDir, { recursive: true })
    if (made.kind === 'failed') throw new Error(made.code)
    expect(made.missing).toEqual([{ kind: 'failed', format: 'pdf', code: 'timeout', cells: [], parts: [] }])
    const endings = Object.keys(unzipSync(made.bytes)).map((name) => name.split('.').at(-1))
    expect(endings.toSorted()).toEqual(['docx', 'docx', 'docx', 'html', 'json', 'json', 'txt', 'xlsx'])
  })

  test('makes no document of what is no report', async () => {
    const task = { format: 'docx', draft: true, version: null, broken: [], sheet: null } as const
    expect(await bench().make({ ...task, report: { agency: 7 } })).toEqual({ kind: 'failed', code: 'structure', cells: [], parts: [] })
  })

  test('keeps a process for the next errand', async () => {
    const workbench = bench({ worker: wayward })
    expect(await workbench.read(file('a'))).toEqual(await workbench.read(file('b')))
  })

  test('asks no process again that has grown too large', async () => {
    const workbench = bench({ worker: wayward })
    expect(await workbench.read(file('spent'))).not.toEqual(await workbench.read(file('next')))
  })

  test('ranks its processes below the one that turns run in', async () => {
    const ranked = createWorkbench({ size: 1, limits: WORKBENCH_LIMITS, worker: wayward })
    open.add(ranked)
    const read = await ranked.read(file('a'))
    if (read.kind !== 'unreadable') throw new Error('a report')
    expect(getPriority(Number(read.params.process))).toBeGreaterThan(getPriority())
  })

  test('does no more errands at once than it has processes, and all of them in the end', async () => {
    const workbench = bench({ worker: wayward, size: 2 })
    const results = await Promise.all(Array.from({ length: 20 }, (_, place) => workbench.read(file(String(place)))))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBeLessThanOrEqual(2)
  })

  test.for(['die', 'throw'])('says so where its process breaks (%s), and goes on with another', async (name) => {
    const workbench = bench({ worker: wayward })
    const [broken, next] = await Promise.all([workbench.read(file(name)), workbench.read(file('next'))])
    expect(broken).toEqual(lost('crash', name))
    expect(next).toMatchObject({ code: 'process' })
  })

  test('stops an errand that takes too long, and goes on with another process', async () => {
    const workbench = bench({ worker: wayward, limits: { ...WORKBENCH_LIMITS, milliseconds: 4_000 } })
    const [hung, next] = await Promise.all([workbench.read(file('hang')), workbench.read(file('next'))])
    expect(hung).toEqual(lost('timeout', 'hang'))
    expect(next).toMatchObject({ code: 'process' })
  })

  test('says so where the process has too little memory', async () => {
    expect(await bench({ limits: { ...WORKBENCH_LIMITS, megabytes: 4 } }).read(file('a'))).toEqual(lost('crash', 'a'))
  })

  test('fails what is under way or waiting when it is closed, and whatever comes later', async () => {
    const workbench = bench({ worker: wayward })
    const errands = [workbench.read(file('hang')), workbench.read(file('waiting'))]
    await workbench.close()
    expect(await Promise.all(errands)).toEqual([lost('crash', 'hang'), lost('crash', 'waiting')])
    expect(await workbench.read(file('late'))).toEqual(lost('crash', 'late'))
  })
})

import { getPriority } from 'node:os'
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

import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../conversations/dialogue.ts'
import type { Errand, MakeTask, ReadTask } from './errand.ts'
import { failed, type Lost, type Made } from './made.ts'
import type { Drawn, DrawTask } from './pictures.ts'

export interface WorkbenchOptions {
  /** Processes at most; each is started when it is first needed and kept. */
  readonly size: number
  readonly limits: {
    /** Of one errand. */
    readonly milliseconds: number
    /** Of one process's heap. */
    readonly megabytes: number
  }
  /** How far its processes stand back for others, as `nice` counts. */
  readonly niceness?: number
  /** The module that does the errands. */
  readonly worker?: URL
}

/**
 * Documents are made and files are read by processes of low priority, so that turns go first; an errand that takes too long or
 * breaks its process costs nothing but that process.
 */
export interface Workbench {
  make(task: MakeTask): Promise<Made>
  draw(task: DrawTask): Promise<Drawn>
  read(task: ReadTask): Promise<Reading>
  /** Ends all processes; errands under way fail with `crash`. */
  close(): Promise<void>
}

export const WORKBENCH_LIMITS: WorkbenchOptions['limits'] = { milliseconds: 30_000, megabytes: 512 }

interface Answer {
  readonly result: unknown
  /** It should not be asked again. */
  readonly spent: boolean
}
type Ended = { readonly kind: 'done'; readonly result: unknown } | { readonly kind: 'lost'; readonly code: Lost }
interface Waiting {
  readonly errand: Errand
  readonly resolve: (ended: Ended) => void
}

export function createWorkbench({ size, limits, niceness = NICENESS, worker: module = WORKER }: WorkbenchOptions): Workbench {
  const waiting: Waiting[] = []
  const idle: ChildProcess[] = []
  const busy = new Set<ChildProcess>()
  let closed = false

  const next = () => {
    if (waiting.length === 0 || busy.size >= size) return
    const job = waiting.shift()
    if (job === undefined) return
    const worker = idle.pop() ?? startWorker(module, limits.megabytes, niceness)
    busy.add(worker)
    attend(worker, job)
  }

  /** Kept for the next errand, without keeping the process; one that breaks meanwhile is forgotten. */
  const rest = (worker: ChildProcess) => {
    const forget = () => idle.splice(0, idle.length, ...idle.filter((other) => other !== worker))
    worker.on('error', forget)
    worker.on('exit', forget)
    hold(worker, false)
    idle.push(worker)
  }

  const attend = (worker: ChildProcess, { errand, resolve }: Waiting) => {
    const end = (ended: Ended, spent = false) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      busy.delete(worker)
      if (ended.kind === 'done' && !spent && !closed) rest(worker)
      else retire(worker)
      resolve(ended)
      next()
    }
    const timer = setTimeout(() => end({ kind: 'lost', code: 'timeout' }), limits.milliseconds)
    worker.removeAllListeners()
    worker.on('message', ({ result, spent }: Answer) => end({ kind: 'done', result }, spent))
    worker.on('error', () => end({ kind: 'lost', code: 'crash' }))
    worker.on('exit', () => end({ kind: 'lost', code: 'crash' }))
    hold(worker, true)
    worker.send(errand, (error) => error !== null && end({ kind: 'lost', code: 'crash' }))
  }

  const send = (errand: Errand): Promise<Ended> => {
    if (closed) return Promise.resolve({ kind: 'lost', code: 'crash' })
    return new Promise((resolve) => {
      waiting.push({ errand, resolve })
      next()
    })
  }

  /** Of what makes a bundle, the typesetter alone is no JavaScript: where a process is lost, all the rest is made without it. */
  const make = async (task: MakeTask): Promise<Made> => {
    const ended = await send({ kind: 'make', ...task })
    if (ended.kind === 'done') return ended.result as Made
    return task.format === 'bundle' && task.unprinted === undefined && !closed ? make({ ...task, unprinted: ended.code }) : failed(ended.code)
  }

  return {
    make,
    async draw(task) {
      const ended = await send({ kind: 'draw', ...task })
      return ended.kind === 'done' ? (ended.result as Drawn) : failed(ended.code)
    },
    async read(task) {
      const ended = await send({ kind: 'read', ...task })
      return ended.kind === 'done' ? (ended.result as Reading) : { kind: 'unreadable', code: ended.code, params: { file: task.name } }
    },
    async close() {
      closed = true
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'lost', code: 'crash' })
      for (const worker of [...idle.splice(0), ...busy]) worker.kill('SIGKILL')
    },
  }
}

/** Its own process may end while a worker rests, not while it works. */
function hold(worker: ChildProcess, held: boolean): void {
  if (held) worker.ref()
  else worker.unref()
  if (held) worker.channel?.ref()
  else worker.channel?.unref()
}

/** What a process reports while it is being ended concerns nobody. */
function retire(worker: ChildProcess): void {
  worker.on('error', () => undefined)
  worker.kill('SIGKILL')
}

/** Enough to leave the turns alone, and not so much that a busy machine makes no document at all. */
const NICENESS = constants.priority.PRIORITY_BELOW_NORMAL
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** From sources the process is started with the loader. What a library writes on its standard error may quote a file: it goes nowhere. */
function startWorker(module: URL, megabytes: number, niceness: number): ChildProcess {
  const loader = extname(module.pathname) === '.ts' ? ['--import', import.meta.resolve('tsx')] : []
  const worker = fork(fileURLToPath(module), {
    // A collector with threads of its own takes the core of the process beside this one.
    execArgv: [`--max-old-space-size=${megabytes}`, '--single-threaded-gc', ...loader],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  if (worker.pid !== undefined) setPriority(worker.pid, niceness)
  return worker
}

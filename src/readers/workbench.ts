import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../../conversations/dialogue.ts'
import type { Errand, MakeTask, ReadTask } from './errand.ts'
import { failed, type Made } from './made.ts'

export interface WorkbenchOptions {
  /** Threads at most; each is started when it is first needed and kept. */
  readonly size: number
  readonly limits: {
    /** Of one errand. */
    readonly milliseconds: number
    /** Of one thread's heap. */
    readonly megabytes: number
  }
  /** The module that does the errands. */
  readonly worker?: URL
}

/** Documents are made and files are read off the main thread; an errand that takes too long or breaks its thread costs nothing but that thread. */
export interface Workbench {
  make(task: MakeTask): Promise<Made>
  read(task: ReadTask): Promise<Reading>
  /** Ends all threads; errands under way fail with `crash`. */
  close(): Promise<void>
}

export const WORKBENCH_LIMITS: WorkbenchOptions['limits'] = { milliseconds: 30_000, megabytes: 512 }

type Ended = { readonly kind: 'done'; readonly result: unknown } | { readonly kind: 'lost'; readonly code: 'timeout' | 'crash' }
interface Waiting {
  readonly errand: Errand
  readonly resolve: (ended: Ended) => void
}

export function createWorkbench({ size, limits, worker: module = WORKER }: WorkbenchOptions): Workbench {
  const waiting: Waiting[] = []
  const idle: Worker[] = []
  const busy = new Set<Worker>()
  let closed = false

  const next = () => {
    if (waiting.length === 0 || busy.size >= size) return
    const job = waiting.shift()
    if (job === undefined) return
    const worker = idle.pop() ?? startWorker(module, limits.megabytes)
    busy.add(worker)
    attend(worker, job)
  }

  /** Kept for the next errand, without keeping the process; one that breaks meanwhile is forgotten. */
  const rest = (worker: Worker) => {
    const forget = () => idle.splice(0, idle.length, ...idle.filter((other) => other !== worker))
    worker.on('error', forget)
    worker.on('exit', forget)
    worker.unref()
    idle.push(worker)
  }

  const attend = (worker: Worker, { errand, resolve }: Waiting) => {
    const end = (ended: Ended) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      busy.delete(worker)
      if (ended.kind === 'done' && !closed) rest(worker)
      else retire(worker)
      resolve(ended)
      next()
    }
    const timer = setTimeout(() => end({ kind: 'lost', code: 'timeout' }), limits.milliseconds)
    worker.removeAllListeners()
    worker.on('message', (result) => end({ kind: 'done', result }))
    worker.on('error', () => end({ kind: 'lost', code: 'crash' }))
    worker.on('exit', () => end({ kind: 'lost', code: 'crash' }))
    worker.ref()
    worker.postMessage(errand)
  }

  const send = (errand: Errand): Promise<Ended> => {
    if (closed) return Promise.resolve({ kind: 'lost', code: 'crash' })
    return new Promise((resolve) => {
      waiting.push({ errand, resolve })
      next()
    })
  }

  return {
    async make(task) {
      const ended = await send({ kind: 'make', ...task })
      return ended.kind === 'done' ? (ended.result as Made) : failed(ended.code)
    },
    async read(task) {
      const ended = await send({ kind: 'read', ...task })
      return ended.kind === 'done' ? (ended.result as Reading) : { kind: 'unreadable', code: ended.code, params: { file: task.name } }
    },
    async close() {
      closed = true
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'lost', code: 'crash' })
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()))
    },
  }
}

/** What a thread reports while it is being ended concerns nobody. */
function retire(worker: Worker): void {
  worker.on('error', () => undefined)
  void worker.terminate()
}

const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** From sources a thread registers the loader itself: Node 20 hands `--import` hooks to the main thread alone. */
function startWorker(module: URL, megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes }
  if (extname(module.pathname) !== '.ts') return new Worker(module, { resourceLimits })
  const [loader, source] = [import.meta.resolve('tsx/esm/api'), module.href].map((url) => JSON.stringify(url))
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${source}) })`, {
    eval: true,
    execArgv: [],
    resourceLimits,
  })
}

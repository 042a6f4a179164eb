import type { Logger } from 'pino'
import type {
  Act,
  ChatId,
  DocumentJob,
  FileId,
  Input,
  InputId,
  Job,
  MadePicture,
  Missing,
  PictureJob,
  Reading,
} from '../../conversations/dialogue.ts'
import { pictureStands } from '../../conversations/pictures.ts'
import type { JobRow } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Desk } from './desk.ts'
import { aborted, leaseOf } from './lease.ts'
import type { Metrics } from './metrics.ts'
import type { News } from './news.ts'
import { insist, type Pause, pause } from './persistence.ts'

/** Where documents and pictures are made and files read, off the path of the turns. A rejection counts as a crash. */
export interface Workbench {
  make(job: DocumentJob): Promise<Made>
  draw(job: PictureJob): Promise<Drawn>
  read(file: { readonly name: string; readonly bytes: Uint8Array; readonly missing?: readonly Missing[] }): Promise<Reading>
}
export type Made =
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array; readonly missing?: readonly Missing[] }
  | { readonly kind: 'failed'; readonly code: string; readonly cells?: readonly string[]; readonly parts?: readonly string[] }

export type Drawn =
  | { readonly kind: 'drawn'; readonly pictures: readonly (Omit<MadePicture, 'file'> & { readonly bytes: Uint8Array })[] }
  | { readonly kind: 'failed'; readonly code: string; readonly parts?: readonly string[] }

export interface JobRunnerDeps {
  readonly store: Pick<Store, 'jobs' | 'files' | 'ledger' | 'lease'>
  readonly serve: Desk['serve']
  readonly workbench: Workbench
  readonly news: Pick<News, 'onWork'>
  readonly now: () => Date
  readonly metrics: Pick<Metrics, 'jobs'>
  readonly log: Logger
  /** Bytes of the largest document that every chat carries. */
  readonly largest?: number
  /** Jobs at a time. */
  readonly size?: number
  /** Jobs that may wait; whoever asks for one more is told to come back later. */
  readonly most?: number
  /** Milliseconds between two tries to become the process that runs jobs. */
  readonly every?: number
  readonly wait?: Pause
}

export interface JobRunner {
  start(): void
  /** Resolves when the jobs in hand are over. */
  stop(): Promise<void>
}

/** What Telegram takes from a bot: 50 MB. */
const LARGEST = 50_000_000
/** Reasons for which whoever runs the system is needed; the others are in the clerk's own hands. */
const FOR_THE_OPERATOR: readonly string[] = ['structure', 'fonts', 'read-back', 'too-large', 'timeout', 'crash']

/** A job that was begun twice and never ended is not begun again. */
const ATTEMPTS = 2

/** Runs jobs in the one process that holds the lease; each ends as the input `job:<id>`, which is handled once however often the job ran. */
export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { store, log, news, size = 2, most = 200, every = 1000, wait = pause } = deps
  const stopping = new AbortController()
  const { signal } = stopping
  const running = new Set<Promise<void>>()
  let presiding: Promise<void> = Promise.resolve()

  const fill = () => {
    while (running.size < size && !signal.aborted) {
      const run = runNext(deps, signal).then((ran) => {
        running.delete(run)
        if (ran) fill()
      })
      running.add(run)
    }
  }
  let turningAway: Promise<void> = Promise.resolve()
  const onWork = () => {
    turningAway = turningAway.then(() => turnAway(deps, most, signal))
    fill()
  }
  const preside = async () => {
    const lease = await leaseOf('jobs', { store, every, signal, wait })
    if (lease === null) return
    await insist(() => store.jobs.reclaim(), { signal, wait, log })
    const hangUp = news.onWork(onWork)
    onWork()
    await aborted(signal)
    hangUp()
    await Promise.all([...running, turningAway])
    lease.release()
  }
  return {
    start: () => {
      presiding = preside().catch((error: unknown) => log.error({ err: error }, 'no jobs are run any more'))
    },
    stop: async () => {
      stopping.abort()
      await presiding
    },
  }
}

/** false: no job waits. */
async function runNext(deps: JobRunnerDeps, signal: AbortSignal): Promise<boolean> {
  const { store, log, wait = pause } = deps
  const claimed = await insist(() => store.jobs.claim(), { signal, wait, log })
  if (claimed === null || claimed.result === null) return false
  await finish(deps, claimed.result, signal)
  return true
}

/** The newest jobs beyond those that may wait end at once. */
async function turnAway(deps: JobRunnerDeps, most: number, signal: AbortSignal): Promise<void> {
  const { store, log, wait = pause } = deps
  for (;;) {
    const beyond = await insist(() => store.jobs.overflow(most), { signal, wait, log })
    if (beyond === null || beyond.result === null) return
    const row = beyond.result
    await conclude(deps, row, { kind: 'failed', job: row.job, code: 'busy' }, signal)
  }
}

/** Runs a job to its end: its input is committed and the job is gone, or put back for one more try. */
async function finish(deps: JobRunnerDeps, row: JobRow, signal: AbortSignal): Promise<void> {
  const { store, log, wait = pause } = deps
  const ended = await attempt(deps, row)
  if (ended === null) await insist(() => store.jobs.release(row.id), { signal, wait, log })
  else await conclude(deps, row, ended, signal)
}

/** Commits the input that a job ends with, however often that takes. */
async function conclude(
  { store, serve, metrics, log, now, wait = pause }: JobRunnerDeps,
  row: JobRow,
  ended: Act,
  signal: AbortSignal,
): Promise<void> {
  const persistence = { signal, wait, log }
  metrics.jobs.inc({ kind: row.job.kind, outcome: ended.kind })
  if (ended.kind === 'failed' && ended.job.kind === 'picture') {
    // Nobody asked for it: it is missing, and only the operator is told.
    log[ended.code === 'outdated' ? 'debug' : 'warn']({ code: ended.code, parts: ended.parts }, 'a picture was not made')
    await insist(() => store.jobs.finish(row.id), persistence)
    return
  }
  const input = (act: Act): Input => ({ id: `job:${row.id}` as InputId, chat: row.job.chat, at: now().toISOString(), act })
  await insist(async () => {
    try {
      await serve(input(ended))
    } catch (error) {
      if (error instanceof StoreError) throw error
      log.error({ err: error }, 'the turn failed on the result of a job')
    }
  }, persistence)
  await insist(() => store.jobs.finish(row.id), persistence)
}

type Performing = Pick<JobRunnerDeps, 'store' | 'workbench' | 'now' | 'log' | 'largest'>

/** null: it crashed and may be tried once more. */
async function attempt(deps: JobRunnerDeps, { id, job, attempts }: JobRow): Promise<Act | null> {
  const crashed: Act = { kind: 'failed', job, code: 'crash' }
  if (attempts > ATTEMPTS) return crashed
  try {
    const ended = await perform(deps, id, job)
    // The process that made it is gone, perhaps with no fault of the document's.
    const lost = ended.kind === 'failed' && ended.code === 'crash' && job.kind === 'document'
    return lost && attempts < ATTEMPTS ? null : ended
  } catch (error) {
    deps.log.error({ err: error, kind: job.kind, attempts }, 'a job crashed')
    return attempts < ATTEMPTS ? null : crashed
  }
}

async function perform(deps: Performing, id: string, job: Job): Promise<Act> {
  const { store, workbench, now, log, largest = LARGEST } = deps
  if (job.kind === 'read') {
    const file = await store.files.get(job.file)
    return file === null ? { kind: 'failed', job, code: 'missing' } : { kind: 'read', job, reading: await workbench.read(file) }
  }
  if (job.kind === 'picture') return draw(deps, id, job)
  const made = await proportioned(workbench.make(job), largest)
  for (const { format, code, ...why } of made.kind === 'failed' ? [{ format: job.format, ...made }] : (made.missing ?? []))
    if (FOR_THE_OPERATOR.includes(code)) log.error({ ...why, format, code, draft: job.draft }, 'a document was not made')
  if (made.kind === 'failed') return { ...made, job }
  const organ = await organOf(store, job.chat)
  if (organ === null) return { kind: 'failed', job, code: 'stranger' }
  const file = { id: `job:${id}` as FileId, organ, name: made.name, bytes: made.bytes }
  await store.files.keep(file, job.draft, now().toISOString())
  return { kind: 'made', job, file: file.id, name: file.name, missing: made.missing ?? [] }
}

/** One that no chat would carry is none. */
async function proportioned(making: Promise<Made>, largest: number): Promise<Made> {
  const made = await making
  return made.kind === 'made' && made.bytes.byteLength > largest ? { kind: 'failed', code: 'too-large' } : made
}

async function draw({ store, workbench, now }: Performing, id: string, job: PictureJob): Promise<Act> {
  const state = await store.ledger.load(job.chat)
  if (state === null) return { kind: 'failed', job, code: 'stranger' }
  if (!pictureStands(job, state)) return { kind: 'failed', job, code: 'outdated' }
  const drawn = await workbench.draw(job)
  if (drawn.kind === 'failed') return { ...drawn, job }
  const pictures = drawn.pictures.map(({ bytes, ...picture }, place) => ({ bytes, picture: { ...picture, file: `job:${id}.${place}` as FileId } }))
  for (const { bytes, picture } of pictures)
    await store.files.keep({ id: picture.file, organ: state.organ.id, name: picture.name, bytes }, job.draft, now().toISOString())
  return { kind: 'pictured', job, pictures: pictures.map(({ picture }) => picture) }
}

async function organOf(store: JobRunnerDeps['store'], chat: ChatId) {
  return (await store.ledger.load(chat))?.organ.id ?? null
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Act, Ask, AskId, ChatId, Part, Reply } from '../../conversations/dialogue.ts'
import type { Words } from '../../src/i18n.ts'
import { readReport } from '../../src/readers/report.ts'
import { respond } from '../../src/rehearsal/clerk.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import type { Store } from '../../src/store/store.ts'

/** The way between a clerk and the desk. */
export interface Line {
  readonly chat: ChatId
  /** Resolves when it is on its way. */
  send(act: Said): Promise<void>
  sendFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Whether this message of the bot's stands before the clerk's eyes. */
  shows(reply: Reply): boolean
  /** The newest Word file that came. */
  document(): Promise<Document | null>
  leave(): void
}
export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
}
export type Said = Extract<Act, { readonly kind: 'text' | 'tap' }>

export interface Telling {
  readonly line: Line
  /** Where it is written what a question asks beside its words. */
  readonly store: Pick<Store, 'ledger' | 'outbox' | 'jobs'>
  readonly words: Words
  readonly report: Report
  /** Sent when it is asked for. */
  readonly last?: Report
  /** Awaited ahead of each answer. */
  readonly before?: () => Promise<void> | void
}

interface Question {
  readonly ask: Ask
  readonly parts: readonly Part[]
}

/** More than any report takes: who needs more is stuck. */
const ANSWERS_MOST = 200
const PATIENCE = 60_000
/** Documents are made at low priority: on a busy machine, after everything else. */
const DOCUMENT_PATIENCE = 240_000
const LOOK = 4

/** A clerk who knows the report answers each question once, as it comes to their eyes, until the report is final. Resolves to what was said, as a transcript shows it. */
export async function tell(telling: Telling): Promise<readonly string[]> {
  const { line, words, report, last, before } = telling
  const knowledge = { report, words, paste: false, drafted: false, last: last !== undefined }
  const answered = new Set<AskId>()
  const said: string[] = []
  while (said.length < ANSWERS_MOST) {
    const { ask, parts } = await nextQuestion(telling, answered)
    answered.add(ask.id)
    const action = respond(knowledge, ask, parts, new Set(), (_cell, decimal) => decimal)
    if (action.kind === 'finished') return said
    await before?.()
    if (action.kind === 'sendLast') {
      if (last !== undefined) await line.sendFile(LAST_YEAR, new TextEncoder().encode(JSON.stringify(toReportFile(last))))
      said.push(LAST_YEAR)
    } else {
      const { act } = action
      if (act.kind !== 'text' && act.kind !== 'tap') throw new Error(`a clerk does not ${act.kind}`)
      await line.send(act)
      said.push(act.kind === 'text' ? act.text : labelOf(ask, act.data, words))
    }
  }
  throw new Error(`stuck after ${said.length} answers: ${JSON.stringify(await lastLines(telling))}`)
}

const LAST_YEAR = 'last-year.json'

function labelOf(ask: Ask, data: string, words: Words): string {
  const choice = ask.choices[Number(data.slice(ask.id.length + 1))]
  return choice === undefined ? data : words.say(choice.label)
}

/** Waits for a question that was not answered yet. */
async function nextQuestion(telling: Telling, answered: ReadonlySet<AskId>): Promise<Question> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(LOOK)) {
    const question = await questionBefore(telling, answered)
    if (question !== null) return question
  }
  throw new Error(`waited in vain for a question after ${answered.size} answers: ${JSON.stringify(await lastLines(telling))}`)
}

/** The newest question, if it stands before the clerk's eyes. */
async function questionBefore({ line, store }: Telling, answered: ReadonlySet<AskId>): Promise<Question | null> {
  const ask = (await store.ledger.load(line.chat))?.chat.asks.at(-1)
  if (ask === undefined || answered.has(ask.id)) return null
  const replies = (await store.outbox.transcript(line.chat, 0)).flatMap(({ from }) => (from.kind === 'bot' ? [from.reply] : []))
  const reply = replies.findLast((one) => one.ask === ask.id)
  return reply !== undefined && line.shows(reply) ? { ask, parts: reply.parts.filter(({ role }) => role !== 'noted') } : null
}

/** The report that the document holds, read as whoever gets it reads it. Where the bot says that it could not be made the clerk asks again. */
export async function receive(telling: Telling): Promise<Report> {
  const { line, store } = telling
  let failures = 0
  for (const end = Date.now() + DOCUMENT_PATIENCE; Date.now() < end; await pause(25 * LOOK)) {
    const document = await line.document()
    if (document !== null) {
      const read = await readReport(document.bytes, document.name)
      if (read.kind === 'report' && read.doubts.length === 0) return read.report
      throw new Error(`${document.name} cannot be read: ${JSON.stringify(read)}`)
    }
    const replies = (await store.outbox.transcript(line.chat, 0)).flatMap(({ from }) => (from.kind === 'bot' ? [from.reply] : []))
    const failed = replies.filter(({ parts }) => parts.some(({ phrase }) => phrase.key.startsWith('document-failed'))).length
    if (failed > failures) await line.send({ kind: 'text', text: '/draft' })
    failures = failed
  }
  throw new Error(`waited in vain for a document: ${JSON.stringify(await lastLines(telling))}, ${await store.jobs.depth()} jobs wait`)
}

async function lastLines({ line, store, words }: Telling): Promise<readonly string[]> {
  return (await store.outbox.transcript(line.chat, 0))
    .slice(-4)
    .map(({ from }) => (from.kind === 'bot' ? from.reply.parts.map(({ phrase }) => words.say(phrase)).join(' / ') : JSON.stringify(from.said)))
}

/** What a person said in a chat, in order. */
export async function saidIn({ line, store, words }: Pick<Telling, 'line' | 'store' | 'words'>): Promise<readonly string[]> {
  const lines = await store.outbox.transcript(line.chat, 0)
  return lines.flatMap(({ from }) => (from.kind === 'bot' ? [] : [typeof from.said === 'string' ? from.said : words.say(from.said)]))
}

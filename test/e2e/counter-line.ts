import type { ChatId, Input, InputId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import type { Report } from '../../src/report/report.ts'
import { completed } from '../../src/report/sheet.ts'
import { nextId, type Office, openOffice } from '../desk/office.ts'
import { historyOf, openKept } from './kept.ts'
import { dayAfter } from './known-report.ts'
import { type Line, tell } from './telling.ts'

/** A clerk at the desk itself: everything is taken and seen at once. */
export function counterLine({ desk, store }: Pick<Office, 'desk' | 'store'>, chat: ChatId): Line {
  const serve = async (act: Input['act']) => {
    await desk.serve({ id: `test:${nextId()}` as InputId, chat, at: new Date().toISOString(), act })
    await desk.seen(chat, await store.outbox.newest())
  }
  return {
    chat,
    send: serve,
    sendFile: async (name, bytes) => serve({ kind: 'file', file: await desk.keepFile(chat, name, bytes), name, size: bytes.length }),
    shows: () => true,
    document: async () => null,
    leave: () => {},
  }
}

/** The history of a report that is told without any trouble: what every other way of telling it has to come to. */
export async function peacefulHistory(report: Report): Promise<readonly unknown[]> {
  const kept = openKept()
  const office = await openOffice({ store: kept.store, turn, now: () => dayAfter(report) })
  const chat = await office.admit('tg:1', report.agency)
  const line = counterLine(office, chat)
  await line.send({ kind: 'text', text: '/start' })
  await tell({ line, store: office.store, words: office.words['zh-CN'], report })
  const history = historyOf(kept, chat)
  const figures = completed(report.form, (await office.state(chat)).draft?.entries ?? new Map())
  if ([...report.figures].some(([cell, value]) => figures.get(cell) !== value)) throw new Error('told in peace, the draft is another report')
  await office.close()
  return history
}

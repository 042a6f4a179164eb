import { createCanvas } from '@napi-rs/canvas'
import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId, FileId, Part, Reply } from '../../../conversations/dialogue.ts'
import { createSending } from '../../../src/channels/telegram/sending.ts'
import type { OrganId } from '../../../src/report/draft.ts'
import type { OutboxRow } from '../../../src/store/outbox.ts'
import { WORDS } from '../../desk/office.ts'
import type { Person } from '../../telegram-server/person.ts'
import { startTelegramServer, type TelegramServer } from '../../telegram-server/server.ts'

let server: TelegramServer
let person: Person
beforeEach(async () => {
  server = await startTelegramServer()
  person = server.person(1)
})
afterEach(() => server.close())

const said = (text: string): Part => ({ role: 'noted', phrase: { key: 'verbatim', params: { text } } })

/** Sends a picture of this size with these words; resolves to what became of it. */
function sendPicture(width: number, height: number, parts: readonly Part[]) {
  const bytes = createCanvas(width, height).toBuffer('image/png')
  const send = createSending({
    api: new Api(server.token, { apiRoot: server.apiRoot }),
    file: async (_, id) => ({ id, organ: 'organ' as OrganId, name: '表.png', bytes }),
    words: WORDS,
  })
  const words = { key: 'verbatim', params: { text: 'all that it says' } }
  const reply: Reply = {
    to: 'tg:1' as ChatId,
    parts,
    ask: null,
    buttons: [],
    file: { id: 'job:1.0' as FileId, name: '表.png', picture: { width, height, words } },
  }
  const row: OutboxRow = { seq: 1, chat: reply.to, reply, language: 'zh-CN', attempts: 0, replaced: false }
  return send(row)
}

describe('a picture', () => {
  it('is a photo with its words under it, in one message', async () => {
    expect(await sendPicture(1116, 2300, [said('<第三部分>'), said('红圈 1 处')])).toEqual({ kind: 'sent', id: expect.any(Number) })
    expect(person.heard().map(({ text, photo, document }) => [text, photo?.name, document])).toEqual([['<第三部分>\n\n红圈 1 处', '表.png', null]])
  })

  it('has words that are too long for that below it', async () => {
    await sendPicture(1116, 2300, [said('长'.repeat(1500))])
    expect(person.heard().map(({ text, photo }) => [text.length, photo !== undefined])).toEqual([
      [0, true],
      [1500, false],
    ])
  })

  it.each([
    ['of more pixels than Telegram shows', 3000, 7001],
    ['longer than Telegram shows', 100, 2001],
  ])('%s comes as a file', async (_, width, height) => {
    await sendPicture(width, height, [said('整份')])
    expect(person.heard().map(({ text, photo, document }) => [text, photo, document?.name])).toEqual([['整份', undefined, '表.png']])
  })
})

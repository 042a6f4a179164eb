import { describe, expect, it, onTestFinished } from 'vitest'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { openOffice, repliesIn } from '../desk/office.ts'
import { push } from '../telegram-server/person.ts'
import { startTelegramServer } from '../telegram-server/server.ts'
import { type Visitor, visitors } from '../web/visitor.ts'
import { openTelegramOffice } from './telegram-office.ts'

/** A button belongs to the person whom the question was put to. */

const OUTDATED = '这个按钮已经用过或过期了'
const LEVEL = '哪一级'

describe('a button on Telegram, pressed by another person', () => {
  async function opened() {
    const server = await startTelegramServer()
    const office = await openTelegramOffice({ server, turn })
    onTestFinished(async () => {
      await office.close()
      await server.close()
    })
    const owner = server.person(1)
    await office.enter(owner, '某某区民政局')
    const question = await owner.hears(LEVEL)
    const [button] = question.buttons.flat()
    const levelOf = async (chat: string) => (await office.state(chat as ChatId)).organ.level
    return { server, office, owner, question, data: button?.data ?? '', label: button?.text ?? '', levelOf }
  }

  it('of the same organ does nothing, and still answers its own person', async () => {
    const { server, office, owner, data, label, levelOf } = await opened()
    const colleague = server.person(2)
    await office.enter(colleague, '某某区民政局')
    colleague.tapData(data)
    await colleague.hears(OUTDATED)
    expect(await levelOf('tg:1')).toBeNull()
    owner.tap(label)
    await owner.hears('要填哪一年的报告')
    expect(await levelOf('tg:1')).toBe('countyDepartment')
  })

  it('of another organ, who claims it to stand in that chat, changes neither', async () => {
    const { server, office, question, data, levelOf } = await opened()
    const other = server.person(2)
    await office.enter(other, '别处县财政局')
    const from = { id: 2, is_bot: false, first_name: 'Li', language_code: 'zh-hans' }
    const message = { message_id: question.messageId, date: 0, chat: { id: 1, type: 'private', first_name: 'Li' } }
    push(server.state, { callback_query: { id: 'claimed', from, chat_instance: '1', data, message } })
    await other.hears(OUTDATED)
    expect([await levelOf('tg:1'), await levelOf('tg:2')]).toEqual([null, null])
  })

  it('who was never invited is refused, and told nothing', async () => {
    const { server, office, data, levelOf } = await opened()
    const stranger = server.person(3)
    stranger.tapData(data)
    await stranger.hears('受邀')
    expect([stranger.heard().length, await office.desk.view('tg:3' as ChatId), await levelOf('tg:1')]).toEqual([1, null, null])
  })
})

describe('a button on the page, pressed in another session', () => {
  async function entered(organs: readonly string[]) {
    const office = await openOffice({ turn })
    onTestFinished(() => office.close())
    const newVisitor = visitors(office.desk)
    const people: { readonly visitor: Visitor; readonly chat: ChatId }[] = []
    for (const organ of organs) {
      const visitor = newVisitor()
      await visitor.enter(await office.door.invite(organ))
      const chats = office.store.archive.organs().flatMap(({ members }) => members.map(({ chat }) => chat))
      const chat = chats.find((one) => people.every((person) => person.chat !== one))
      if (chat === undefined) throw new Error('nobody came in')
      people.push({ visitor, chat })
    }
    return { office, people }
  }

  it.each([
    ['of a colleague', ['某某区民政局', '某某区民政局']],
    ['of another organ', ['某某区民政局', '别处县财政局']],
  ])('%s does nothing', async (_, organs) => {
    const { office, people } = await entered(organs)
    const [owner, other] = people
    if (owner === undefined || other === undefined) throw new Error('nobody came in')
    const ask = (await office.state(owner.chat)).chat.asks.at(-1)
    const before = await office.state(owner.chat)
    expect((await other.visitor.act({ kind: 'tap', data: `${ask?.id}:0` })).status).toBe(200)
    expect((await repliesIn(office, other.chat)).at(-1)).toContain(OUTDATED)
    expect(await office.state(owner.chat)).toEqual(before)
    expect((await office.state(other.chat)).organ.level).toBeNull()
  })

  it('of nobody, with a made-up or missing cookie, is refused', async () => {
    const { office, people } = await entered(['某某区民政局'])
    const [owner] = people
    if (owner === undefined) throw new Error('nobody came in')
    const before = await office.state(owner.chat)
    const data = `${before.chat.asks.at(-1)?.id}:0`
    const stranger = visitors(office.desk)()
    for (const cookie of ['', 'session=guessed', `${owner.visitor.cookie.slice(0, -2)}xx`]) {
      stranger.cookie = cookie
      expect((await stranger.act({ kind: 'tap', data })).status).toBe(401)
    }
    expect(await office.state(owner.chat)).toEqual(before)
  })
})

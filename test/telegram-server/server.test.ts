import { createCanvas } from '@napi-rs/canvas'
import { Api, GrammyError, HttpError, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTelegramServer, type TelegramServer } from './server.ts'
import { parseHtml } from './telegram-html.ts'

describe('the Bot API server', () => {
  let server: TelegramServer
  let api: Api
  beforeEach(async () => {
    server = await startTelegramServer()
    api = new Api(server.token, { apiRoot: server.apiRoot })
    server.person(1)
  })
  afterEach(() => server.close())

  const refusal = async (call: Promise<unknown>): Promise<string> => {
    try {
      await call
    } catch (error) {
      if (error instanceof GrammyError) return `${error.error_code} ${error.description}`
      if (error instanceof HttpError) return 'no answer'
      throw error
    }
    return 'taken'
  }
  const key = (data: string) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: data }]] } })

  it.each<readonly [string, (to: Api) => Promise<unknown>, string]>([
    ['an empty message', (to) => to.sendMessage(1, ' '), 'text is empty'],
    ['4,097 characters', (to) => to.sendMessage(1, 'x'.repeat(4097)), 'message is too long'],
    ['4,096 characters in markup', (to) => to.sendMessage(1, `<b>${'x'.repeat(4096)}</b>`, { parse_mode: 'HTML' }), 'taken'],
    ['65 bytes behind a button', (to) => to.sendMessage(1, 'x', key('长'.repeat(21).concat('xx'))), 'BUTTON_DATA_INVALID'],
    ['64 bytes behind a button', (to) => to.sendMessage(1, 'x', key('长'.repeat(21).concat('x'))), 'taken'],
    [
      'a button without a label',
      (to) => to.sendMessage(1, 'x', { reply_markup: { inline_keyboard: [[{ text: '', callback_data: 'a' }]] } }),
      "can't parse",
    ],
    ['broken markup', (to) => to.sendMessage(1, '3 < 5', { parse_mode: 'HTML' }), "can't parse entities"],
    ['a chat that it does not know', (to) => to.sendMessage(9, 'x'), '400 Bad Request: chat not found'],
    ['an empty file', (to) => to.sendDocument(1, new InputFile(Buffer.alloc(0), 'a.txt')), 'non-empty'],
    [
      'a caption of 1,025 characters',
      (to) => to.sendDocument(1, new InputFile(Buffer.from('x'), '年报.txt'), { caption: 'x'.repeat(1025) }),
      'too long',
    ],
    ['a file that it never got', (to) => to.getFile('nothing'), 'wrong file_id'],
    ['a query that is not open', (to) => to.answerCallbackQuery('nothing'), 'query is too old'],
    ['an edit of what is not there', (to) => to.editMessageText(1, 77, 'x'), 'message to edit not found'],
    ['a command in capitals', (to) => to.setMyCommands([{ command: 'Start', description: 'x' }]), 'commands'],
    ['a webhook without a secret', (to) => to.setWebhook('http://127.0.0.1:1/x'), 'secret_token'],
    ['a method that there is not', (to) => to.getChat(1), '404'],
  ])('answers to %s', async (_, call, expected) => {
    expect(await refusal(call(api))).toContain(expected)
  })

  it('refuses an edit that changes nothing, and shows one that does', async () => {
    const person = server.person(2)
    const { message_id: id } = await api.sendMessage(2, 'one', key('a'))
    expect(await refusal(api.editMessageText(2, id, 'one', key('a')))).toContain('message is not modified')
    await api.editMessageText(2, id, 'two', key('a'))
    await api.editMessageReplyMarkup(2, id)
    expect(person.heard()).toMatchObject([{ text: 'two', buttons: [] }])
  })

  it('refuses for a person who blocked the bot, and another token', async () => {
    server.person(2).block()
    expect(await refusal(api.sendMessage(2, 'x'))).toContain('403')
    expect(await refusal(new Api('42:other', { apiRoot: server.apiRoot }).getMe())).toContain('401')
  })

  it('gives back a file that a person sent, under its Chinese name', async () => {
    const person = server.person(2)
    await api.sendDocument(2, new InputFile(Buffer.from('内容'), '年报（草稿）.docx'))
    expect(person.heard()[0]?.document).toMatchObject({ name: '年报（草稿）.docx' })
    person.sendFile('去年.txt', Buffer.from('去年'))
    const update = server.history()[0]
    const { file_path: path } = await api.getFile(update?.message?.document?.file_id ?? '')
    const response = await fetch(`${server.apiRoot}/file/bot${server.token}/${path}`)
    expect(await response.text()).toBe('去年')
  })

  it.each([
    ['wide enough', 1116, 2300, 'x'.repeat(1024), 'taken'],
    ['with too much under it', 1116, 2300, 'x'.repeat(1025), 'caption is too long'],
    ['too large', 3000, 7001, '', 'PHOTO_INVALID_DIMENSIONS'],
    ['too long', 100, 2001, '', 'PHOTO_INVALID_DIMENSIONS'],
  ])('takes a photo as Telegram does: %s', async (_, width, height, caption, answer) => {
    const person = server.person(2)
    const png = createCanvas(width, height).toBuffer('image/png')
    expect(await refusal(api.sendPhoto(2, new InputFile(png, 'a.png'), { caption }))).toContain(answer)
    expect(person.heard().map(({ photo }) => photo?.name)).toEqual(answer === 'taken' ? ['a.png'] : [])
  })

  it('refuses what is no picture', async () => {
    server.person(2)
    expect(await refusal(api.sendPhoto(2, new InputFile(Buffer.from('内容'), 'a.png')))).toContain('IMAGE_PROCESS_FAILED')
  })

  it('repeats updates until an offset confirms them, and keeps those under lower ids that it has not delivered', async () => {
    const person = server.person(2)
    for (const text of ['a', 'b']) person.send(text)
    const ids = async (offset: number) => (await api.getUpdates({ offset })).map(({ update_id: id }) => id)
    expect(await ids(0)).toEqual([1000, 1001])
    expect(await ids(1001)).toEqual([1001])
    server.restartIds(5)
    person.send('c')
    expect(await ids(1002)).toEqual([5])
    expect(await ids(6)).toEqual([])
  })

  it('ends a poll when another begins, and refuses one beside a webhook', async () => {
    const first = refusal(api.getUpdates({ timeout: 30 }))
    await expect.poll(() => refusal(api.getUpdates({ timeout: 0 }))).toBe('taken')
    expect(await first).toContain('409')
    await api.setWebhook('http://127.0.0.1:1/x', { secret_token: 's' })
    expect(await refusal(api.getUpdates({ timeout: 0 }))).toContain('409')
    await api.deleteWebhook()
    expect(await refusal(api.getUpdates({ timeout: 0 }))).toBe('taken')
  })

  it('fails as it is told to', async () => {
    const person = server.person(2)
    const faults = [
      { kind: 'tooMany', retryAfter: 3 },
      { kind: 'serverError', taken: false },
      { kind: 'reset', taken: true },
    ] as const
    server.setFaults(({ count }) => faults[count - 1] ?? null)
    const said: string[] = []
    for (const text of ['a', 'b', 'c', 'd']) said.push(await refusal(api.sendMessage(2, text)))
    expect(said).toEqual([expect.stringContaining('429'), expect.stringContaining('502'), 'no answer', 'taken'])
    expect(person.heard().map(({ text }) => text)).toEqual(['c', 'd'])
  })
})

describe("Telegram's HTML", () => {
  it.each([
    ['<b>a</b> &lt;3&gt; &amp; &quot;x&quot; &#65;&#x42; &nbsp; &', 'a <3> & "x" AB &nbsp; &'],
    ['<b>a <i>b</i></b>\n<a href="x">c</a>', 'a b\nc'],
  ])('%s shows as %s', (html, text) => {
    expect(parseHtml(html)).toEqual({ kind: 'text', text })
  })

  it.each(['a < b', '<b>a', '<b>a</i>', '<div>a</div>', '</b>', '<b', '<3'])('%s is refused', (html) => {
    expect(parseHtml(html)).toMatchObject({ kind: 'refused' })
  })
})

import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../src/channels/telegram/update-reading.ts'

const from = { id: 5, is_bot: false, first_name: 'Li', language_code: 'zh-hans' }
const chat = { id: 5, type: 'private', first_name: 'Li' }
const message = (kind: object) => ({ update_id: 9, message: { message_id: 3, date: 0, chat, from, ...kind } }) as Update
const person = { input: 'tg:9:5:3', chat: 'tg:5', person: 'tg:5', language: 'zh-CN', typed: 3 }
const document = { file_id: 'f', file_unique_id: 'f' }

describe('an update', () => {
  it.each([
    ['a text', message({ text: '31 3 0' }), { kind: 'act', from: person, act: { kind: 'text', text: '31 3 0' }, callback: null }],
    ['a command', message({ text: '/check' }), { kind: 'act', act: { kind: 'text', text: '/check' } }],
    ['a command that names the bot', message({ text: '/edit@the_bot 许可' }), { kind: 'act', act: { kind: 'text', text: '/edit 许可' } }],
    ['an invitation', message({ text: '/start Ab-_9' }), { kind: 'enter', from: person, code: 'Ab-_9' }],
    ['a start without a code', message({ text: '/start' }), { kind: 'act', act: { kind: 'text', text: '/start' } }],
    ['a start with what can be no code', message({ text: '/start 你好' }), { kind: 'act', act: { kind: 'text', text: '/start 你好' } }],
    [
      'a document',
      message({ document: { ...document, file_name: '../a.docx', file_size: 7 } }),
      { kind: 'upload', from: person, upload: { fileId: 'f', name: '../a.docx', size: 7 } },
    ],
    ['a document without name and size', message({ document }), { kind: 'upload', upload: { fileId: 'f', name: '', size: null } }],
    [
      'an animation, which comes with a document',
      message({ animation: {}, document }),
      { kind: 'act', act: { kind: 'unsupported', what: 'animation' } },
    ],
    ['a voice message', message({ voice: {} }), { kind: 'act', act: { kind: 'unsupported', what: 'voice' } }],
    ['a contact', message({ contact: {} }), { kind: 'act', act: { kind: 'unsupported', what: 'contact' } }],
    ['a service message', message({ pinned_message: {} }), { kind: 'nothing' }],
    ['a message in a group', message({ chat: { id: -7, type: 'group', title: 'g' }, text: 'hi' }), { kind: 'group', chat: -7, language: 'zh-CN' }],
    ['a channel post', { update_id: 9, channel_post: {} }, { kind: 'nothing' }],
    [
      'an edit',
      { update_id: 9, edited_message: { message_id: 3, date: 0, edit_date: 1, chat, from, text: 'x' } },
      { kind: 'act', act: { kind: 'unsupported', what: 'edited' } },
    ],
    [
      'a button',
      { update_id: 9, callback_query: { id: 'q', from, chat_instance: 'c', data: 'a:1', message: { message_id: 2, date: 0, chat } } },
      { kind: 'act', from: { ...person, input: 'tg:9:5:q', typed: null }, act: { kind: 'tap', data: 'a:1' }, callback: 'q' },
    ],
    [
      'a button without data on a message that is gone',
      { update_id: 9, callback_query: { id: 'q', from, chat_instance: 'c', game_short_name: 'g' } },
      { kind: 'act', act: { kind: 'tap', data: '' }, callback: 'q' },
    ],
    [
      'a button in a group',
      {
        update_id: 9,
        callback_query: { id: 'q', from, chat_instance: 'c', data: 'a', message: { message_id: 2, date: 0, chat: { id: -7, type: 'group' } } },
      },
      { kind: 'nothing' },
    ],
  ])('that is %s', (_, update, received) => {
    expect(readUpdate(update as Update)).toMatchObject(received)
  })

  it.each([
    ['zh-hans', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ZH-TW', 'zh-CN'],
    [undefined, 'zh-CN'],
    ['en', 'en'],
    ['de', 'en'],
  ])('from a Telegram in %s is answered in %s', (code, language) => {
    expect(readUpdate(message({ text: 'x', from: { ...from, language_code: code } }))).toMatchObject({ from: { language } })
  })
})

import type { ChatId } from '../../conversations/dialogue.ts'
import type { Words } from '../../src/i18n.ts'
import type { Person } from '../telegram-server/person.ts'
import type { Line } from './telling.ts'

/** A clerk on Telegram: reads what stands on the phone, types, and presses the buttons that stand under it. */
export function telegramLine(person: Person, words: Words): Line {
  return {
    chat: `tg:${person.id}` as ChatId,
    send: async (act) => (act.kind === 'text' ? person.send(act.text) : person.tapData(act.data)),
    sendFile: async (name, bytes) => person.sendFile(name, bytes),
    shows: ({ parts, buttons }) => {
      const end = parts.at(-1)
      const ending = end === undefined ? '' : words.say(end.phrase).trim()
      const keys = buttons.map(({ label, data }) => ({ text: words.say(label), data }))
      return person.heard().some((message) => message.text.endsWith(ending) && JSON.stringify(message.buttons.flat()) === JSON.stringify(keys))
    },
    document: async () => person.heard().findLast(({ document }) => document?.name.endsWith('.docx'))?.document ?? null,
    leave: () => {},
  }
}

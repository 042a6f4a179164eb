import type { Button, Part, SentFile } from '../../../conversations/dialogue.ts'
import type { Message } from '../../desk/desk.ts'
import type { Words } from '../../i18n.ts'
import type { WireMessage } from './page/wire.ts'

/** A message as the page shows it: phrases said in the person's language. */
export function messageView(message: Message, words: Words): WireMessage {
  const { seq, at, from } = message
  if (from.kind === 'person') return { seq, at, from: 'person', asks: false, parts: [{ role: 'said', text: from.text }], buttons: [], file: null }
  const { ask, parts, buttons, file } = from.reply
  return {
    seq,
    at,
    from: 'bot',
    asks: ask !== null,
    parts: parts.map((part: Part) => ({ role: part.role, text: words.say(part.phrase) })),
    buttons: buttons.map((button: Button) => ({ label: words.say(button.label), data: button.data })),
    file: file === null ? null : fileView(file, words),
  }
}

function fileView({ id, name, picture }: SentFile, words: Words): NonNullable<WireMessage['file']> {
  const shown = picture === undefined ? null : { width: picture.width, height: picture.height, words: words.say(picture.words) }
  return { name, href: `/api/file/${encodeURIComponent(id)}`, picture: shown }
}

import type { Part, Reply } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'

/** Telegram's limit for one message. It counts without the markup; counting with it is on the safe side. */
const LONGEST = 4096

interface Style {
  readonly before: string
  readonly after: string
}

const STYLES: Readonly<Record<Part['role'], Style>> = {
  place: { before: '<i>', after: '</i>' },
  noted: { before: '', after: '' },
  alarm: { before: '❗ ', after: '' },
  question: { before: '<b>', after: '</b>' },
  hint: { before: '', after: '' },
}

/** A reply as messages in Telegram's HTML, none of them too long; broken between paragraphs where that can be, else between lines. */
export function messagesOf({ parts }: Pick<Reply, 'parts'>, words: Words): readonly string[] {
  const paragraphs = parts.flatMap(({ role, phrase }) => styled(words.say(phrase), STYLES[role]))
  return joined(paragraphs, '\n\n')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** One paragraph, in pieces that each carry the whole markup. */
function styled(text: string, { before, after }: Style): readonly string[] {
  const room = LONGEST - before.length - after.length
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => cut(line, room))
  return joined(lines, '\n', room)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => before + piece + after)
}

/** Joins neighbours as long as the result is short enough. */
function joined(pieces: readonly string[], separator: string, room = LONGEST): readonly string[] {
  const whole: string[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last !== undefined && last.length + separator.length + piece.length <= room) whole[whole.length - 1] = last + separator + piece
    else whole.push(piece)
  }
  return whole
}

/** A line as HTML, cut between characters where it is longer than a message. */
function cut(line: string, room: number): readonly string[] {
  const whole = escapeHtml(line)
  return whole.length <= room ? [whole] : joined([...line].map(escapeHtml), '', room)
}

import type { Button } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'

interface Key {
  readonly text: string
  readonly callback_data: string
}

/** What fits side by side on a phone, in half-width characters; every button takes some of it for its edges. */
const ROW = 36
const EDGE = 4
/** Telegram takes no more in one keyboard. */
const MOST = 100

/** Buttons in rows, in order, as many to a row as can be read on a phone. */
export function keyboardOf(buttons: readonly Button[], words: Words): readonly (readonly Key[])[] {
  const rows: Key[][] = []
  for (const { label, data } of buttons.slice(0, MOST)) {
    const key = { text: words.say(label), callback_data: data }
    const row = rows.at(-1)
    if (row !== undefined && fits([...row, key])) row.push(key)
    else rows.push([key])
  }
  return rows
}

/** Buttons of a row are equally wide, whatever is on them. */
function fits(row: readonly Key[]): boolean {
  return row.length * (Math.max(...row.map(({ text }) => widthOf(text))) + EDGE) <= ROW
}

/** Chinese characters are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0)
}

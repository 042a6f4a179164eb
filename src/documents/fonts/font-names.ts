/** The names that a font bears, in every language of its name table. */

const FAMILY = 1
const STYLE = 2
const FULL = 4
const POSTSCRIPT = 6
const WINDOWS = 3
const ENGLISH = 0x409
const RECORD = 12

interface FontName {
  readonly id: number
  readonly text: string
}

/** Unicode records only: those of old Macintosh systems repeat them. Throws a RangeError where the table is cut short. */
export function fontNames(table: DataView): readonly FontName[] {
  const strings = table.getUint16(4)
  return Array.from({ length: table.getUint16(2) }, (_, index) => 6 + index * RECORD).flatMap((at) => {
    const platform = table.getUint16(at)
    if (platform !== 0 && platform !== WINDOWS) return []
    const from = strings + table.getUint16(at + 10)
    const letters = Array.from({ length: table.getUint16(at + 8) / 2 }, (_, letter) => table.getUint16(from + letter * 2))
    return [{ id: table.getUint16(at + 6), text: String.fromCharCode(...letters) }]
  })
}

/** What a font is known by: family, style and full names. */
export function knownAs(names: readonly FontName[]): string {
  return names.flatMap(({ id, text }) => ([FAMILY, STYLE, FULL].includes(id) ? [text] : [])).join('\n')
}

/** A name table that calls the font's family `family`, and keeps the name under which it is embedded. */
export function renamed(names: readonly FontName[], family: string): DataView {
  const embedded = names.find(({ id }) => id === POSTSCRIPT)?.text ?? family
  const kept = [
    { id: FAMILY, text: family },
    { id: STYLE, text: 'Regular' },
    { id: POSTSCRIPT, text: embedded },
  ]
  const strings = 6 + kept.length * RECORD
  const table = new DataView(new ArrayBuffer(strings + kept.reduce((sum, { text }) => sum + text.length * 2, 0)))
  table.setUint16(2, kept.length)
  table.setUint16(4, strings)
  let used = 0
  for (const [index, { id, text }] of kept.entries()) {
    const record = [WINDOWS, 1, ENGLISH, id, text.length * 2, used]
    for (const [place, value] of record.entries()) table.setUint16(6 + index * RECORD + place * 2, value)
    for (let letter = 0; letter < text.length; letter += 1) table.setUint16(strings + used + letter * 2, text.charCodeAt(letter))
    used += text.length * 2
  }
  return table
}

/** A font file as the tables it holds: TrueType and OpenType, alone or the first of a collection. */

export type FontTables = ReadonlyMap<string, DataView>

const COLLECTION = 0x74746366
const RECORD = 16
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name']
/** Outlines that can be embedded: without one of these a font has none, or ones that vary. */
const OUTLINES = ['glyf', 'CFF ']

/** The tables of a font; null where the file is cut short or is none. */
export function readTables(file: Uint8Array): FontTables | null {
  try {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    const start = view.getUint32(0) === COLLECTION ? view.getUint32(12) : 0
    const records = Array.from({ length: view.getUint16(start + 4) }, (_, index) => start + 12 + index * RECORD)
    const tables = new Map(
      records.map((at) => [tagAt(view, at), new DataView(view.buffer, view.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12))]),
    )
    const end = view.byteOffset + view.byteLength
    const whole = [...tables.values()].every((table) => table.byteOffset + table.byteLength <= end)
    return whole && NEEDED.every((tag) => tables.has(tag)) && OUTLINES.some((tag) => tables.has(tag)) ? tables : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A font file of these tables. Checksums stay 0: nothing here asks for them. */
export function writeTables(tables: FontTables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  let end = 12 + sorted.length * RECORD
  const placed = sorted.map(([tag, table]) => {
    const at = end
    end += Math.ceil(table.byteLength / 4) * 4
    return { tag, table, at }
  })
  const file = Buffer.alloc(end)
  file.writeUInt32BE(tables.has('glyf') ? 0x00010000 : 0x4f54544f, 0)
  file.writeUInt16BE(placed.length, 4)
  for (const [index, { tag, table, at }] of placed.entries()) {
    const record = 12 + index * RECORD
    file.write(tag, record, 'latin1')
    file.writeUInt32BE(at, record + 8)
    file.writeUInt32BE(table.byteLength, record + 12)
    file.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
  }
  return file
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
}

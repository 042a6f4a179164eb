/** The frame of a compound file (old office documents): whether it is sound enough for a library to follow its chains. */

const HEADER = 512
const IN_HEADER = 109
/** Entries below this are marks, not sectors. */
const FREE = -1

/** Sizes as office programs write them, and chains of sectors that end: no library is let loose on rings or on sectors of gigabytes. */
export function isSoundCompound(bytes: Uint8Array): boolean {
  if (bytes.byteLength < HEADER) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return false
  const size = 2 ** shift
  const most = Math.floor(bytes.byteLength / size) + 1
  const [tables, smallTables, moreTables] = [44, 64, 72].map((at) => view.getUint32(at, true))
  if ([tables, smallTables, moreTables].some((count = 0) => count > most) || (tables ?? 0) > IN_HEADER) return false
  const table = allocationTable(view, size, tables ?? 0)
  return chainsEnd(table) && chainsEnd(smallTable(view, size, table))
}

/** A stream begins with a sector of its own, and takes at least this much. */
const SECTOR = 512

/** The beginning of the stream whose first number this is, as much of it as is sure to be there; null where there is no such stream. */
export function streamBeginning(bytes: Uint8Array, first: number): DataView | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SECTOR; at + SECTOR <= bytes.byteLength; at += SECTOR)
    if (view.getUint16(at, true) === first) return new DataView(bytes.buffer, bytes.byteOffset + at, SECTOR)
  return null
}

function allocationTable(view: DataView, size: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => sector(view, size, view.getInt32(76 + at * 4, true))).flat()
}

function sector(view: DataView, size: number, id: number): readonly number[] {
  const start = (id + 1) * size
  if (id < 0 || start + size > view.byteLength) return []
  return Array.from({ length: size / 4 }, (_, at) => view.getInt32(start + at * 4, true))
}

function smallTable(view: DataView, size: number, table: readonly number[]): readonly number[] {
  const entries: number[] = []
  for (let id = view.getInt32(60, true); id > FREE && entries.length < table.length * size; id = table[id] ?? FREE)
    entries.push(...sector(view, size, id))
  return entries
}

/** Whether no chain comes back to a sector of its own. */
function chainsEnd(table: readonly number[]): boolean {
  const seen = new Int32Array(table.length)
  for (let start = 0; start < table.length; start += 1) {
    for (let id = start; id > FREE && id < table.length; id = table[id] ?? FREE) {
      if (seen[id] === start + 1) return false
      if (seen[id] !== 0) break
      seen[id] = start + 1
    }
  }
  return true
}

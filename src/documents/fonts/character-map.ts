/** The characters for which a font has a glyph, by code point. Throws a RangeError where the table is cut short. */
export function coveredBy(table: DataView): ReadonlySet<number> {
  const covered = new Set<number>()
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const at = 4 + index * 8
    const platform = table.getUint16(at)
    const map = new DataView(table.buffer, table.byteOffset + table.getUint32(at + 4))
    if (platform !== UNICODE && platform !== WINDOWS) continue
    if (map.getUint16(0) === SEGMENTS) addSegments(map, covered)
    if (map.getUint16(0) === GROUPS) addGroups(map, covered)
  }
  return covered
}

const UNICODE = 0
const WINDOWS = 3
/** Formats of a map: of the basic plane, and of all planes. */
const SEGMENTS = 4
const GROUPS = 12

function addSegments(map: DataView, covered: Set<number>): void {
  const width = map.getUint16(6)
  for (let at = 14; at < 14 + width; at += 2) {
    const [last, first, delta, offset] = [at, at + width + 2, at + 2 * width + 2, at + 3 * width + 2].map((place) => map.getUint16(place))
    if (last === undefined || first === undefined || delta === undefined || offset === undefined) continue
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : map.getUint16(at + 3 * width + 2 + offset + (code - first) * 2)
      if ((glyph & 0xffff) !== 0) covered.add(code)
    }
  }
}

function addGroups(map: DataView, covered: Set<number>): void {
  for (let group = 0, at = 16; group < map.getUint32(12); group += 1, at += 12) {
    for (let code = map.getUint32(at); code <= map.getUint32(at + 4); code += 1) covered.add(code)
  }
}

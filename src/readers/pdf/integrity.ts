import { inflateSync } from 'node:zlib'

/** What of a PDF is packed must unpack, in bounds and to what its checksum says: the library itself reads on past what is broken. */
export type Integrity = 'sound' | 'damaged' | 'zip-bomb'

/** Bytes of everything that is packed in a PDF, pictures apart. */
const MOST_UNPACKED = 150 * 1024 * 1024
/** What stands before a stream to say what it is. */
const LONGEST_DICTIONARY = 2048

/** What some servers append after a file's end is no longer than this. */
const LONGEST_TAIL = 64 * 1024

/** Looks through the file's packed streams. Those of an encrypted file tell nothing, and pictures are not unpacked. */
export function checkIntegrity(bytes: Uint8Array): Integrity {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(-LONGEST_TAIL).includes('%%EOF')) return 'damaged'
  if (file.includes('/Encrypt')) return 'sound'
  let left = MOST_UNPACKED
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).equals(END)) continue
    const dictionary = dictionaryBefore(file, at)
    if (dictionary === null || /\/Subtype\s*\/Image/u.test(dictionary)) continue
    const filters = dictionary.match(/\/FlateDecode|\/Fl\b/gu)?.length ?? 0
    if (filters === 0 || /\/(?:ASCII|LZW|A85|AHx|RunLength)/u.test(dictionary)) continue
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + (file[at + 6 + (file[at + 6] === 0x0d ? 1 : 0)] === 0x0a ? 1 : 0)
    const size = unpackedSize(file.subarray(start), filters, left)
    if (typeof size === 'string') return size
    left -= size
  }
  return 'sound'
}

const END = Buffer.from('end')

/** The dictionary that ends right before a stream; null where there is none, and the word is one of a text. */
function dictionaryBefore(file: Buffer, at: number): string | null {
  const text = file.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString('latin1')
  if (!/>>\s*$/u.test(text)) return null
  return text.slice(Math.max(0, text.lastIndexOf(' obj')))
}

function unpackedSize(packed: Uint8Array, filters: number, most: number): number | Exclude<Integrity, 'sound'> {
  try {
    let [bytes, size] = [packed, 0]
    for (let filter = 0; filter < filters; filter++) {
      bytes = inflateSync(bytes, { maxOutputLength: Math.max(1, most - size) })
      size += bytes.byteLength
    }
    return size
  } catch (error) {
    return error instanceof RangeError ? 'zip-bomb' : 'damaged'
  }
}

import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-directory.ts'

export interface UnpackLimits {
  readonly entries: number
  /** Bytes of everything in the file, unpacked. */
  readonly size: number
  /** Unpacked over packed; what is small unpacked may have any ratio. */
  readonly ratio: number
}

export const UNPACK_LIMITS: UnpackLimits = { entries: 2_000, size: 100 * 1024 * 1024, ratio: 200 }
const SMALL = 4 * 1024 * 1024
const STORED = 0
const DEFLATED = 8

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly code: 'zip-bomb' | 'damaged' }

/** Whether the file declares more than any office document has; its declarations may lie. */
export function declaresTooMuch(entries: readonly ZipEntry[], limits: UnpackLimits): boolean {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  return entries.length > limits.entries || size > limits.size || (size > SMALL && size > packed * limits.ratio)
}

/** Unpacks the entries wanted; none unpacks to more than all of them may have together. */
export function unpack(zip: Uint8Array, entries: readonly ZipEntry[], limits: UnpackLimits): Unpacked {
  const files = new Map<string, Uint8Array>()
  let left = limits.size
  for (const entry of entries) {
    const bytes = unpackEntry(zip, entry, Math.min(left, Math.max(SMALL, entry.packedSize * limits.ratio)))
    if (typeof bytes === 'string') return { kind: 'refused', code: bytes }
    left -= bytes.byteLength
    files.set(entry.name, bytes)
  }
  return { kind: 'unpacked', files }
}

function unpackEntry(zip: Uint8Array, entry: ZipEntry, most: number): Uint8Array | 'zip-bomb' | 'damaged' {
  const packed = zip.subarray(entry.offset, entry.offset + entry.packedSize)
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'damaged'
  if (packed.byteLength > most) return 'zip-bomb'
  let bytes = packed
  if (entry.method === DEFLATED) {
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    } catch (error) {
      return error instanceof RangeError ? 'zip-bomb' : 'damaged'
    }
  }
  return bytes.byteLength === entry.size && crc32(bytes) === entry.crc ? bytes : 'damaged'
}

import { deflateRawSync } from 'node:zlib'
import { repack } from '../../src/readers/repack.ts'

/** A ZIP file of stored entries. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return repack(new Map(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content])))
}

/** A ZIP file with one deflated entry that declares what it likes. */
export function deflatedZip(name: string, content: Uint8Array, declared: number): Buffer {
  const packed = deflateRawSync(content)
  const zip = zipOf({ [name]: packed })
  for (const [signature, at] of [
    [0x04034b50, 8],
    [0x02014b50, 10],
  ] as const) {
    const header = zip.indexOf(uint32(signature))
    zip.writeUInt16LE(8, header + at)
    zip.writeUInt32LE(declared, header + at + 14)
  }
  return zip
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

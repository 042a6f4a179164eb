import { crc32 } from 'node:zlib'

/**
 * A plain ZIP file of these files, nothing packed. What was unpacked within limits is handed on in this form, so that no
 * library unpacks the original a second time in its own way.
 */
export function repack(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const fields = entryFields(name, bytes)
    const local = Buffer.concat([uint32(0x04034b50), fields, Buffer.from(name), bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([uint32(0x02014b50), MADE_BY, fields, rest, Buffer.from(name)]))
    bodies.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const MADE_BY = Buffer.from([20, 0])
const UTF8_NAMES = 0x0800

/** The fields that the local header and the directory have in common, from the version needed to the length of the extra field. */
function entryFields(name: string, bytes: Uint8Array): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(UTF8_NAMES, 2)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(bytes.byteLength, 14)
  fields.writeUInt32LE(bytes.byteLength, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return fields
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A ZIP file with the time of every entry set to the earliest that the format knows, so that equal content is equal bytes. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  const end = view.byteLength - END_SIZE
  if (view.getUint32(end, true) !== END) throw new Error('the packer wrote a ZIP file with a comment')
  let at = view.getUint32(end + 16, true)
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
    view.setUint32(at + 12, EARLIEST, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

const END = 0x06054b50
const END_SIZE = 22
/** 1980-01-01 00:00, date in the upper half. */
const EARLIEST = 0x0021_0000

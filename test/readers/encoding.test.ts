import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/readers/encoding.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const cases = [
  { name: 'UTF-8', bytes: Buffer.from('年报 1'), text: '年报 1' },
  { name: 'UTF-8 with a mark', bytes: Buffer.from('\ufeff年报'), text: '年报' },
  { name: 'UTF-16 little-endian', bytes: Buffer.from('\ufeff年报', 'utf16le'), text: '年报' },
  { name: 'UTF-16 big-endian', bytes: Buffer.from('\ufeff年报', 'utf16le').swap16(), text: '年报' },
  { name: 'GBK', bytes: bytes(0xc4, 0xea, 0xb1, 0xa8), text: '年报' },
  { name: 'GB18030 with four bytes', bytes: bytes(0xc4, 0xea, 0x81, 0x39, 0xef, 0x30), text: '年㐁' },
  { name: 'bytes of no encoding', bytes: bytes(0xff, 0xff, 0x80), text: null },
  { name: 'binary data', bytes: bytes(0x41, 0x00, 0x01, 0x42), text: null },
  { name: 'half of a UTF-16 letter', bytes: bytes(0xff, 0xfe, 0x41), text: null },
]

describe('bytes as text', () => {
  test.for(cases)('$name', ({ bytes: given, text }) => {
    expect(decodeText(given)).toBe(text)
  })
})

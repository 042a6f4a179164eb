import { describe, expect, test } from 'vitest'
import { declaresTooMuch, UNPACK_LIMITS, unpack } from '../../src/readers/unpack.ts'
import { zipDirectory } from '../../src/readers/zip-directory.ts'
import { deflatedZip, zipOf } from './zip.ts'

const entriesOf = (zip: Uint8Array) => zipDirectory(zip) ?? expect.fail('no directory')
const limits = { entries: 3, size: 10_000_000, ratio: 100 }
const zeros = new Uint8Array(8_000_000)

describe('a ZIP file', () => {
  test('gives back what was packed', () => {
    const zip = zipOf({ 'word/a.xml': '甲', 'word/b.xml': '' })
    const unpacked = unpack(zip, entriesOf(zip), UNPACK_LIMITS)
    expect(unpacked).toEqual({
      kind: 'unpacked',
      files: new Map([
        ['word/a.xml', Buffer.from('甲')],
        ['word/b.xml', Buffer.alloc(0)],
      ]),
    })
  })

  test('is not unpacked where it declares more than it may', () => {
    expect(declaresTooMuch(entriesOf(deflatedZip('a', zeros, 9_000_000_00)), limits)).toBe(true)
    expect(declaresTooMuch(entriesOf(deflatedZip('a', zeros, zeros.length)), limits)).toBe(true)
    expect(declaresTooMuch(entriesOf(zipOf({ a: '', b: '', c: '', d: '' })), limits)).toBe(true)
    expect(declaresTooMuch(entriesOf(zipOf({ a: '', b: '', c: '' })), limits)).toBe(false)
  })

  test('is stopped while unpacking where it declared too little', () => {
    const zip = deflatedZip('a', zeros, 10)
    expect(declaresTooMuch(entriesOf(zip), limits)).toBe(false)
    expect(unpack(zip, entriesOf(zip), limits)).toEqual({ kind: 'refused', code: 'zip-bomb' })
  })

  test('is stopped where its entries are too much together', () => {
    const zip = zipOf({ a: new Uint8Array(6_000_000) })
    expect(unpack(zip, [...entriesOf(zip), ...entriesOf(zip)], { ...limits, size: 10_000_000 }).kind).toBe('refused')
  })

  test('with a changed byte is damaged', () => {
    const zip = zipOf({ a: 'content' })
    zip.write('C', zip.indexOf('content'))
    expect(unpack(zip, entriesOf(zip), limits)).toEqual({ kind: 'refused', code: 'damaged' })
  })

  test('cut off anywhere has no directory', () => {
    const zip = zipOf({ a: 'content', b: 'more' })
    for (let length = 0; length < zip.length; length += 7) expect(zipDirectory(zip.subarray(0, length))).toBeNull()
  })

  test('whose directory points outside has no directory', () => {
    const astray = zipOf({ a: 'content' })
    astray.writeUInt32LE(0x7fffffff, astray.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 42)
    expect(zipDirectory(astray)).toBeNull()
  })
})

import { afterAll, describe, expect, test } from 'vitest'
import { createWorkbench, WORKBENCH_LIMITS } from '../../src/readers/workbench.ts'
import { zipOf } from './zip.ts'

/** Files made to keep a reader busy, or to fill its memory. */

const TITLE = '某某市民政局2023年政府信息公开工作年度报告'
const HEADING = '三、收到和处理政府信息公开申请情况'
const MANY = 1_000_000
const page = (body: string) => Buffer.from(`<!DOCTYPE html><html><body><h1>${TITLE}</h1><p>${HEADING}</p>${body}</body></html>`)
const text = (body: string) => Buffer.from(`${TITLE}\n${HEADING}\n${body}`)
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
const word = (body: string) =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p>${body}</w:body></w:document>`,
  })

/** A compound file whose table of sectors leads back to itself. */
function ring(): Buffer {
  const bytes = Buffer.alloc(512 * 4)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeInt32LE(1, 44)
  bytes.writeInt32LE(1, 48)
  bytes.writeInt32LE(-2, 60)
  bytes.writeInt32LE(0, 76)
  bytes.writeInt32LE(2, 512 + 4)
  bytes.writeInt32LE(1, 512 + 8)
  bytes.write('WordDocument', 1024, 'utf16le')
  return bytes
}

const FILES: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  ['a page of boxes in boxes', () => page('<div>'.repeat(200_000)), ['too-complex']],
  ['a page of tables in tables', () => page('<table><tr><td>'.repeat(100_000)), ['too-complex']],
  ['a page of fonts that are never closed', () => page(Array.from({ length: 50_000 }, (_, at) => `<font a="${at}"><p>`).join('')), ['too-complex']],
  ['a page of a million cells', () => page(`<table>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(MANY / 100)}</table>`), ['too-many-cells']],
  [
    'a page whose cells reach over everything',
    () => page(`<table>${'<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(5_000)}</table>`),
    ['too-complex', 'report'],
  ],
  ['a page of one line without end', () => page('一二三四'.repeat(MANY)), ['too-complex']],
  ['a page of brackets', () => page('<'.repeat(5 * MANY)), ['too-complex', 'report']],
  ['a text of a million lines', () => text('1\n'.repeat(MANY)), ['too-complex']],
  ['a text of a million tabs', () => text('1\t'.repeat(MANY)), ['too-complex']],
  ['a text of a million strokes', () => text('|1'.repeat(MANY)), ['too-complex']],
  ['a text of blanks', () => text(`予以公开${' '.repeat(15 * MANY)}1`), ['too-complex', 'report']],
  [
    'a Word document of tables in tables',
    () => word('<w:tbl><w:tr><w:tc>'.repeat(3_000) + '</w:tc></w:tr></w:tbl>'.repeat(3_000)),
    ['too-complex', 'damaged'],
  ],
  [
    'a Word document of many cells',
    () => word(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(50)}</w:tr>`.repeat(2_000)}</w:tbl>`),
    ['too-many-cells'],
  ],
  ['an old Word document whose sectors run in a ring', ring, ['damaged']],
]

const workbench = createWorkbench({ size: 1, limits: WORKBENCH_LIMITS })
afterAll(() => workbench.close())

describe('a file made to do harm', () => {
  test.for(FILES)('%s is given up in time', { timeout: 60_000 }, async ([name, make, codes]) => {
    const reading = await workbench.read({ bytes: make(), name })
    expect(codes).toContain(reading.kind === 'report' ? 'report' : reading.code)
  })
})

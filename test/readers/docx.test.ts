import { describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx.ts'
import { type Layout, type LayoutBlock, runsText } from '../../src/documents/layout.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { docxBlocks } from '../../src/readers/docx.ts'
import type { Opened } from '../../src/readers/opened.ts'
import { UNPACK_LIMITS, unpack } from '../../src/readers/unpack.ts'
import { zipDirectory } from '../../src/readers/zip-directory.ts'
import type { Block } from '../../src/recognition/blocks.ts'
import { sampleReport } from '../documents/sample.ts'

const files = (zip: Uint8Array) => {
  const unpacked = unpack(zip, zipDirectory(zip) ?? [], UNPACK_LIMITS)
  return unpacked.kind === 'unpacked' ? unpacked.files : expect.fail(unpacked.code)
}
/** What the reader should find of a layout. */
const expected = (layout: Layout): readonly Block[] => layout.blocks.flatMap(expectedBlocks)

function expectedBlocks(block: LayoutBlock): readonly Block[] {
  switch (block.kind) {
    case 'title':
      return [{ kind: 'title', text: block.lines.join('') }]
    case 'chart':
    case 'pageBreak':
      return []
    case 'heading':
      return [{ kind: 'heading', text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: runsText(block.runs), body: true }]
    case 'table':
      // A heading that is broken into lines is read as words apart.
      return [
        {
          kind: 'table',
          grid: {
            rows: block.rows.map((row) => row.map(({ text, lines, rowSpan, colSpan }) => ({ text: (lines ?? [text]).join(' '), rowSpan, colSpan }))),
          },
        },
      ]
    case 'signature':
      return [
        { kind: 'signature', text: block.agency },
        { kind: 'signature', text: block.date.trim() },
      ]
  }
}

const read = async (layout: Layout) => blocksOf(await docxBlocks(files(await writeDocx(layout))))
const blocksOf = (source: Opened) => (source.kind === 'blocks' ? source.blocks : expect.fail(source.code))

/** A package with the least that makes a Word document. */
const plain = (body: string, prolog = '') =>
  new Map(
    Object.entries({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    }).map(([name, text]) => [name, Buffer.from(text)]),
  )
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  test.for([true, false])('of our own gives back every block, cell and span as laid out (draft: %s)', async (draft) => {
    const report = sampleReport()
    const layout = layoutReport({ ...report, figures: new Map([...report.figures].filter((_, place) => place % 3 > 0)) }, { draft })
    expect(await read(layout)).toEqual(expected(layout))
  })

  test('of another hand is paragraphs that may be headings, and cells with their paragraphs kept apart', async () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map(paragraph).join('')}</w:tc>`
    const body = `${paragraph('一、总体情况')}<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p><w:tbl><w:tr>${cell('12', '3')}${cell('结果')}</w:tr></w:tbl>`
    expect(blocksOf(await docxBlocks(plain(body)))).toEqual([
      { kind: 'paragraph', text: '一、总体情况' },
      { kind: 'paragraph', text: '甲' },
      { kind: 'paragraph', text: '乙' },
      {
        kind: 'table',
        grid: {
          rows: [
            [
              { text: '12 3', rowSpan: 1, colSpan: 1 },
              { text: '结果', rowSpan: 1, colSpan: 1 },
            ],
          ],
        },
      },
    ])
  })

  test.for([
    { name: 'that is cut off', files: plain('<w:p><w:r>'), prolog: '' },
    { name: 'that brings entities of its own', files: plain(paragraph('&x;'), '<!DOCTYPE a [<!ENTITY x "x">]>') },
    { name: 'without its main part', files: new Map([['word/styles.xml', Buffer.from('<a/>')]]) },
  ])('$name is damaged', async ({ files: broken }) => {
    expect(await docxBlocks(broken)).toEqual({ kind: 'refused', code: 'damaged', params: {} })
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx.ts'
import { layoutReport } from '../../src/documents/report-layout.ts'
import { writeText } from '../../src/documents/text.ts'
import { loadWords } from '../../src/i18n.ts'
import { readReport } from '../../src/readers/report.ts'
import { LARGEST_FILE } from '../../src/readers/source.ts'
import { readReportFile, toReportFile } from '../../src/report/report-file.ts'
import { sampleReport } from '../documents/sample.ts'
import { deflatedZip, zipOf } from './zip.ts'

const text = (content: string) => Buffer.from(content)
const compound = (stream: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')])
const docx = Buffer.from(await writeDocx(layoutReport(sampleReport(), { draft: false, filed: true })))
const changed = docx.map((byte, place) => (place > 2000 && place < 2100 ? byte ^ 0x55 : byte))

const unreadable: readonly {
  readonly name: string
  readonly bytes: Uint8Array
  readonly code: string
  readonly params?: Readonly<Record<string, unknown>>
}[] = [
  { name: 'an empty file', bytes: new Uint8Array(), code: 'empty' },
  { name: 'white space', bytes: text('\ufeff \n\t\n'), code: 'empty' },
  { name: 'much white space', bytes: text(' \n'.repeat(5000)), code: 'empty' },
  { name: 'a file over 20 MB', bytes: new Uint8Array(LARGEST_FILE + 1), code: 'too-large', params: { megabytes: 20 } },
  { name: 'a picture', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), code: 'picture' },
  { name: 'a photo', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]), code: 'picture' },
  { name: 'a PDF cut off', bytes: text('%PDF-1.7\n…'), code: 'damaged' },
  { name: 'an OFD document', bytes: zipOf({ 'OFD.xml': '' }), code: 'ofd' },
  { name: 'an old workbook', bytes: compound('Workbook'), code: 'legacy-spreadsheet' },
  {
    name: 'a workbook as XML',
    bytes: text('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>'),
    code: 'legacy-spreadsheet',
  },
  { name: 'a document with a password', bytes: compound('EncryptedPackage'), code: 'protected' },
  { name: 'another compound file', bytes: compound('Anything'), code: 'unknown-type' },
  { name: 'a rich text', bytes: text('{\\rtf1\\ansi'), code: 'rich-text' },
  { name: 'a workbook without anything', bytes: zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), code: 'damaged' },
  {
    name: 'Word in the XML of 2003',
    bytes: text('<?xml version="1.0"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>'),
    code: 'unknown-type',
  },
  {
    name: 'an OpenDocument text in one piece',
    bytes: text(
      '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body/></office:document>',
    ),
    code: 'unknown-type',
  },
  { name: 'a workbook of the binary kind', bytes: zipOf({ 'xl/workbook.bin': '' }), code: 'legacy-spreadsheet' },
  { name: 'an old Word document without its sectors', bytes: compound('WordDocument'), code: 'damaged' },
  { name: 'a web page of another kind', bytes: text('<!DOCTYPE html><html><body>年报</body></html>'), code: 'not-report' },
  { name: 'a presentation', bytes: zipOf({ 'ppt/presentation.xml': '' }), code: 'presentation' },
  { name: 'another archive', bytes: zipOf({ '../../etc/passwd': 'x' }), code: 'archive' },
  { name: 'an archive of another kind', bytes: Buffer.from('Rar!\u001a\u0007\u0001\0'), code: 'archive' },
  { name: 'an archive without anything', bytes: zipOf({}), code: 'archive' },
  { name: 'a bomb that declares its size', bytes: deflatedZip('word/document.xml', new Uint8Array(30_000_000), 30_000_000), code: 'zip-bomb' },
  { name: 'a bomb that declares another', bytes: deflatedZip('word/document.xml', new Uint8Array(30_000_000), 5), code: 'zip-bomb' },
  { name: 'a Word document cut off', bytes: docx.subarray(0, docx.length / 2), code: 'damaged' },
  { name: 'a Word document with changed bytes', bytes: changed, code: 'damaged' },
  { name: 'a Word document without its main part', bytes: zipOf({ 'word/styles.xml': '<a/>' }), code: 'damaged' },
  { name: 'a text about something else', bytes: text('今天下午开会。\n请准时参加。'), code: 'not-report' },
  {
    name: 'a title over lines without end',
    bytes: text(`某某市民政局2023年政府信息公开工作年度报告\n${'规章\t3\t2\t1\n'.repeat(50_000)}`),
    code: 'too-complex',
  },
  {
    name: 'a title over one line without end',
    bytes: text(`某某市民政局2023年政府信息公开工作年度报告\n${'一'.repeat(2_000_000)}`),
    code: 'too-complex',
  },
  { name: 'broken JSON', bytes: text('{"agency": "某某市民政局", '), code: 'not-json' },
  { name: 'JSON of another kind', bytes: text('{"agency":"某某市民政局","year":2023,"more":1}'), code: 'structure', params: { path: 'more' } },
  { name: 'a list in JSON', bytes: text('[1]'), code: 'structure', params: { path: 'JSON' } },
  {
    name: 'both kinds of rows of other handling',
    bytes: text('{"agency":"局","year":2023,"requests":{"otherHandling":{"total":0},"otherReasons":{"total":0}}}'),
    code: 'both-other-rows',
  },
]

describe('a file that can not be read', () => {
  test.for(unreadable)('is told as what it is: $name', async ({ bytes, code, params }) => {
    expect(await readReport(bytes, 'file.docx')).toEqual({ kind: 'unreadable', code, params: { file: 'file.docx', ...params } })
  })

  test.for(unreadable)('is told in words of both languages: $name', async ({ bytes }) => {
    const result = await readReport(bytes, 'file.docx')
    if (result.kind === 'report') throw new Error('it was read')
    for (const words of Object.values(loadWords(new URL('../../locales/', import.meta.url))))
      expect(words.say({ key: `unreadable-${result.code}`, params: result.params })).not.toMatch(/[{}]/u)
  })
})

const report = sampleReport()
const sources = {
  'a report file': text(JSON.stringify(toReportFile(report))),
  'a report file with a mark': text(`\ufeff${JSON.stringify(toReportFile(report))}`),
  'plain text': writeText(layoutReport(report, { draft: false })),
  'plain text in UTF-16': Buffer.from(`\ufeff${new TextDecoder().decode(writeText(layoutReport(report, { draft: false })))}`, 'utf16le'),
  'a Word document': docx,
}

describe('a report', () => {
  test.for(Object.entries(sources))('is read from %s, whatever its name says', async ([kind, bytes]) => {
    const result = await readReport(bytes, 'picture.png')
    if (result.kind === 'unreadable') throw new Error(result.code)
    const { form, agency, year, issuedOn, figures, texts, misprints } = result.report
    expect({ form, agency, year, issuedOn, figures, texts, misprints, level: null }).toEqual({
      ...report,
      issuedOn: kind.startsWith('plain') ? null : report.issuedOn,
    })
    expect(result.doubts).toEqual([])
  })
})

const shared = new URL('../../../shared/reports/', import.meta.url)
describe.skipIf(!existsSync(shared))('a published text with ragged rows (skipped where ../shared is absent)', () => {
  test('is read to the same cells as its report file', async () => {
    const read = await readReport(readFileSync(new URL('huiji-hrss-2023.txt', shared)), 'huiji-hrss-2023.txt')
    const file = readReportFile(readFileSync(new URL('huiji-hrss-2023.json', shared), 'utf8'))
    if (read.kind !== 'report' || file.kind !== 'report') throw new Error('unreadable')
    expect(read.doubts).toEqual([])
    expect(read.report.figures).toEqual(file.report.figures)
  })
})

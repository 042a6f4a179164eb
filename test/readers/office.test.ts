import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS, type FormatName, writeReport } from '../../src/documents/formats.ts'
import { readReport } from '../../src/readers/report.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { equalReports } from '../../src/report/equality.ts'
import type { Report } from '../../src/report/report.ts'
import { officeAtHand, savedAs } from '../office-program.ts'
import { balancedReport } from '../report/arbitraries.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 1)

/** A document of ours, opened and saved again, once or twice. */
const WAYS: readonly { readonly from: FormatName; readonly to: readonly [string, ...string[]] }[] = [
  { from: 'docx', to: ['docx'] },
  { from: 'docx', to: ['doc'] },
  { from: 'docx', to: ['odt', 'docx'] },
  { from: 'docx', to: ['html'] },
  { from: 'docx', to: ['txt:Text'] },
  { from: 'docx', to: ['pdf'] },
  { from: 'docx', to: ['rtf', 'docx'] },
  { from: 'docx', to: ['doc', 'pdf'] },
  { from: 'filed', to: ['docx'] },
  { from: 'filed', to: ['doc'] },
  { from: 'filed', to: ['txt:Text'] },
  { from: 'filed', to: ['pdf'] },
  { from: 'html', to: ['html:HTML (StarWriter)'] },
  { from: 'html', to: ['docx:MS Word 2007 XML'] },
  { from: 'html', to: ['doc:MS Word 97'] },
  { from: 'html', to: ['pdf'] },
  { from: 'fragment', to: ['html:HTML (StarWriter)'] },
  { from: 'fragment', to: ['odt', 'docx'] },
  { from: 'fragment', to: ['pdf'] },
  { from: 'txt', to: ['txt:Text'] },
  { from: 'txt', to: ['docx:MS Word 2007 XML'] },
  { from: 'txt', to: ['doc:MS Word 97'] },
  { from: 'txt', to: ['html:HTML (StarWriter)'] },
  { from: 'txt', to: ['pdf'] },
  { from: 'pdf', to: ['docx:MS Word 2007 XML'] },
  { from: 'xlsx', to: ['xlsx'] },
  { from: 'xlsx', to: ['ods', 'xlsx'] },
  { from: 'xlsx', to: ['xls', 'xlsx'] },
  { from: 'xlsx', to: ['html'] },
  { from: 'xlsx', to: ['ods', 'html'] },
  { from: 'xlsx', to: ['pdf'] },
]
/** Commas at the ends of lines, rare characters, and what programs might take for their own: formulas, tags, entities, fields. */
const COMMAS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'].map((letter) => `${letter}类已经公开，${letter}项及时更新，`).join('')
const ODD = [
  '=1+1',
  '-1',
  '+2',
  '@SUM(A1)',
  '<b>&amp; # $ \\ @</b>',
  '{ PAGE } {{1}}',
  '李㛃与钱𬭚到场。',
  '三、主动公开工作情况',
  '四、政府信息公开申请情况',
  '👨‍👩‍👧',
]
/** What a PDF keeps depends on the fonts of whoever prints it, and a number alone at the edge of its page is the page's. */
const NOT_PRINTED: readonly string[] = ['李㛃与钱𬭚到场。', '👨‍👩‍👧', '-1']
/** Of each text's own, since what is the same at the edges of several pages is theirs. */
const oddFor = (printed: boolean, at: number) => [COMMAS.slice(at * 7), ...ODD.filter((line) => !printed || !NOT_PRINTED.includes(line))].join('\n')
const drawn = fc.sample(balancedReport(EDITION_2021), { seed: 7, numRuns: Math.max(1, Math.ceil(RUNS / 100)) })

/** A name that no organ has, but a title may. */
const AGENCY = '某某市（含年报，未核实；暂用名）'

/** A fragment as a site shows it, with its own title and its own line above. */
const onSite = (fragment: Uint8Array, title: string) =>
  Buffer.concat([
    Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><p>当前位置：首页 &gt; 年度报告</p>`),
    fragment,
  ])

describe.skipIf(!officeAtHand())('a document of ours that went through another office program', () => {
  test.for(WAYS)('is read to the same report, without a doubt: $from to $to', { timeout: 60_000 }, async ({ from, to }) => {
    for (const one of drawn) {
      const report: Report = {
        ...one,
        agency: AGENCY,
        figures: new Map([...one.figures].filter(([cell]) => !cell.startsWith('informationFees'))),
        texts: new Map([...one.texts].map(([key, text], at) => [key, `${text}\n${oddFor([from, ...to].includes('pdf'), at)}`])),
      }
      const written = await writeReport(report, from, { draft: false, version: null })
      if (written.kind !== 'written') throw new Error(written.kind)
      const saved = to.reduce((file, kind) => ({ bytes: savedAs(file.bytes, file.kind, kind), kind: kind.split(':')[0] ?? '' }), {
        bytes: from === 'fragment' ? onSite(written.bytes, written.layout.meta.title) : written.bytes,
        kind: FORMATS[from].extension as string,
      })
      const read = await readReport(saved.bytes, 'file')
      if (read.kind !== 'report') throw new Error(read.code)
      expect(equalReports(report, read.report)).toEqual({ equal: true, differences: [], texts: [] })
      expect(read.doubts).toEqual([])
      expect(read.report).toMatchObject({ agency: AGENCY, year: one.year })
    }
  })
})

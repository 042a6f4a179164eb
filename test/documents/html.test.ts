import { load } from 'cheerio'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { writeFragment, writeHtml } from '../../src/documents/html.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, sampleReport, textsOf } from './sample.ts'

/** Widths of columns are data, and a fragment has no sheet to put its looks into. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } })
const WRITERS = { page: writeHtml, fragment: writeFragment }
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; "\' </style> javascript:x @import url(http://a) {{1}}'

const written = async (writer: keyof typeof WRITERS, changes: Partial<Report> = {}, options: LayoutOptions = { draft: false }) =>
  new TextDecoder().decode(await WRITERS[writer](layoutReport(sampleReport(changes), options)))
const kinds = ['page', 'fragment'] as const

describe.for(kinds)('the %s', (kind) => {
  test.for([
    { name: 'a complete report', changes: {}, options: { draft: false } },
    { name: 'an empty draft', changes: { figures: new Map(), texts: new Map(), issuedOn: null }, options: { draft: true } },
    { name: 'hostile words', changes: { agency: HOSTILE, texts: textsOf(sampleReport().form, () => HOSTILE) }, options: { draft: false } },
  ])('of $name is valid HTML', async ({ changes, options }) => {
    const report = await validator.validateString(await written(kind, changes, options))
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })

  test('holds no script, no handler and nothing from elsewhere, whatever the texts say', async () => {
    const page = load(await written(kind, { agency: HOSTILE, texts: textsOf(sampleReport().form, () => HOSTILE) }))
    expect(page('script, iframe, object, embed, link, img, svg, form, base').length).toBe(0)
    const attributes = page('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src' || name === 'href')).toEqual([])
    expect(page('style').text()).not.toMatch(/url\(|@import/u)
    expect(page('article').text()).toContain('<script>alert(1)</script>')
  })

  test('tells every figure the headers over and beside it', async () => {
    const page = load(await written(kind))
    const named = (id: string) => page(`[id="${id}"]`).text()
    const headers = page('td')
      .toArray()
      .map((element) => ({ text: page(element).text(), headers: (page(element).attr('headers') ?? '').split(' ').map(named) }))
    expect(headers).toHaveLength(10 + 175 + 15)
    expect(headers.filter(({ headers }) => headers.includes(''))).toEqual([])
    expect(headers[0]).toEqual({ text: '1', headers: ['第二十条第（一）项', '本年制发件数', '规章'] })
    expect(headers[10 + 7 * 4 + 1]?.headers).toEqual([
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ])
  })

  test('has a caption for every table and scopes on its headers', async () => {
    const page = load(await written(kind))
    const captions = page('table > caption').toArray()
    expect(captions.map((element) => page(element).text())).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ])
    expect(page('th:not([scope])').length).toBe(0)
  })

  test('of the same report is the same bytes', async () => {
    expect(await written(kind)).toBe(await written(kind))
  })
})

describe('the page', () => {
  test('names title, agency, column and date for the site', async () => {
    const page = load(await written('page'))
    const meta = (name: string) => page(`meta[name="${name}"]`).attr('content')
    expect(page('title').text()).toBe('某某市民政局2023年政府信息公开工作年度报告')
    expect([meta('ArticleTitle'), meta('ContentSource'), meta('ColumnName'), meta('PubDate')]).toEqual([
      '某某市民政局2023年政府信息公开工作年度报告',
      '某某市民政局',
      '政府信息公开年度报告',
      '2024-01-12',
    ])
  })

  test('marks blanks and figures that break a balance in a draft', async () => {
    const figures = new Map([[cell('requests.received.total'), 5]])
    const page = load(await written('page', { figures }, { draft: true, broken: new Set([cell('requests.received.total')]) }))
    expect(page('td.error').text()).toBe('5')
    expect(page('td.unfilled').length).toBe(199)
    expect(page('p.running').text()).toBe('草稿')
  })
})

describe('the fragment', () => {
  test('carries its looks on its elements and no page around them', async () => {
    const text = await written('fragment')
    expect(text.startsWith('<article style="')).toBe(true)
    expect(text).not.toMatch(/<(?:html|head|body|style|meta)\b|class=/u)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeFragment, writeHtml } from '../../src/documents/html.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import type { Report } from '../../src/report/report.ts'
import { printedPages } from '../documents/printed-pages.ts'
import { cell, sampleReport, textsOf } from '../documents/sample.ts'
import { objections } from './axe.ts'
import { browserAtHand, DESKTOP, launchBrowser, type OpenPage, openPage, PHONE } from './web-page.ts'

const text = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes)
type Laid = ReturnType<typeof layoutReport>
/** As a content system shows a fragment: inside its own page, with its own looks for what has none. */
const onSite = async (layout: Laid, looks: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>站点</title>
    <style>body{font:14px sans-serif;margin:8px}${looks}</style></head><body><main>${await text(writeFragment(layout))}</main></body></html>`
const WRITERS = {
  page: (layout: Laid) => text(writeHtml(layout)),
  fragment: (layout: Laid) => onSite(layout, 'table{border-spacing:3px}th{color:#333}'),
} as const
/** What sites state for every table, cell, paragraph and head of theirs. */
const OVERBEARING = `* {color:red; letter-spacing:2px} main {text-indent:2em; text-align:center; line-height:3}
  table {width:50%; display:block; border:5px solid green} td {font-size:30px; padding:20px} th {background:navy; font-size:22px; white-space:nowrap}
  tr:nth-child(even), tr:nth-child(even) td {background:#111} p {font-size:9px; line-height:1; margin:30px; text-indent:0}
  h1, h2, h3 {font-size:40px; float:left; border-bottom:3px solid} section {background:#222; padding:40px} article div {text-align:left; font-size:8px}
  span, mark {display:block; font-size:50px} caption {display:block; font-size:20px}`
/** How every element of the fragment looks and where it stands. */
const LOOKS = `[...document.querySelectorAll('article, article *:not(colgroup, col)')].map((element) => {
  const {color, fontSize, fontFamily, lineHeight, letterSpacing, textIndent, textAlign, display, float, padding, border, width, height} = getComputedStyle(element)
  const looks = {color, fontSize, fontFamily, lineHeight, letterSpacing, textIndent, textAlign, display, float, padding, border, width, height}
  return element.tagName + JSON.stringify(looks) + (element.tagName === 'TD' ? getComputedStyle(element).backgroundColor : '')
})`
const broken = new Set([cell('requests.received.total')])
const SUBJECTS: readonly { readonly name: string; readonly changes: Partial<Report>; readonly options: LayoutOptions }[] = [
  { name: 'a complete report', changes: {}, options: { draft: false } },
  { name: 'a filed report', changes: {}, options: { draft: false, filed: true } },
  { name: 'an empty draft', changes: { figures: new Map(), texts: new Map(), issuedOn: null }, options: { draft: true } },
  { name: 'a draft with marked figures', changes: {}, options: { draft: true, broken, implied: new Set([cell('requests.concluded.total')]) } },
  {
    name: 'a report with words that never end',
    changes: { texts: textsOf(sampleReport().form, () => 'https://example.gov.cn/'.repeat(20)) },
    options: { draft: false },
  },
]

describe.skipIf(!browserAtHand())('a report as a web page', () => {
  let browser: Browser
  let opened: OpenPage

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  afterEach(() => opened.context.close())

  const show = async (
    kind: keyof typeof WRITERS,
    viewport: typeof PHONE,
    { changes, options }: Omit<(typeof SUBJECTS)[number], 'name'>,
  ): Promise<Page> => {
    opened = await openPage(browser, viewport)
    await opened.page.setContent(await WRITERS[kind](layoutReport(sampleReport(changes), options)))
    return opened.page
  }
  const shapes = (['page', 'fragment'] as const).flatMap((kind) => [DESKTOP, PHONE].map((viewport) => ({ kind, viewport, width: viewport.width })))

  describe.each(shapes)('($kind, $width px)', ({ kind, viewport }) => {
    it.each(SUBJECTS)('gives axe nothing serious to object to: $name', async (subject) => {
      const page = await show(kind, viewport, subject)
      expect(await objections(page)).toEqual([])
      expect(opened.troubles).toEqual([])
    })

    it('never scrolls sideways itself', async () => {
      for (const subject of SUBJECTS) {
        const page = await show(kind, viewport, subject)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), subject.name).toBe(true)
        if (subject !== SUBJECTS.at(-1)) await opened.context.close()
      }
    })
  })

  it.each(['page', 'fragment'] as const)('scrolls section 3 inside itself on a phone while its labels stay (%s)', async (kind) => {
    const page = await show(kind, PHONE, { changes: {}, options: { draft: false } })
    const table = page.locator('section', { hasText: '结转下年度继续办理' })
    const label = table.locator('th', { hasText: '1.属于国家秘密' })
    const left = async () => (await label.boundingBox())?.x ?? Number.NaN
    const before = await left()
    expect(
      await page.evaluate('(document.querySelectorAll("section")[1].scrollLeft = 9999, document.querySelectorAll("section")[1].scrollLeft)'),
    ).toBeGreaterThan(50)
    const last = table.locator('tr', { hasText: '1.属于国家秘密' }).locator('td').last()
    expect((await last.boundingBox())?.x).toBeLessThan(PHONE.width)
    expect(await left()).toBeGreaterThanOrEqual(-1)
    expect(await left()).toBeLessThanOrEqual(before)
  })

  it.each([DESKTOP, PHONE])('looks the same on a site that dresses every element its own way ($width px)', async (viewport) => {
    const layout = layoutReport(sampleReport(), { draft: true, filed: true, broken })
    opened = await openPage(browser, viewport)
    await opened.page.setContent(await onSite(layout, ''))
    const plain = await opened.page.evaluate(LOOKS)
    await opened.page.setContent(await onSite(layout, OVERBEARING))
    expect(await opened.page.evaluate(LOOKS)).toEqual(plain)
  })

  it('prints on A4 with all of section 3 on one page', async () => {
    const page = await show('page', DESKTOP, { changes: {}, options: { draft: false } })
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
    const boxes = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/MediaBox \[([^\]]+)\]/gu),
    ].map(([, box]) => box?.split(' ').map((side) => Math.round(Number(side))))
    expect(new Set(boxes.map(String))).toEqual(new Set(['0,0,595,842']))
    const texts = (await printedPages(pdf)).map((lines) =>
      lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    )
    expect(texts.find((text) => text.includes('三、收到和处理政府信息公开申请情况'))).toContain('四、结转下年度继续办理')
  })
})

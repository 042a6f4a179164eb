import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../src/readers/report.ts'
import type { CellKey } from '../../src/report/form.ts'
import { beginReport, clerkAt, finishReport } from '../browser/clerk.ts'
import { browserAtHand, choice, DESKTOP, enter, launchBrowser, openPage, PHONE, sheetCell } from '../browser/web-page.ts'
import { type Product, startProduct } from './product.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical. */
async function seriousProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> } }
    return (await axe.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
  })
}

describe.runIf(browserAtHand())('the web chat, from the printed link to the document', { timeout: 120_000 }, () => {
  let browser: Browser
  let product: Product | null = null
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    await product?.stop()
    product = null
  })
  afterAll(() => browser?.close())

  it.each([
    ['at a desk', DESKTOP],
    ['on a phone', PHONE],
  ])('%s: two slips are caught, and the Word file holds what was told', async (_where, viewport) => {
    product = await startProduct()
    const { page, troubles } = await openPage(browser, viewport)
    await enter(page, product.invitation)
    const clerk = clerkAt(page)
    await beginReport(clerk)
    const alarm = await clerk.say('15 1 1 0 0 0')
    expect(alarm).toContain('相差 1')
    expect(await clerk.say('科研机构0')).toContain('都对得上了')
    expect(await seriousProblems(page)).toEqual([])
    const refused = await clerk.say('予以公开17，其余为零')
    expect(refused).toContain('对不上')
    await clerk.tap('撤销')
    await finishReport(clerk)
    const picture = page.getByRole('img', { name: /表格图片：三、.*本年新收：自然人 15、商业企业 1、总计 16/u })
    await picture.scrollIntoViewIfNeeded({ timeout: 60_000 })
    await expect.poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1116)
    expect(await clerk.say('定稿')).toContain('第 1 版')
    const file = page.locator('.message.bot a[download$=".docx"]').last()
    await file.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
    expect(download.suggestedFilename()).toMatch(/^临江县水利局\d{4}年政府信息公开工作年度报告（报送版）\.docx$/u)
    const read = await readReport(readFileSync(await download.path()), download.suggestedFilename())
    const figure = (cell: string) => (read.kind === 'report' ? read.report.figures.get(cell as CellKey) : undefined)
    expect(read.kind === 'report' ? [read.report.figures.size, read.doubts] : read).toEqual([203, []])
    expect([figure('requests.granted.total'), figure('requests.granted.naturalPerson'), figure('disputes.review.total')]).toEqual([10, 9, 3])
    expect([figure('proactive.licensingDecisions'), figure('proactive.feesCollected')]).toEqual([45, 3_500_000])
    expect(await seriousProblems(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('a click on the sheet asks for that figure', async () => {
    product = await startProduct()
    const { page, troubles } = await openPage(browser, DESKTOP)
    await enter(page, product.invitation)
    const clerk = clerkAt(page)
    await beginReport(clerk)
    await sheetCell(page, 'proactive.licensingDecisions').click()
    await clerk.hears('现在记的是 45')
    await clerk.say('46')
    await sheetCell(page, 'proactive.licensingDecisions').filter({ hasText: '46' }).waitFor()
    await choice(page, '全部为自然人').waitFor()
    expect(troubles).toEqual([])
  })
})

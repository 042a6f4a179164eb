import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { beginReport, clerkAt, finishReport } from '../test/browser/clerk.ts'
import { DESKTOP, enter, launchBrowser, openPage, PHONE } from '../test/browser/web-page.ts'
import { startProduct } from '../test/e2e/product.ts'

/** Takes the pictures of the READMEs from the real page and a real document. Wants Chromium, LibreOffice and pdftoppm on the machine. */

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url))

async function chat(browser: Browser, viewport: typeof DESKTOP, picture: string): Promise<void> {
  const product = await startProduct()
  const { page, context } = await openPage(browser, viewport)
  await enter(page, product.invitation)
  const clerk = clerkAt(page)
  await beginReport(clerk)
  await clerk.say('15 1 1 0 0 0')
  await page.screenshot({ path: join(FOLDER, picture) })
  await context.close()
  await product.stop()
}

async function document(browser: Browser): Promise<void> {
  const product = await startProduct()
  const { page, context } = await openPage(browser, DESKTOP)
  await enter(page, product.invitation)
  const clerk = clerkAt(page)
  await beginReport(clerk)
  await clerk.say('15 1 0 0 0 0')
  await finishReport(clerk)
  await clerk.say('定稿')
  const file = page.locator('.message.bot a[download$=".docx"]').last()
  await file.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-picture-'))
  await download.saveAs(join(folder, 'report.docx'))
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')], { stdio: 'ignore' })
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, 'report.pdf'), join(folder, 'page')])
  renameSync(join(folder, 'page-4.png'), join(FOLDER, 'document.png'))
  rmSync(folder, { recursive: true, force: true })
  await context.close()
  await product.stop()
}

const browser = await launchBrowser()
await chat(browser, DESKTOP, 'web-desktop.png')
await chat(browser, PHONE, 'web-phone.png')
await document(browser)
await browser.close()

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'

/** A real browser, and what a person does with the page in it. */

/** Where Chromium stands on this machine, or null. */
export function chromiumPath(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // The next one.
      }
    }
  }
  return null
}

/** Whether browser tests run; where a browser is missing says so, and on CI that is a failure. */
export function browserAtHand(): boolean {
  if (chromiumPath() !== null) return true
  if (process.env.CI === 'true') throw new Error('browser tests need Chromium on the PATH')
  console.warn('skipped: browser tests need Chromium on the PATH')
  return false
}

export async function launchBrowser(): Promise<Browser> {
  const path = chromiumPath()
  if (path === null) throw new Error('Chromium is not on the PATH')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...quiet] })
}

export const DESKTOP = { width: 1280, height: 800 }
export const PHONE = { width: 380, height: 760 }

/** Longer than any single step takes, so that a test names the step that failed. */
const STEP_MS = 20_000

/** A page with a memory for what went wrong in it. */
export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, exceptions and Content-Security-Policy violations so far. */
  readonly troubles: readonly string[]
}

export async function openPage(browser: Browser, viewport: { readonly width: number; readonly height: number }, locale = 'zh-CN'): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.setDefaultTimeout(STEP_MS)
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') troubles.push(`blocked: ${request.url()}`)
  })
  return { page, context, troubles }
}

/** From the printed link to the chat, through its button. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.locator('button[type=submit]').click()
  await page.locator('.message.bot').first().waitFor()
}

/** Types a message and waits until it was taken. */
export async function talk(page: Page, text: string): Promise<void> {
  const box = page.locator('#text')
  await box.fill(text)
  await box.press('Enter')
  await page.locator('#text:placeholder-shown:not([readonly])').waitFor()
}

/** The newest question's button of this label. */
export function choice(page: Page, label: string): Locator {
  return page.locator('.message .buttons button:enabled', { hasText: label })
}

export function newestMessage(page: Page): Locator {
  return page.locator('.message.bot').last()
}

export function sheetCell(page: Page, key: string): Locator {
  return page.locator(`#sheet td[data-key="${key}"]`)
}

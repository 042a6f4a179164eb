import { createCanvas } from '@napi-rs/canvas'
import Keyv from 'keyv'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSessions, type Sessions } from '../../src/channels/web/session.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { createFakeDesk, type FakeDesk, figureOf, said } from '../web/fake-desk.ts'
import { objections } from './axe.ts'
import { browserAtHand, choice, DESKTOP, enter, launchBrowser, newestMessage, type OpenPage, openPage, PHONE, sheetCell, talk } from './web-page.ts'
import { startTestServer, type TestServer } from './web-server.ts'

const ISSUED = 'proactive.regulations.issued'
/** Pixels from the top of what is seen of the chat to that of the open question. */
const QUESTION_TOP = `(() => {
  const top = (element) => element.getBoundingClientRect().top
  return top([...document.querySelectorAll('.message .buttons')].at(-1).closest('.message')) - top(document.querySelector('#log'))
})()`

const focused = (page: Page) =>
  page.evaluate("document.activeElement?.id || document.activeElement?.getAttribute('data-key') || document.activeElement?.tagName")

describe.skipIf(!browserAtHand())('the page', () => {
  let browser: Browser
  let server: TestServer
  let desk: FakeDesk
  let sessions: Sessions
  let opened: OpenPage

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    desk = createFakeDesk()
    sessions = createSessions(new Keyv())
    server = await startTestServer(desk, { sessions })
  })
  afterEach(async () => {
    await opened.context.close()
    await server.close()
  })

  const open = async (viewport = DESKTOP, locale = 'zh-CN'): Promise<Page> => {
    opened = await openPage(browser, viewport, locale)
    return opened.page
  }
  const link = () => `${server.address}/enter/${desk.invite()}`
  const quiet = () => expect(opened.troubles).toEqual([])

  describe.each([
    ['on a desktop', DESKTOP],
    ['on a phone', PHONE],
  ])('%s', (_, viewport) => {
    it('leads from the link to a conversation, a figure on the sheet and a file', async () => {
      const page = await open(viewport)
      await enter(page, link())
      await talk(page, '1 2')
      await choice(page, '0').click()
      await page.locator('#log', { hasText: '已记下：0' }).waitFor()
      expect(figureOf(desk, ISSUED)).toBe('1')
      await talk(page, '/draft')
      const download = page.waitForEvent('download')
      await page.locator('a.file').click()
      expect((await download).suggestedFilename()).toBe('滨江县档案局2025年报告（草稿）.docx')
      if (viewport === PHONE) await page.locator('#sheet-view').click()
      await expect.poll(() => sheetCell(page, ISSUED).textContent()).toBe('1')
      expect(await sheetCell(page, ISSUED).getAttribute('data-state')).toBe('given')
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      quiet()
    })

    it('gives axe nothing serious to object to', async () => {
      const page = await open(viewport)
      await page.goto(link())
      expect(await objections(page)).toEqual([])
      await page.locator('button[type=submit]').click()
      await sheetCell(page, ISSUED).waitFor({ state: 'attached' })
      await talk(page, '1 x')
      await sheetCell(page, 'requests.received.naturalPerson').dispatchEvent('click')
      await talk(page, '3 0 0 0 0 1 9')
      await choice(page, '跳过').waitFor()
      expect(await objections(page)).toEqual([])
      if (viewport === PHONE) {
        await page.locator('#sheet-view').click()
        expect(await objections(page)).toEqual([])
      }
      quiet()
    })
  })

  it.each([
    ['on a desktop', DESKTOP],
    ['on a phone', PHONE],
  ])('shows a picture with its words %s, the question still in sight, and opens it in full', async (_, viewport) => {
    const page = await open(viewport)
    await enter(page, link())
    const [chat] = desk.chats.keys()
    if (chat === undefined) throw new Error('nobody came in')
    const [width, height] = [1116, 2300]
    const canvas = createCanvas(width, height)
    canvas.getContext('2d').fillRect(0, 0, width, height)
    desk.announce(chat, [{ role: 'noted', phrase: said('第三部分目前是这样。') }], {
      name: '报告.png',
      bytes: canvas.toBuffer('image/png'),
      width,
      height,
      words: '新收总计 15',
    })
    const image = page.getByRole('img', { name: '新收总计 15' })
    await image.waitFor()
    await expect.poll(() => image.evaluate((shown) => (shown as unknown as { naturalWidth: number }).naturalWidth)).toBe(width)
    const box = await image.boundingBox()
    expect(box?.height).toBeLessThanOrEqual(322)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await page.evaluate(QUESTION_TOP)).toBeGreaterThanOrEqual(0)
    expect(await objections(page)).toEqual([])
    const [full] = await Promise.all([page.context().waitForEvent('page'), image.click()])
    await full.waitForLoadState()
    expect(await full.evaluate('document.contentType')).toBe('image/png')
    expect(await full.evaluate('document.images[0].naturalHeight')).toBe(height)
    quiet()
  })

  it('is used by keyboard alone', async () => {
    const page = await open()
    await page.goto(link())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await sheetCell(page, ISSUED).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('text')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await newestMessage(page).getByText('已记下：7').waitFor()
    await page.reload()
    await sheetCell(page, ISSUED).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    while ((await focused(page)) !== ISSUED) await page.keyboard.press('Tab')
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    expect(await focused(page)).toBe('proactive.licensingDecisions')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await newestMessage(page).getByText('行政许可').waitFor()
    await expect.poll(() => focused(page)).toBe('text')
    quiet()
  })

  it('takes a newline with Shift and Enter, and keeps the tabs of a pasted table', async () => {
    const page = await open()
    await enter(page, link())
    const box = page.locator('#text')
    await box.focus()
    await page.keyboard.insertText('1\t2\n3')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('4')
    expect(await box.inputValue()).toBe('1\t2\n3\n4')
    await page.keyboard.press('Enter')
    await expect.poll(() => desk.inputs.at(-1)?.act).toEqual({ kind: 'text', text: '1\t2\n3\n4' })
    quiet()
  })

  it('lets only the newest question’s buttons be pressed', async () => {
    const page = await open()
    await enter(page, link())
    await choice(page, '跳过').waitFor()
    await talk(page, '1')
    await expect.poll(() => page.locator('.buttons button').count()).toBe(8)
    expect(await page.locator('.buttons button:disabled').count()).toBe(4)
    expect(await page.locator('.message:last-child .buttons button:enabled').count()).toBe(4)
  })

  it('says that an answer was not taken, and keeps it in the box', async () => {
    const page = await open()
    await enter(page, link())
    desk.failure = new StoreError('full', 'disk full')
    await page.locator('#text').fill('31')
    await page.keyboard.press('Enter')
    await page.locator('#trouble', { hasText: '没有记下' }).waitFor()
    expect(await page.locator('#text').inputValue()).toBe('31')
    desk.failure = null
    await page.locator('#text').press('Enter')
    await newestMessage(page).getByText('已记下：31').waitFor()
    expect(await page.locator('#trouble').isVisible()).toBe(false)
    expect(await page.locator('#text').inputValue()).toBe('')
  })

  it('sends an answer again until it arrives, and counts it once', async () => {
    const page = await open()
    await enter(page, link())
    let cut = 0
    await page.route('**/api/input', async (route) => {
      cut += 1
      // The first never arrives; the second arrives, but its answer is lost.
      if (cut === 2) await route.fetch()
      if (cut <= 2) return route.abort('connectionreset')
      return route.continue()
    })
    await page.locator('#text').fill('31')
    await page.keyboard.press('Enter')
    await page.locator('#state', { hasText: '正在自动重试' }).waitFor()
    await page.locator('#text:placeholder-shown').waitFor()
    expect(cut).toBe(3)
    expect(desk.inputs).toHaveLength(1)
    expect(await page.locator('.message.person').count()).toBe(1)
    expect(await page.locator('#state').isVisible()).toBe(false)
  })

  it('says that the connection is lost, and goes on by itself without a message twice', async () => {
    const page = await open()
    await enter(page, link())
    await talk(page, '1')
    await newestMessage(page).getByText('已记下：1').waitFor()
    await server.close()
    await page.locator('#state', { hasText: '连接已断开' }).waitFor()
    const [chat] = desk.chats.keys()
    if (chat === undefined) throw new Error('nobody came in')
    desk.announce(chat, [{ role: 'noted', phrase: said('断线时说的') }])
    server = await startTestServer(desk, { sessions }, Number(new URL(server.address).port))
    await newestMessage(page).getByText('断线时说的').waitFor()
    expect(await page.locator('.message').count()).toBe(4)
    expect(await page.locator('#state').isVisible()).toBe(false)
  })

  it('keeps what was being typed over a reload', async () => {
    const page = await open()
    await enter(page, link())
    await page.locator('#text').fill('写了一半')
    await page.reload()
    await newestMessage(page).waitFor()
    expect(await page.locator('#text').inputValue()).toBe('写了一半')
  })

  it('takes a file by click and by drag, and refuses what is too large by itself', async () => {
    const page = await open()
    await enter(page, link())
    await page.locator('#file').setInputFiles({ name: '去年.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('abc') })
    await newestMessage(page).getByText('收到文件“去年.docx”').waitFor()
    const dragged = await page.evaluateHandle(
      "(() => { const data = new DataTransfer(); data.items.add(new File(['abcd'], '拖来.txt')); return data })()",
    )
    await page.dispatchEvent('#chat', 'drop', { dataTransfer: dragged })
    await newestMessage(page).getByText('收到文件“拖来.txt”，4 字节').waitFor()
    const tooLarge = Buffer.alloc(20 * 1024 * 1024 + 1)
    await page.locator('#file').setInputFiles({ name: '太大.pdf', mimeType: 'application/pdf', buffer: tooLarge })
    await page.locator('#trouble', { hasText: '太大.pdf' }).waitFor()
    expect(desk.inputs).toHaveLength(2)
    quiet()
  })

  it('changes its language with the chat’s', async () => {
    const page = await open()
    await enter(page, link())
    await page.locator('[data-says="/language en"]').click()
    await page.locator('html[lang=en]').waitFor()
    await page.locator('.composer button[type=submit]', { hasText: 'Send' }).waitFor()
    await page.locator('[data-says="/language zh-CN"]').click()
    await page.locator('html[lang=zh-CN]').waitFor()
  })

  it('explains to somebody who left how to come back', async () => {
    const page = await open()
    await enter(page, link())
    await page.locator('#leave').click()
    await page.locator('dialog button[value=stay]').click()
    expect(page.url()).toBe(`${server.address}/`)
    await page.locator('#leave').click()
    await page.locator('dialog button[value=leave]').click()
    await page.getByText('请用邀请链接进入').waitFor()
    quiet()
  })

  it('tells a person whose session is gone, and keeps what they typed', async () => {
    const page = await open()
    await enter(page, link())
    await page.context().clearCookies()
    await page.locator('#text').fill('31')
    await page.keyboard.press('Enter')
    await page.locator('#trouble', { hasText: '新的邀请' }).waitFor()
    expect(await page.locator('#text').inputValue()).toBe('31')
  })
})

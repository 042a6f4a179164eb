import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/store-error.ts'
import { createFakeDesk } from './fake-desk.ts'
import { member, visitors } from './visitor.ts'

describe('the entrance', () => {
  it('does not use an invitation up by looking at its link', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const code = desk.invite()
    for (let look = 0; look < 3; look++) {
      const page = await newVisitor().get(`/enter/${code}`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(`value="${code}"`)
    }
    expect((await newVisitor().enter(code)).status).toBe(303)
  })

  it('gives a session cookie that scripts and other sites can not use', async () => {
    const desk = createFakeDesk()
    const response = await visitors(desk)().enter(desk.invite())
    const cookie = response.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/^tianbao=[\w-]{43};/u)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).not.toContain('Secure')
    expect(response.headers.get('Location')).toBe('/')
  })

  it('says hello for whoever comes in, so that the first question waits for them', async () => {
    const desk = createFakeDesk()
    await member(desk, visitors(desk))
    const [chat] = desk.chats.values()
    expect(chat?.messages.map(({ from }) => from.kind)).toEqual(['bot'])
  })

  it('ties the cookie to HTTPS where the public address has it', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk, { publicUrl: new URL('https://baogao.example.gov.cn') })
    const body = new URLSearchParams({ code: desk.invite(), language: 'zh-CN' })
    const response = await newVisitor().post('/enter', body, { Origin: 'https://baogao.example.gov.cn' })
    expect(response.headers.get('Set-Cookie')).toMatch(/^__Host-tianbao=.*; Secure/u)
    expect(response.headers.get('Strict-Transport-Security')).toContain('max-age')
  })

  it('lets an invitation in once', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const code = desk.invite()
    await newVisitor().enter(code)
    const second = newVisitor()
    const response = await second.enter(code)
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('已经使用过')
    expect(second.cookie).toBe('')
    expect((await second.get('/api/sheet')).status).toBe(401)
  })

  it('lets the same page in again where the answer to its button was lost, until its visitor has said something', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const code = desk.invite()
    const page = await (await newVisitor().get(`/enter/${code}`)).text()
    const [, visit = ''] = /name="visit" value="([\w-]+)"/u.exec(page) ?? []
    const press = async () => {
      const visitor = newVisitor()
      const { status } = await visitor.post('/enter', new URLSearchParams({ code, visit, language: 'zh-CN' }))
      return { visitor, status }
    }
    expect((await press()).status).toBe(303)
    const { visitor, status } = await press()
    expect(status).toBe(303)
    expect([...desk.chats.values()].map(({ messages }) => messages.length)).toEqual([1])
    await visitor.act({ kind: 'text', text: '12' })
    expect((await press()).status).toBe(403)
  })

  it('takes somebody who is in already to their chat and leaves the invitation as it is', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const visitor = await member(desk, newVisitor)
    const spare = desk.invite()
    expect(await (await visitor.get(`/enter/${spare}`)).text()).toContain('您已经登录')
    expect((await visitor.enter(spare)).headers.get('Location')).toBe('/')
    expect(desk.chats.size).toBe(1)
    expect((await newVisitor().enter(spare)).status).toBe(303)
  })

  it.each([
    ['an unknown code', new URLSearchParams({ code: 'nothing', language: 'zh-CN' }), 403],
    ['no code', new URLSearchParams({ language: 'zh-CN' }), 400],
    ['a language that we do not speak', new URLSearchParams({ code: 'code-1', language: 'fr' }), 400],
    ['a code of a thousand characters', new URLSearchParams({ code: 'x'.repeat(1000), language: 'en' }), 400],
    ['a form of 10 KB', new URLSearchParams({ code: 'x'.repeat(10_000), language: 'en' }), 413],
  ])('keeps out %s', async (_, form, status) => {
    const desk = createFakeDesk()
    desk.invite()
    const visitor = visitors(desk)()
    expect((await visitor.post('/enter', form)).status).toBe(status)
    expect(desk.chats.size).toBe(0)
    expect(visitor.cookie).toBe('')
  })

  it('shows a code without letting it become part of the page', async () => {
    const page = await visitors(createFakeDesk())().get(`/enter/${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(await page.text()).not.toContain('<script>alert')
  })

  it('leaves the invitation good when the store can not take it', async () => {
    const desk = createFakeDesk()
    const admit = desk.admit
    const newVisitor = visitors({ ...desk, admit: () => Promise.reject(new StoreError('full', 'disk full')) })
    const code = desk.invite()
    const refused = await newVisitor().enter(code)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('Set-Cookie')).toBeNull()
    desk.admit = admit
    expect((await visitors(desk)().enter(code)).status).toBe(303)
  })

  it('speaks the language of the browser, or the one chosen', async () => {
    const visitor = visitors(createFakeDesk())()
    expect(await (await visitor.get('/', { 'Accept-Language': 'en-GB,en;q=0.9,zh;q=0.8' })).text()).toContain('<html lang="en">')
    expect(await (await visitor.get('/', { 'Accept-Language': 'fr' })).text()).toContain('<html lang="zh-CN">')
    expect(await (await visitor.get('/?language=en', { 'Accept-Language': 'zh' })).text()).toContain('<html lang="en">')
  })
})

describe('a session', () => {
  it('tells a browser without one how to get in, and that nothing is lost', async () => {
    const page = await (await visitors(createFakeDesk())().get('/')).text()
    expect(page).toContain('要一条新的邀请')
    expect(page).toContain('不会丢失')
  })

  it.each(['tianbao=forged', `tianbao=${'A'.repeat(43)}`, 'tianbao=', 'tianbao=../../etc/passwd'])(
    'is not opened by the cookie %s',
    async (cookie) => {
      const desk = createFakeDesk()
      const newVisitor = visitors(desk)
      await member(desk, newVisitor)
      const stranger = newVisitor()
      stranger.cookie = cookie
      for (const path of ['/api/sheet', '/api/chat', '/api/file/draft-person-1']) {
        const response = await stranger.get(path)
        expect(response.status).toBe(401)
        expect(await response.json()).toEqual({ code: 'signed-out', message: expect.stringContaining('邀请') })
      }
      expect((await stranger.act({ kind: 'text', text: '1' })).status).toBe(401)
      expect(desk.inputs).toEqual([])
    },
  )

  it('ends for good when the person leaves', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const before = visitor.cookie
    expect((await visitor.get('/api/sheet')).status).toBe(200)
    expect((await visitor.post('/api/leave', '')).status).toBe(204)
    visitor.cookie = before
    expect((await visitor.get('/api/sheet')).status).toBe(401)
  })
})

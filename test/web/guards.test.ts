import { describe, expect, it } from 'vitest'
import { createFakeDesk } from './fake-desk.ts'
import { member, ORIGIN, visitors } from './visitor.ts'

const INPUT = JSON.stringify({ id: '0b9c6f0e-7d5b-4f0e-9a43-3d8f6d1a2b11', sees: 1, act: { kind: 'text', text: '1' } })
const POSTS = ['/enter', '/api/input', '/api/file', '/api/seen', '/api/leave', '/nowhere']

describe('requests from other pages', () => {
  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['another port', { Origin: 'http://localhost:8081' }],
    ['a sandboxed page', { Origin: 'null' }],
    ['no page at all', { Origin: undefined }],
    ['a page that the browser calls cross-site', { Origin: ORIGIN, 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-site' }],
  ])('are refused when they come from %s', async (_, headers) => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    for (const path of POSTS) {
      const response = await visitor.post(path, INPUT, { 'Content-Type': 'application/json', ...headers })
      expect([path, response.status]).toEqual([path, 403])
    }
    expect(desk.inputs).toEqual([])
    expect((await visitor.get('/api/sheet')).status).toBe(200)
  })

  it('pass from our own', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    const response = await visitor.post('/api/input', INPUT, { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' })
    expect(response.status).toBe(200)
  })

  it('are told from our own by the public address, where there is one', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk, { publicUrl: new URL('http://baogao.example.gov.cn') })
    const form = () => new URLSearchParams({ code: desk.invite(), language: 'zh-CN' })
    expect((await newVisitor().post('/enter', form())).status).toBe(403)
    expect((await newVisitor().post('/enter', form(), { Origin: 'http://baogao.example.gov.cn' })).status).toBe(303)
  })
})

describe('every response', () => {
  it.each(['/', '/enter/code-1', '/api/sheet', '/healthz', '/page/v1/main.js', '/nowhere'])('of %s is guarded by its headers', async (path) => {
    const desk = createFakeDesk()
    const { headers } = await (await member(desk, visitors(desk))).get(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
  })

  it('stays out of the browser’s store, but for the page’s own files', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    for (const path of ['/', '/api/sheet']) expect((await visitor.get(path)).headers.get('Cache-Control')).toBe('no-store')
    expect((await visitor.get('/page/v1/main.js')).headers.get('Cache-Control')).toContain('immutable')
  })

  it('holds no inline script, style or handler in a page', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    for (const page of [await (await visitor.get('/')).text(), await (await visitors(desk)().get('/')).text()]) {
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/u)
      expect(page.match(/<script(?![^>]*(src=|application\/json))/gu)).toBeNull()
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u)
    }
  })
})

describe('addresses that lead nowhere', () => {
  it.each(['/page/v0/main.js', '/page/v1/other.js', '/page/v1/..%2Fserver.js', '/nowhere'])('answer %s with 404', async (path) => {
    expect((await visitors(createFakeDesk())().get(path)).status).toBe(404)
  })
})

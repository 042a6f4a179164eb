import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/store-error.ts'
import { createFakeDesk } from './fake-desk.ts'
import { member, visitors } from './visitor.ts'

const bytes = (size: number) => new Uint8Array(size).fill(65)
const MEGABYTE = 1024 * 1024

describe('a file that is sent', () => {
  it('reaches the desk with its name, and comes back as it was', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    expect((await visitor.upload(bytes(10), '2024年 报告(终稿).docx')).status).toBe(200)
    expect(desk.inputs[0]?.act).toEqual({ kind: 'file', file: 'file-1', name: '2024年 报告(终稿).docx', size: 10 })
    const back = await visitor.get('/api/file/file-1')
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes(10))
    expect(back.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(back.headers.get('Content-Type')).toContain('wordprocessingml')
    const encoded = '2024%E5%B9%B4%20%E6%8A%A5%E5%91%8A%28%E7%BB%88%E7%A8%BF%29.docx'
    expect(back.headers.get('Content-Disposition')).toBe(`attachment; filename="2024_ __(__).docx"; filename*=UTF-8''${encoded}`)
  })

  it('never uses its name as a path', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    for (const name of ['../../etc/passwd', 'C:\\Windows\\win.ini', '/etc/cron.d/x', '..', 'a\u202Efdp.exe']) await visitor.upload(bytes(1), name)
    expect(desk.inputs.map(({ act }) => (act.kind === 'file' ? act.name : null))).toEqual(['passwd', 'win.ini', 'x', 'file', 'afdp.exe'])
  })

  it('may be 20 MB and not a byte more', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    expect((await visitor.upload(bytes(20 * MEGABYTE), 'large.docx')).status).toBe(200)
    const refused = await visitor.upload(bytes(20 * MEGABYTE + 1), 'larger.docx')
    expect(refused.status).toBe(413)
    expect(await refused.json()).toEqual({ code: 'too-large', message: expect.stringContaining('20 MB') })
    expect(desk.inputs).toHaveLength(1)
  })

  it('is refused empty, without a name or with a name that can not be read', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    expect((await visitor.upload(bytes(0), 'empty.docx')).status).toBe(400)
    const headers = { 'X-Input-Id': '0b9c6f0e-7d5b-4f0e-9a43-3d8f6d1a2b11', 'X-Sees': '0' }
    expect((await visitor.post('/api/file', bytes(1), headers)).status).toBe(400)
    expect((await visitor.post('/api/file', bytes(1), { ...headers, 'X-File-Name': '%E5%' })).status).toBe(400)
    expect(desk.inputs).toEqual([])
  })

  it('is said not to be taken when the store is full', async () => {
    const desk = createFakeDesk()
    const visitor = await member(desk, visitors(desk))
    desk.failure = new StoreError('full', 'disk full')
    expect((await visitor.upload(bytes(1), 'a.docx')).status).toBe(503)
  })
})

describe('a file of somebody else', () => {
  it('is not there', async () => {
    const desk = createFakeDesk()
    const newVisitor = visitors(desk)
    const owner = await member(desk, newVisitor)
    await owner.upload(bytes(10), 'mine.docx')
    const other = await member(desk, newVisitor)
    const [foreign, missing] = [await other.get('/api/file/file-1'), await other.get('/api/file/file-9')]
    expect(foreign.status).toBe(404)
    expect(await foreign.text()).toBe(await missing.text())
    for (const id of ['..%2F..%2Fetc%2Fpasswd', '%00', "'%20OR%201=1"]) expect((await other.get(`/api/file/${id}`)).status).toBe(404)
  })
})

import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWebApp } from '../../src/channels/web/app.ts'
import { listen, type WebServer } from '../../src/channels/web/server.ts'
import { createFakeDesk } from './fake-desk.ts'
import { visitors } from './visitor.ts'
import { webDeps } from './web-deps.ts'

describe('health', () => {
  it('is good while answers can be taken, and says so without detail when not', async () => {
    expect((await visitors(createFakeDesk())().get('/healthz')).status).toBe(200)
    const sick = await visitors(createFakeDesk(), { healthy: () => Promise.reject(new Error('secret path')) })().get('/healthz')
    expect(sick.status).toBe(503)
    expect(await sick.text()).toBe('unhealthy')
  })
})

describe('metrics', () => {
  let server: WebServer
  beforeAll(async () => {
    server = await listen(createWebApp(webDeps(createFakeDesk())), { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => server.close())

  it('are shown to this machine', async () => {
    const response = await fetch(`${server.address}/metrics`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/plain')
  })

  it('are not shown through a proxy, nor where the caller is not known', async () => {
    for (const header of ['X-Forwarded-For', 'Forwarded']) {
      expect((await fetch(`${server.address}/metrics`, { headers: { [header]: 'for=10.0.0.1' } })).status).toBe(404)
    }
    expect((await visitors(createFakeDesk())().get('/metrics')).status).toBe(404)
  })

  it('are shown to everybody where that is allowed', async () => {
    const newVisitor = visitors(createFakeDesk(), { metrics: { registry: new Registry(), open: true } })
    expect((await newVisitor().get('/metrics')).status).toBe(200)
  })
})

describe('a server', () => {
  it('says what is wrong with its address', async () => {
    const app = createWebApp(webDeps(createFakeDesk()))
    const server = await listen(app, { host: '127.0.0.1', port: 0 })
    const port = Number(new URL(server.address).port)
    await expect(listen(app, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await server.close()
  })
})

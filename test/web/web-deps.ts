import Keyv from 'keyv'
import { Registry } from 'prom-client'
import type { WebDeps } from '../../src/channels/web/environment.ts'
import type { PageAssets } from '../../src/channels/web/page-assets.ts'
import { createSessions } from '../../src/channels/web/session.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { loadWords } from '../../src/i18n.ts'

export const WORDS = loadWords(new URL('../../locales/', import.meta.url))

const ASSETS: PageAssets = {
  version: 'v1',
  files: new Map([['main.js', { type: 'text/javascript; charset=utf-8', body: new TextEncoder().encode('export {}') }]]),
}

/** The web channel's dependencies around a desk, everything in memory. */
export function webDeps(desk: Desk, rest: Partial<WebDeps> = {}): WebDeps {
  return {
    desk,
    sessions: createSessions(new Keyv()),
    words: WORDS,
    assets: ASSETS,
    publicUrl: null,
    now: () => new Date('2026-01-05T02:00:00Z'),
    healthy: async () => {},
    metrics: { registry: new Registry(), open: false },
    stopping: new AbortController().signal,
    log: { error: () => {} },
    ...rest,
  }
}

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { MIGRATIONS, migrate } from '../../src/store/sqlite/migrations.ts'
import { createSqliteStore, openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { ledgerContract } from '../contracts/ledger.ts'
import { openOffice } from '../desk/office.ts'

const folder = mkdtempSync(join(tmpdir(), 'tianbao-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const freshPath = () => join(folder, `${files++}.db`)
const now = () => Date.now()

ledgerContract('SQLite in memory', () => ({ store: openSqliteStore({ path: ':memory:', now }), again: null }))
ledgerContract('an SQLite file', () => {
  const path = freshPath()
  return { store: openSqliteStore({ path, now }), again: () => openSqliteStore({ path, now }) }
})

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreError) return error.code
    throw error
  }
  return 'done'
}

describe('opening a store', () => {
  it('refuses one of a later release and leaves it as it is', () => {
    const path = freshPath()
    const later = openDatabase(path)
    migrate(later, [...MIGRATIONS, 'CREATE TABLE later (a TEXT) STRICT'])
    later.close()
    expect(codeOf(() => openSqliteStore({ path, now }))).toBe('newer')
    const still = openDatabase(path)
    expect(still.get('PRAGMA user_version', [])).toMatchObject({ user_version: MIGRATIONS.length + 1 })
    still.close()
  })

  it('brings an older one up in one transaction, or not at all', () => {
    const database = openDatabase(freshPath())
    migrate(database, ['CREATE TABLE first (a TEXT) STRICT'])
    expect(() => migrate(database, ['', 'CREATE TABLE second (a TEXT) STRICT', 'NOT SQL'])).toThrow()
    expect(database.get('PRAGMA user_version', [])).toMatchObject({ user_version: 1 })
    expect(database.all('SELECT name FROM sqlite_schema WHERE name = ?', ['second'])).toEqual([])
    migrate(database, ['', 'CREATE TABLE second (a TEXT) STRICT'])
    expect(database.all<{ name: string }>('SELECT name FROM sqlite_schema', []).map(({ name }) => name)).toEqual(['first', 'second'])
    database.close()
  })

  it.each([
    ['a folder that is not there', () => join(folder, 'none', 'a.db')],
    [
      'a file that is no store',
      () => {
        const path = freshPath()
        writeFileSync(path, 'this is a letter, not a database'.repeat(100))
        return path
      },
    ],
  ])('says so for %s', (_, path) => {
    expect(codeOf(() => openSqliteStore({ path: path(), now }))).toBe('unavailable')
  })

  it('writes a backup that opens with everything in it', async () => {
    const office = await openOffice({ path: freshPath() })
    const chat = await office.admit('tg:1')
    for (const text of ['hello', '5']) await office.say(chat, text)
    const target = freshPath()
    await office.store.backup(target)
    const copy = openSqliteStore({ path: target, now })
    expect(await copy.ledger.load(chat)).toEqual(await office.desk.view(chat))
    copy.close()
    await office.close()
  })
})

describe('a store that takes nothing', () => {
  it('says that it is full and has nothing half written; what comes after there is room goes in', async () => {
    const path = freshPath()
    const office = await openOffice({ path })
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    const stands = await office.desk.view(chat)
    const database = openDatabase(path)
    const { page_count: pages } = database.get<{ page_count: number }>('PRAGMA page_count', []) ?? { page_count: 0 }
    database.close()
    await office.close()

    const tight = openSqliteStore({ path, now })
    const full = await openOffice({ store: limited(path, pages) })
    const refused = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => full.say(chat, `text ${'满'.repeat(2000)}${index}`)))
    const reasons = refused.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.every((reason) => reason instanceof StoreError && reason.code === 'full')).toBe(true)
    const taken = refused.length - reasons.length
    const after = await tight.ledger.load(chat)
    expect(after?.draft?.revision).toBe((stands?.draft?.revision ?? 0) + taken)
    expect((await tight.ledger.fetch(after ?? never(), { history: true })).history).toHaveLength(Math.min(taken, 20))
    await full.close()

    const roomy = await openOffice({ store: tight })
    expect(await roomy.say(chat, '5')).toBe('committed')
    await roomy.close()
  })

  it('says that it is read-only, and still shows what there is', async () => {
    const path = freshPath()
    const office = await openOffice({ path })
    const chat = await office.admit('tg:1')
    await office.say(chat, 'hello')
    const stands = await office.desk.view(chat)
    await office.close()
    const readonly = await openOffice({ store: openSqliteStore({ path: `file:${path}?mode=ro`, now }) })
    await expect(readonly.say(chat, '5')).rejects.toMatchObject({ code: 'readonly' })
    expect(await readonly.desk.view(chat)).toEqual(stands)
    await readonly.close()
  })

  it('says that it is busy where another process never lets go', async () => {
    const path = freshPath()
    const database = openDatabase(path)
    database.get('PRAGMA busy_timeout = 50', [])
    const office = await openOffice({ store: createSqliteStore(database, { path, now }) })
    const chat = await office.admit('tg:1')
    const other = openDatabase(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(office.say(chat, 'hello')).rejects.toMatchObject({ code: 'busy' })
    other.exec('ROLLBACK')
    expect(await office.say(chat, 'hello')).toBe('committed')
    other.close()
    await office.close()
  })
})

describe('leases', () => {
  it('keep a right from every other store on the file until they are let go', () => {
    const path = freshPath()
    const [one, other] = [openSqliteStore({ path, now }), openSqliteStore({ path, now })]
    const lease = one.lease('telegram')
    expect([lease === null, other.lease('telegram'), other.lease('jobs') === null]).toEqual([false, null, false])
    lease?.release()
    expect(other.lease('telegram')).not.toBeNull()
    expect(existsSync(`${path}.telegram.lock`)).toBe(true)
    one.close()
    other.close()
  })
})

function never(): never {
  throw new Error('the chat is gone')
}

/** A store on a disk with room for a few pages more. */
function limited(path: string, pages: number) {
  const database = openDatabase(path)
  database.get(`PRAGMA max_page_count = ${pages + 20}`, [])
  return createSqliteStore(database, { path, now })
}

import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Organ, Phrase } from '../../conversations/dialogue.ts'
import { type Config, type PathKind, type Problem, readConfig } from '../config.ts'
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Call, ExitCode } from './command.ts'
import { errorCode } from './system-error.ts'

/** What a command has of the installation: its settings and its store. */

export const STORE_FILE = 'tianbao.db'

/** `exist`: a command that only looks founds nothing; `open`: the store is founded where there is none. */
type Must = 'exist' | 'open'

/** The settings, or null after everything wrong with them was told. */
function settingsOf(call: Call, must: Must): Config | null {
  const result = readConfig(call.terminal.env, { kindOf, isWritable: (path) => must === 'exist' || isWritable(nearestFolder(resolve(path))) })
  if (result.kind === 'config') return result.config
  call.note({ key: 'settings-wrong' })
  for (const problem of result.problems) call.note({ key: 'settings-line', params: { problem: problemPhrase(problem) } })
  return null
}

/** Below a file there is no folder either; what may not be looked at is told when it is opened. */
function kindOf(path: string): PathKind {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? 'absent' : found.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return errorCode(error) === 'ENOTDIR' ? 'file' : 'absent'
  }
}

const nearestFolder = (path: string): string => (kindOf(path) === 'folder' || dirname(path) === path ? path : nearestFolder(dirname(path)))

/** Tried: permissions say nothing of a /proc, where making a folder with those above it never ends. A full disk is told when the store is opened. */
function isWritable(folder: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(folder, '.tianbao-')))
    return true
  } catch (error) {
    return ['ENOSPC', 'EDQUOT'].includes(errorCode(error))
  }
}

function problemPhrase({ code, settings, value }: Problem): Phrase {
  return { key: `settings-${code}`, params: { settings: settings.join(', '), value } }
}

export type OpenedStore = { readonly kind: 'store'; readonly store: Store } | { readonly kind: 'failed'; readonly phrase: Phrase }

/** Opens the store, founding it where there is none. */
export function openStore({ dataDir }: Config): OpenedStore {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    return { kind: 'failed', phrase: { key: 'cli-data-dir-failed', params: { folder: dataDir, code: errorCode(error) } } }
  }
  try {
    return { kind: 'store', store: openSqliteStore({ path: join(dataDir, STORE_FILE), now: Date.now }) }
  } catch (error) {
    return { kind: 'failed', phrase: storePhrase(dataDir, error) }
  }
}

function storePhrase(dataDir: string, error: unknown): Phrase {
  if (!(error instanceof StoreError)) throw error
  return { key: 'cli-store-failed', params: { file: join(dataDir, STORE_FILE), why: { key: `cli-store-${error.code}` } } }
}

/** Runs `work` on the store and closes it. */
export async function withStore(call: Call, must: Must, work: (store: Store, config: Config) => Promise<ExitCode>): Promise<ExitCode> {
  const config = settingsOf(call, must)
  if (config === null) return 2
  const file = join(config.dataDir, STORE_FILE)
  if (must === 'exist' && !existsSync(file)) return call.refuse({ key: 'cli-no-store', params: { file } })
  const opened = openStore(config)
  if (opened.kind === 'failed') return call.refuse(opened.phrase)
  try {
    return await work(opened.store, config)
  } catch (error) {
    return call.refuse(storePhrase(config.dataDir, error))
  } finally {
    opened.store.close()
  }
}

/** The organ that `--organ` names, or the only one there is. */
export function organOf(call: Call, store: Store): Organ | null {
  const organs = store.archive.organs()
  const name = call.args.value('organ')
  const names = organs.map((organ): Phrase => ({ key: 'verbatim', params: { text: organ.name } }))
  if (organs.length === 0) call.note({ key: 'cli-no-organs' })
  else if (name === null && organs.length > 1) call.note({ key: 'cli-which-organ', params: { organs: names } })
  else {
    const organ = name === null ? organs[0] : organs.find((candidate) => candidate.name === name)
    if (organ !== undefined) return organ
    call.note({ key: 'cli-no-organ', params: { organ: name ?? '', organs: names } })
  }
  return null
}

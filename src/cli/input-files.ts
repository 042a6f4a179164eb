import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import { type FileReading, type Read, readApart } from './file-reading.ts'
import { errorCode } from './system-error.ts'

/** The files that a command is given, by name or as folders. */

export type FileList =
  | { readonly kind: 'files'; readonly paths: readonly string[] /** A folder was named, or several files. */; readonly several: boolean }
  | { readonly kind: 'none'; readonly phrase: Phrase }

/** Names of files that stand in folders and are no reports: hidden ones, locks of office programs, marks of file managers. */
const STRAY = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Every file named, and for a folder every file in it and below, in order of names. A name without a file stays in the list: reading it says so. */
export function listFiles(operands: readonly string[]): FileList {
  const paths: string[] = []
  let several = operands.length > 1
  for (const operand of operands) {
    if (!isFolder(operand)) {
      paths.push(operand)
      continue
    }
    several = true
    try {
      paths.push(...filesBelow(operand))
    } catch (error) {
      return { kind: 'none', phrase: fileFailed(operand, fileProblem(error)) }
    }
  }
  if (paths.length > 0) return { kind: 'files', paths, several }
  return { kind: 'none', phrase: { key: 'cli-empty-folder', params: { file: operands.join(', ') } } }
}

/** What can't be looked at is none: reading it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !STRAY.test(name))
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : isFolder(path) ? [] : [path]
    })
}

/** A report read, or in words why not. */
export type Opened = Read | { readonly kind: 'unreadable'; readonly phrase: Phrase }

export async function openReport(path: string, read: FileReading = readApart): Promise<Opened> {
  if (isFolder(path)) return { kind: 'unreadable', phrase: { key: 'cli-not-a-file' } }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { kind: 'unreadable', phrase: fileProblem(error) }
  }
  const result = await read(bytes, basename(path))
  if (result.kind === 'report') return result
  return { kind: 'unreadable', phrase: { key: `unreadable-${result.code}`, ...(result.params === undefined ? {} : { params: result.params }) } }
}

/** The sentence about a file of a list. */
export function fileFailed(file: string, why: Phrase): Phrase {
  return { key: 'cli-file-failed', params: { file, why } }
}

export function fileProblem(error: unknown): Phrase {
  const code = errorCode(error)
  if (code === 'ENOENT') return { key: 'cli-no-file' }
  if (code === 'EACCES' || code === 'EPERM') return { key: 'cli-no-permission' }
  return { key: 'cli-system-error', params: { code } }
}

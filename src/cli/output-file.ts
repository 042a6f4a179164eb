import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import { errorCode } from './system-error.ts'

/** Why a file may not be written at a path, or null. */
export function outputObjection(path: string, force: boolean): Phrase | null {
  const present = placeAt(path)
  if ('key' in present) return present
  if (present.kind === 'folder') return { key: 'cli-output-is-folder', params: { file: path } }
  if (present.kind === 'device') return { key: 'cli-output-is-device', params: { file: path } }
  if (present.kind === 'file' && !force) return { key: 'cli-output-exists', params: { file: path } }
  if (!existsSync(dirname(path))) return { key: 'cli-output-no-folder', params: { folder: dirname(path) } }
  return null
}

/** What stands at a path, or what keeps it from being looked at. */
export function placeAt(path: string): { readonly kind: 'nothing' | 'file' | 'folder' | 'device' } | Phrase {
  try {
    const present = statSync(path, { throwIfNoEntry: false })
    if (present === undefined) return { kind: 'nothing' }
    return { kind: present.isDirectory() ? 'folder' : present.isFile() ? 'file' : 'device' }
  } catch (error) {
    return outputProblem(path, error)
  }
}

/** Has a file written beside its place and then moved there, so that it stands whole or not at all. What hindered it is told as a phrase. */
export async function writeWhole(path: string, write: (unfinished: string) => void | Promise<void>): Promise<Phrase | null> {
  const unfinished = unfinishedBeside(path)
  try {
    rmSync(unfinished, { force: true })
    await write(unfinished)
    renameSync(unfinished, path)
    return null
  } catch (error) {
    rmSync(unfinished, { force: true })
    return outputProblem(path, error)
  }
}

/** A name of its own for each place, and a short one: that of the file may be as long as a name may be. */
function unfinishedBeside(path: string): string {
  return join(dirname(path), `.${createHash('sha256').update(basename(path)).digest('hex').slice(0, 16)}.part`)
}

export function outputProblem(path: string, error: unknown): Phrase {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { key: 'cli-output-full', params: { file: path } }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { key: 'cli-output-no-permission', params: { file: path } }
  return { key: 'cli-output-failed', params: { file: path, code } }
}

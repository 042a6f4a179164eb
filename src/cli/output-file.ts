import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Phrase } from '../../conversations/dialogue.ts'
import { errorCode } from './system-error.ts'

/** Why a file may not be written at a path, or null. */
export function outputObjection(path: string, force: boolean): Phrase | null {
  const present = statSync(path, { throwIfNoEntry: false })
  if (present?.isDirectory()) return { key: 'cli-output-is-folder', params: { file: path } }
  if (present !== undefined && !force) return { key: 'cli-output-exists', params: { file: path } }
  if (!existsSync(dirname(path))) return { key: 'cli-output-no-folder', params: { folder: dirname(path) } }
  return null
}

/** Has a file written beside its place and then moved there, so that it stands whole or not at all. What hindered it is told as a phrase. */
export async function writeWhole(path: string, write: (unfinished: string) => void | Promise<void>): Promise<Phrase | null> {
  const unfinished = `${path}.part`
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

export function outputProblem(path: string, error: unknown): Phrase {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { key: 'cli-output-full', params: { file: path } }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { key: 'cli-output-no-permission', params: { file: path } }
  return { key: 'cli-output-failed', params: { file: path, code } }
}

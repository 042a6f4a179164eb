import type { Lease } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { connect } from './database.ts'

/** Rights that one process holds at a time. A lock of the operating system: no clock is compared, and a killed process holds nothing. */
export function createLeases(path: string): (name: string) => Lease | null {
  const held = new Set<string>()
  return (name) => {
    if (held.has(name)) return null
    const release = path === ':memory:' ? () => {} : lock(`${path}.${name}.lock`)
    if (release === null) return null
    held.add(name)
    return {
      release: () => {
        release()
        held.delete(name)
      },
    }
  }
}

function lock(path: string): (() => void) | null {
  const connection = connect(path)
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return null
    throw new StoreError('unavailable', `cannot lock ${path}`, error)
  }
  return () => {
    connection.exec('ROLLBACK')
    connection.close()
  }
}

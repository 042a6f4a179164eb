import { join } from 'node:path'
import { STORE_FILE } from '../../src/cli/installation.ts'
import { createDoor } from '../../src/desk/door.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'

/** Codes for so many organs, made beside the running server. */
export async function invitations(dataDir: string, organs: number): Promise<readonly string[]> {
  const store = openSqliteStore({ path: join(dataDir, STORE_FILE), now: Date.now })
  const door = createDoor({ store, now: () => new Date(), newId: () => crypto.randomUUID() })
  const codes: string[] = []
  while (codes.length < organs) codes.push(await door.invite(null))
  store.close()
  return codes
}

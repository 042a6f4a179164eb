import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** The running server's address, in the data folder: port 0 and the host of all interfaces leave it open for other processes. */

const NAME = 'address'

export function tellAddress({ dataDir }: Config, address: string): void {
  writeFileSync(join(dataDir, NAME), address)
}

export function withdrawAddress({ dataDir }: Config): void {
  rmSync(join(dataDir, NAME), { force: true })
}

/** Where people reach the page: as the settings say, as the running server says, or as a server with these settings would. */
export function addressOf({ publicUrl, dataDir, host, port }: Config): string {
  if (publicUrl !== null) return publicUrl
  const told = join(dataDir, NAME)
  return existsSync(told) ? readFileSync(told, 'utf8') : `http://${host}:${port}`
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a benchmark prints, a line each. Rejects where it fails. */
export async function runBench(
  name: string,
  args: readonly string[] = ['--small'],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, ...args], { env: { ...process.env, ...env } })
  return stdout.trim().split('\n')
}

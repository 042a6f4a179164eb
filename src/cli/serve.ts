import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { type Running, start } from '../main.ts'
import type { Store } from '../store/store.ts'
import type { Call, Command } from './command.ts'
import { withStore } from './installation.ts'
import { errorCode } from './system-error.ts'

export const serve: Command = {
  options: {},
  operands: { least: 0, most: 0 },
  run: (call) =>
    withStore(call, 'open', async (store, config) => {
      const running = await begin(call, store, config)
      if (running === null) return 2
      const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
      call.terminal.out(welcome(call, running))
      await stopped
      if (call.terminal.watched) call.note({ key: 'cli-stopping' })
      await running.stop()
      return 0
    }),
}

function welcome(call: Call, { address, invitation }: Running): string {
  const serving = call.say({ key: 'cli-serving', params: { address } })
  if (invitation === null) return `${serving}\n`
  return `${serving}\n${call.say({ key: 'cli-first-invitation', params: { address: `${address}/enter/${invitation}` } })}\n`
}

/** null after it was told why the server can't start. */
async function begin(call: Call, store: Store, config: Config): Promise<Running | null> {
  const page = [fileURLToPath(new URL('../channels/web/page/', import.meta.url))]
  try {
    return await start(config, { store, words: call.words, page })
  } catch (error) {
    const { host, port } = config
    const code = errorCode(error)
    call.note({ key: code === 'EADDRINUSE' ? 'cli-address-busy' : 'cli-address-refused', params: { host, port: String(port), code } })
    return null
  }
}

import { createBareBot } from './bare-bot.ts'
import type { Answer } from './memory-telegram.ts'
import { admit, openProduct } from './office.ts'

/** A bot of its own process that polls a Bot API server. Told `admit` or `spent`, it does so and answers; told nothing more, it ends. */

export interface HttpBotOrder {
  readonly server: { readonly token: string; readonly apiRoot: string }
  /** The file of the product's store, or what the bare bot answers. */
  readonly kind: { readonly name: 'product'; readonly path: string } | { readonly name: 'bare'; readonly answers: readonly Answer[] }
}
export type HttpBotQuery = { readonly ask: 'admit'; readonly person: number } | { readonly ask: 'spent' }
/** Milliseconds of processor time since the start. */
export type HttpBotReply = { readonly spent: number }

async function open({ server, kind }: HttpBotOrder): Promise<(person: number) => Promise<void>> {
  if (kind.name === 'product') {
    const office = await openProduct({ server, path: kind.path })
    return (person) => admit(office, person)
  }
  void createBareBot(server.token, { apiRoot: server.apiRoot }, kind.answers).start()
  return async () => {}
}

function reply(): void {
  const { user, system } = process.cpuUsage()
  process.send?.({ spent: (user + system) / 1000 } satisfies HttpBotReply)
}

process.once('message', async (order: HttpBotOrder) => {
  const letIn = await open(order)
  process.on('message', async (query: HttpBotQuery) => {
    if (query.ask === 'admit') await letIn(query.person)
    reply()
  })
  reply()
})
process.once('disconnect', () => process.exit(0))

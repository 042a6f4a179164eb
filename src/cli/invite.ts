import { randomUUID } from 'node:crypto'
import { addressOf } from '../address-file.ts'
import { createDoor } from '../desk/door.ts'
import type { Command } from './command.ts'
import { withStore } from './installation.ts'

export const invite: Command = {
  options: { organ: { type: 'string' }, json: { type: 'boolean' } },
  operands: { least: 0, most: 0 },
  run: (call) =>
    withStore(call, 'open', async (store, config) => {
      const door = createDoor({ store, now: () => new Date(), newId: randomUUID })
      const code = await door.invite(call.args.value('organ'))
      const invitation = { code, web: `${addressOf(config)}/enter/${code}`, telegram: `/start ${code}` }
      call.terminal.out(
        call.args.flag('json') ? `${JSON.stringify(invitation, null, 2)}\n` : `${call.say({ key: 'cli-invitation', params: invitation })}\n`,
      )
      return 0
    }),
}

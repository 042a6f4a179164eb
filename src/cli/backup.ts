import type { Command } from './command.ts'
import { withStore } from './installation.ts'
import { outputObjection, writeWhole } from './output-file.ts'

export const backup: Command = {
  options: { out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 0, most: 0 },
  run: async (call) => {
    const path = call.args.value('out')
    if (path === null) return call.refuse({ key: 'cli-option-missing', params: { option: '-o' } })
    const objection = outputObjection(path, call.args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    return withStore(call, 'exist', async (store) => {
      const failed = await writeWhole(path, (unfinished) => store.backup(unfinished))
      if (failed !== null) return call.refuse(failed)
      call.note({ key: 'cli-backed-up', params: { file: path } })
      return 0
    })
  },
}

import { z } from 'zod'
import type { ChatId } from '../../conversations/dialogue.ts'
import { openOffice } from './office.ts'

/** A process with some of the people who edit one draft at once. Begins at a line on its standard input, prints how many edits were taken. */

const given = z.object({ path: z.string(), chats: z.array(z.string()), edits: z.number() }).parse(JSON.parse(process.argv[2] ?? ''))

const office = await openOffice({ path: given.path })
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const taken = await Promise.all(
  given.chats.map(async (chat) => {
    let count = 0
    for (let edit = 0; edit < given.edits; edit++) if ((await office.say(chat as ChatId, `add ${edit % 20}`)) === 'committed') count++
    return count
  }),
)
process.stdout.write(`${taken.reduce((sum, count) => sum + count, 0)}\n`)
await office.close()
process.exit(0)

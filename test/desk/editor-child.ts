import { z } from 'zod'
import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import { officialLabel } from '../../src/i18n.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { openOffice } from './office.ts'

/** A process with some of the people who edit one draft at once. Begins at a line on its standard input, prints the edits that were taken: who, which cell, how many. */

const given = z
  .object({ path: z.string(), writers: z.array(z.object({ chat: z.string(), number: z.number() })), edits: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''))

/** Few enough that everybody meets everybody. */
const CELLS = [...EDITION_2021.cells.values()].filter(({ unit }) => unit === '件').slice(0, 60)

const office = await openOffice({ path: given.path, turn })
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const taken = await Promise.all(
  given.writers.map(async ({ chat, number }) => {
    const edits: unknown[] = []
    for (let edit = 0; edit < given.edits; edit++) {
      const cell = CELLS[(edit * (number + 1)) % CELLS.length]?.key
      // Nobody says the same figure twice, so each edit is known by it.
      const value = number * given.edits + edit + 1
      const outcome = await office.say(chat as ChatId, `修改 ${officialLabel(cell ?? '')} 为 ${value}`)
      if (outcome === 'committed') edits.push({ person: chat, cell, value })
    }
    return edits
  }),
)
process.stdout.write(`${JSON.stringify(taken.flat())}\n`)
await office.close()
process.exit(0)

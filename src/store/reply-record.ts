import { z } from 'zod'
import type { AskId, ChatId, FileId, Part, Phrase, Reply } from '../../conversations/dialogue.ts'
import type { CellKey } from '../report/form.ts'
import { idOf, phraseSchema } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** What was said, by the bot or by a person, as it is kept. */

const partSchema: z.ZodType<Part> = z.strictObject({
  role: z.enum(['place', 'noted', 'alarm', 'question', 'hint']),
  phrase: phraseSchema,
  states: z.array(z.strictObject({ cell: idOf<CellKey>(), value: z.int() })).exactOptional(),
})

const replySchema: z.ZodType<Reply> = z.strictObject({
  to: idOf<ChatId>(),
  parts: z.array(partSchema),
  ask: idOf<AskId>().nullable(),
  buttons: z.array(z.strictObject({ label: phraseSchema, data: z.string() })),
  file: z
    .strictObject({
      id: idOf<FileId>(),
      name: z.string(),
      picture: z.strictObject({ width: z.int(), height: z.int(), words: phraseSchema }).exactOptional(),
    })
    .nullable(),
})

export const REPLY: Shape<{ readonly version: 1; readonly reply: Reply }> = {
  name: 'reply',
  version: 1,
  schema: z.strictObject({ version: z.literal(1), reply: replySchema }),
  upgrades: {},
}

export const SAID: Shape<{ readonly version: 1; readonly said: string | Phrase }> = {
  name: 'message',
  version: 1,
  schema: z.strictObject({ version: z.literal(1), said: z.union([z.string(), phraseSchema]) }),
  upgrades: {},
}

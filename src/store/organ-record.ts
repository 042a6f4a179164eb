import { z } from 'zod'
import type { ChatId, Organ } from '../../conversations/dialogue.ts'
import type { DraftId, OrganId, PersonId } from '../report/draft.ts'
import { LEVELS } from '../report/report.ts'
import { idOf } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** An organ as it is kept. */

const organSchema: z.ZodType<Organ> = z.strictObject({
  version: z.literal(1),
  id: idOf<OrganId>(),
  revision: z.int(),
  name: z.string(),
  level: z.enum(LEVELS).nullable(),
  members: z.array(z.strictObject({ person: idOf<PersonId>(), chat: idOf<ChatId>() })),
  drafts: z.array(z.strictObject({ id: idOf<DraftId>(), year: z.int() })),
  years: z.array(z.strictObject({ year: z.int(), source: z.string() })),
})

export const ORGAN: Shape<Organ> = { name: 'organ', version: 1, schema: organSchema, upgrades: {} }

export function newOrgan(id: OrganId, name: string): Organ {
  return { version: 1, id, revision: 0, name, level: null, members: [], drafts: [], years: [] }
}

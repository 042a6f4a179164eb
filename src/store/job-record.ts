import { z } from 'zod'
import type { ChatId, FileId, Job } from '../../conversations/dialogue.ts'
import type { DraftId } from '../report/draft.ts'
import { idOf } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** A job as it is kept. */

const jobSchema: z.ZodType<Job> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    chat: idOf<ChatId>(),
    draft: idOf<DraftId>(),
    revision: z.int(),
    format: z.enum(['docx', 'txt', 'json']),
    final: z.int().nullable(),
    stored: z.int().exactOptional(),
    report: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('read'), chat: idOf<ChatId>(), file: idOf<FileId>(), name: z.string(), purpose: z.string() }),
])

export const JOB: Shape<{ readonly version: 1; readonly job: Job }> = {
  name: 'job',
  version: 1,
  schema: z.strictObject({ version: z.literal(1), job: jobSchema }),
  upgrades: {},
}

import { z } from 'zod'
import type { ChatId, FileId, Job, Phrase, PictureSubject } from '../../conversations/dialogue.ts'
import type { CheckSheet } from '../report/check-sheet.ts'
import { DOCUMENT_FORMATS } from '../report/document-format.ts'
import type { DraftId } from '../report/draft.ts'
import type { CellKey } from '../report/form.ts'
import { idOf, phraseSchema } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** A job as it is kept. */

const sheetSchema: z.ZodType<CheckSheet<Phrase>> = z.strictObject({
  year: z.int(),
  version: z.int().nullable(),
  figures: z.array(z.strictObject({ label: phraseSchema, now: z.string(), last: z.string(), change: z.string() })),
  rules: z.array(
    z.strictObject({
      rule: phraseSchema,
      source: z.string(),
      verdict: z.enum(['passed', 'error', 'warning', 'notice']),
      details: z.array(phraseSchema),
    }),
  ),
  reasons: z.array(z.strictObject({ finding: phraseSchema, reason: phraseSchema, by: phraseSchema })),
  implied: z.array(phraseSchema),
  zeroed: z.array(phraseSchema),
  corrections: z.array(z.strictObject({ label: phraseSchema, from: z.string(), to: z.string() })),
})

const comparedSchema = z.array(z.strictObject({ report: z.unknown(), source: z.string() }))
const pictured = { report: z.unknown(), implied: z.array(idOf<CellKey>()) }
const subjectSchema: z.ZodType<PictureSubject> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tables'), sections: z.array(z.string()), ...pictured }),
  z.strictObject({ kind: z.literal('pages'), ...pictured }),
  z.strictObject({ kind: z.literal('chart'), compared: comparedSchema }),
])

const jobSchema: z.ZodType<Job> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    chat: idOf<ChatId>(),
    draft: idOf<DraftId>(),
    revision: z.int(),
    format: z.enum(DOCUMENT_FORMATS),
    final: z.int().nullable(),
    stored: z.int().exactOptional(),
    compared: comparedSchema.exactOptional(),
    report: z.unknown(),
    sheet: sheetSchema.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('read'), chat: idOf<ChatId>(), file: idOf<FileId>(), name: z.string(), purpose: z.string() }),
  z.strictObject({
    kind: z.literal('picture'),
    chat: idOf<ChatId>(),
    draft: idOf<DraftId>(),
    subject: subjectSchema,
    shows: z.array(z.string()),
    stated: z.string().nullable(),
  }),
])

export const JOB: Shape<{ readonly version: 1; readonly job: Job }> = {
  name: 'job',
  version: 1,
  schema: z.strictObject({ version: z.literal(1), job: jobSchema }),
  upgrades: {},
}

import { z } from 'zod'
import type { Phrase } from '../../conversations/dialogue.ts'

/** A branded string, taken as it is. */
export const idOf = <Id extends string>(): z.ZodType<Id> => z.string() as unknown as z.ZodType<Id>

export const languageSchema = z.enum(['zh-CN', 'en'])

export const phraseSchema: z.ZodType<Phrase> = z.strictObject({
  key: z.string(),
  get params() {
    return z.record(z.string(), z.union([z.string(), z.number(), phraseSchema, z.array(phraseSchema)])).exactOptional()
  },
})

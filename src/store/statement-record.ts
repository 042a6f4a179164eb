import { z } from 'zod'
import type { Statement } from '../../conversations/dialogue.ts'
import { ORIGINS } from '../report/draft.ts'
import type { CellKey, TextKey } from '../report/form.ts'
import { idOf } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** A statement of the history as it is kept. */
export interface KeptStatement {
  readonly version: 1
  readonly changes: Statement['changes']
  /** By revision; the words are rows of their own. */
  readonly texts: readonly { readonly text: TextKey; readonly from: number | null; readonly to: number | null }[]
}

const originSchema = z.enum(ORIGINS)

export const STATEMENT: Shape<KeptStatement> = {
  name: 'statement',
  version: 1,
  schema: z.strictObject({
    version: z.literal(1),
    changes: z.array(
      z.strictObject({
        cell: idOf<CellKey>(),
        from: z.int().nullable(),
        to: z.int().nullable(),
        origin: originSchema,
        was: originSchema.nullable(),
        reopen: z.literal(true).exactOptional(),
      }),
    ),
    texts: z.array(z.strictObject({ text: idOf<TextKey>(), from: z.int().nullable(), to: z.int().nullable() })),
  }),
  upgrades: {},
}

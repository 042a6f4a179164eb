import { z } from 'zod'
import type { Ask, AskId, Chat, ChatId, Choice, Intent } from '../../conversations/dialogue.ts'
import { DOCUMENT_FORMATS } from '../report/document-format.ts'
import { type Change, type DraftId, ORIGINS, type OrganId, type PersonId, type TextChange } from '../report/draft.ts'
import type { CellKey, TextKey } from '../report/form.ts'
import type { AskedYears, UnderstoodInquiry } from '../report/inquiry.ts'
import { idOf, languageSchema, phraseSchema } from './phrase-schema.ts'
import type { Shape } from './versioned.ts'

/** A chat and its asks as they are kept. */

export const changeSchema: z.ZodType<Change> = z.strictObject({
  cell: idOf<CellKey>(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  origin: z.enum(ORIGINS),
  reopen: z.literal(true).exactOptional(),
})

const textChangeSchema: z.ZodType<TextChange> = z.strictObject({
  text: idOf<TextKey>(),
  from: z.int().nullable(),
  to: z.string().nullable(),
})

const askedYearsSchema: z.ZodType<AskedYears> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unsaid') }),
  z.strictObject({ kind: z.literal('named'), years: z.array(z.int()) }),
  z.strictObject({ kind: z.literal('last'), count: z.int() }),
  z.strictObject({ kind: z.literal('since'), year: z.int() }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('against'), year: z.int() }),
])

const inquirySchema: z.ZodType<UnderstoodInquiry> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('figure'),
    figure: z.strictObject({ label: z.string(), cells: z.array(idOf<CellKey>()) }),
    wanted: z.enum(['figure', 'difference', 'sum']),
    years: askedYearsSchema,
  }),
  z.strictObject({ kind: z.literal('changes'), years: askedYearsSchema }),
  z.strictObject({ kind: z.literal('text'), part: z.string(), years: askedYearsSchema }),
  z.strictObject({ kind: z.literal('report'), years: askedYearsSchema }),
])

const intentSchema: z.ZodType<Intent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), changes: z.array(changeSchema), texts: z.array(textChangeSchema).exactOptional() }),
  z.strictObject({ kind: z.literal('step'), name: z.string(), value: z.union([z.string(), z.number()]).exactOptional() }),
  z.strictObject({ kind: z.literal('goto'), step: z.string() }),
  z.strictObject({ kind: z.literal('inquire'), inquiry: inquirySchema }),
  z.strictObject({ kind: z.literal('compare'), years: z.array(z.int()), format: z.enum(DOCUMENT_FORMATS) }),
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('command'), name: z.string() }),
])

const choiceSchema: z.ZodType<Choice> = z.strictObject({ label: phraseSchema, intent: intentSchema })

const askSchema: z.ZodType<Ask> = z.strictObject({
  id: idOf<AskId>(),
  step: z.string(),
  draft: idOf<DraftId>().nullable(),
  revision: z.int(),
  cells: z.array(idOf<CellKey>()),
  choices: z.array(choiceSchema),
  memory: z.unknown(),
})

const chatSchema: z.ZodType<Chat> = z.strictObject({
  version: z.literal(1),
  id: idOf<ChatId>(),
  person: idOf<PersonId>(),
  organ: idOf<OrganId>(),
  revision: z.int(),
  draft: idOf<DraftId>().nullable(),
  asks: z.array(askSchema),
  skipped: z.array(z.string()),
  focus: z.string().nullable(),
  trail: z.array(z.string()),
  language: languageSchema,
  pictured: z.array(z.string()).exactOptional(),
})

export const CHAT: Shape<Chat> = { name: 'chat', version: 1, schema: chatSchema, upgrades: {} }

/** An ask that is kept by itself: the one on the person's screen. */
export const SCREEN: Shape<{ readonly version: 1; readonly ask: Ask }> = {
  name: 'screen',
  version: 1,
  schema: z.strictObject({ version: z.literal(1), ask: askSchema }),
  upgrades: {},
}

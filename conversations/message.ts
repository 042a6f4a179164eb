import type { CellKey, Value } from '../src/report/form.ts'

/** What is said, in codes and params: only the locale files make sentences of them. */

declare const brand: unique symbol
type Id<B extends string> = string & { readonly [brand]: B }
/** `tg:<chat id>` or `web:<person id>`. */
export type ChatId = Id<'chat'>
export type AskId = Id<'ask'>
/** `tg:<update id>`, `web:<uuid from the page>` or `job:<job id>`. */
export type InputId = Id<'input'>
export type FileId = Id<'file'>

export type Language = 'zh-CN' | 'en'

/** A message by its Fluent id (dots as dashes); `cell` and `text` name a cell's or a narrative part's official label. */
export interface Phrase {
  readonly key: string
  readonly params?: Readonly<Record<string, Param>>
}
/** A list of phrases is joined as the language joins a list; a Phrase with key `lines` and `items` puts one a line, with `clauses` it joins them as parts of a sentence. */
export type Param = string | number | Phrase | readonly Phrase[]

export type Role = 'place' | 'noted' | 'alarm' | 'question' | 'hint'
/** One paragraph of a message. */
export interface Part {
  readonly role: Role
  readonly phrase: Phrase
  /** Figures that the paragraph states, for those who compare instead of reading. */
  readonly states?: readonly { readonly cell: CellKey; readonly value: Value }[]
}

export interface Button {
  readonly label: Phrase
  /** `<ask id>:<index>`, at most 64 bytes. */
  readonly data: string
}

export interface Reply {
  /** Often not the asker: a colleague is told the same way. */
  readonly to: ChatId
  readonly parts: readonly Part[]
  /** Set on a question: it is sent only while it is still the chat's last question. */
  readonly ask: AskId | null
  readonly buttons: readonly Button[]
  readonly file: SentFile | null
}

export interface SentFile {
  readonly id: FileId
  readonly name: string
  /** Set on a file that is shown in the chat itself. */
  readonly picture?: ShownPicture
}

/** Measures in pixels. */
export interface ShownPicture {
  readonly width: number
  readonly height: number
  /** What the picture says, for whoever can't see it. */
  readonly words: Phrase
}

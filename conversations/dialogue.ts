import type { Doubt } from '../src/recognition/doubt.ts'
import type { Publication } from '../src/recognition/publication.ts'
import type { CheckSheet } from '../src/report/check-sheet.ts'
import type { DocumentFormat } from '../src/report/document-format.ts'
import type { Change, Draft, DraftId, OrganId, Origin, PersonId, TextChange } from '../src/report/draft.ts'
import type { CellKey, Figures, Form, TextKey } from '../src/report/form.ts'
import type { UnderstoodInquiry } from '../src/report/inquiry.ts'
import type { Level } from '../src/report/report.ts'
import type { TableWords } from '../src/report/table-words.ts'

import type { AskId, ChatId, FileId, InputId, Language, Phrase, Reply, ShownPicture } from './message.ts'

export type { AskId, Button, ChatId, FileId, InputId, Language, Param, Part, Phrase, Reply, Role, SentFile } from './message.ts'

/** The dialogue's types, channel-neutral: what comes in, what is kept of a chat, what goes out. */

// ── what is kept ───────────────────────────────────────────────────────────────────────────────────────────

export type Intent =
  | { readonly kind: 'change'; readonly changes: readonly Change[]; readonly texts?: readonly TextChange[] }
  /** Anything a step defines for itself; the step that made the ask reads it. */
  | { readonly kind: 'step'; readonly name: string; readonly value?: string | number }
  | { readonly kind: 'goto'; readonly step: string }
  /** Stored years are asked about; nothing changes. */
  | { readonly kind: 'inquire'; readonly inquiry: UnderstoodInquiry }
  /** The comparison of these years as a document; nothing changes. */
  | { readonly kind: 'compare'; readonly years: readonly number[]; readonly format: DocumentFormat }
  | { readonly kind: 'skip' }
  | { readonly kind: 'command'; readonly name: string }

export interface Choice {
  readonly label: Phrase
  readonly intent: Intent
}

/** A question as put. Bare figures fill `cells` in order; 其余 means the rest of these. */
export interface Ask {
  readonly id: AskId
  /** The step of the dialogue, or the form's question id. */
  readonly step: string
  readonly draft: DraftId | null
  /** Of the draft when asked. */
  readonly revision: number
  readonly cells: readonly CellKey[]
  readonly choices: readonly Choice[]
  /** What the step has to remember until it is answered; plain JSON, read by the step alone. */
  readonly memory: unknown
}

/** One person in one channel; all that is personal. */
export interface Chat {
  readonly version: 1
  readonly id: ChatId
  readonly person: PersonId
  readonly organ: OrganId
  readonly revision: number
  readonly draft: DraftId | null
  /** At most two: first the one on the person's screen (its send was acknowledged), last the one to be sent. */
  readonly asks: readonly Ask[]
  /** Steps put off by 跳过. */
  readonly skipped: readonly string[]
  /** A step the person jumped to. */
  readonly focus: string | null
  /** Steps answered, newest last: the way back. */
  readonly trail: readonly string[]
  readonly language: Language
  /** What the newest pictures in the chat show, by `PictureJob.shows`: none is sent twice in a row. */
  readonly pictured?: readonly string[]
}

export interface Member {
  readonly person: PersonId
  readonly chat: ChatId
}

export interface Organ {
  readonly version: 1
  readonly id: OrganId
  readonly revision: number
  /** Empty until onboarding, unless the invitation named it. */
  readonly name: string
  readonly level: Level | null
  readonly members: readonly Member[]
  readonly drafts: readonly { readonly id: DraftId; readonly year: number }[]
  /** Years whose published or final figures are stored, and where they came from (a file's name). */
  readonly years: readonly { readonly year: number; readonly source: string }[]
}

export interface State {
  readonly chat: Chat
  readonly organ: Organ
  readonly draft: Draft | null
}

/** A stored year of the organ: figures told in the present form's cells, and the report file as it was. */
export interface StoredYear {
  readonly year: number
  readonly source: string
  readonly figures: Figures
  /** The report file (parsed JSON), as stored. */
  readonly file: unknown
}

/** One statement of the history that can be undone. */
export interface Statement {
  readonly revision: number
  readonly person: PersonId
  readonly changes: readonly (Change & { readonly was: Origin | null })[]
  readonly texts: readonly { readonly text: TextKey; readonly from: string | null; readonly to: string | null }[]
}

export interface World {
  readonly form: Form
  /** ISO date in the installation's time zone. */
  readonly today: string
  /** Years loaded so far; a year asked for and not stored is absent although it was loaded. */
  readonly years: ReadonlyMap<number, StoredYear>
  /** Which of `Needs` were loaded; absent ones are not known. */
  readonly texts: ReadonlyMap<TextKey, string> | null
  /** This person's statements on the draft that are not undone, newest first. */
  readonly history: readonly Statement[] | null
  /** Who made the statements asked for, by their revision. */
  readonly authors: ReadonlyMap<number, PersonId> | null
  /** Everybody's statements on the draft since `Needs.log`, oldest first. */
  readonly log: readonly Pick<Statement, 'revision' | 'person' | 'changes'>[] | null
}

// ── what comes in ──────────────────────────────────────────────────────────────────────────────────────────

export type Act =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly data: string }
  /** A click on the sheet. */
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'file'; readonly file: FileId; readonly name: string; readonly size: number }
  /** What a channel can carry and the dialogue can't use: sticker, voice, photo, location, contact, poll, edited, tooLarge … */
  | { readonly kind: 'unsupported'; readonly what: string }
  /** `missing`: what of a bundle could not be made, by its format and why. */
  | { readonly kind: 'made'; readonly job: DocumentJob; readonly file: FileId; readonly name: string; readonly missing?: readonly Missing[] }
  /** In the order of `PictureJob.shows`, or several of the one thing that is shown. */
  | { readonly kind: 'pictured'; readonly job: PictureJob; readonly pictures: readonly MadePicture[] }
  | { readonly kind: 'read'; readonly job: ReadJob; readonly reading: Reading }
  /** `cells` are keys of cells that hinder it, `parts` other words for what does. */
  | { readonly kind: 'failed'; readonly job: Job; readonly code: string; readonly cells?: readonly string[]; readonly parts?: readonly string[] }

export interface MadePicture extends Omit<ShownPicture, 'words'> {
  readonly file: FileId
  readonly name: string
  readonly words: PictureWords
}

/** What a picture says, before any language. */
export type PictureWords =
  | { readonly kind: 'table'; readonly section: string; readonly table: TableWords }
  /** Pages count from 1; `headings` begin on this one. */
  | { readonly kind: 'page'; readonly page: number; readonly pages: number; readonly headings: readonly string[] }
  | { readonly kind: 'chart' }

export interface Missing {
  readonly format: string
  readonly code: string
  readonly parts: readonly string[]
}

export interface Input {
  readonly id: InputId
  readonly chat: ChatId
  /** ISO instant. */
  readonly at: string
  readonly act: Act
  /** The channel's own number of a typed message, in one order with those of the bot's messages: tells which question stood on the screen. */
  readonly typed?: number
}

/** What a reader worker made of a file. */
export type Reading =
  | {
      readonly kind: 'report'
      /** The report file as JSON. */
      readonly file: unknown
      readonly doubts: readonly Doubt[]
      /** Who signs under a document; absent where nobody does. */
      readonly signer?: string
      /** How a document is published; absent for a report file. */
      readonly publication?: Publication
    }
  | { readonly kind: 'unreadable'; readonly code: string; readonly params: Readonly<Record<string, string | number>> }

// ── what goes out ──────────────────────────────────────────────────────────────────────────────────────────

export interface ComparedYear {
  /** The report file as JSON. */
  readonly report: unknown
  readonly source: string
}

export interface DocumentJob {
  readonly kind: 'document'
  readonly chat: ChatId
  readonly draft: DraftId
  readonly revision: number
  readonly format: DocumentFormat
  /** Version number of a final report; null for a draft, which is marked 草稿 and 【待填】. */
  readonly final: number | null
  /** The year of a stored report that is sent as it stands; absent for the draft's own documents. */
  readonly stored?: number
  /** Reports whose comparison the document is, `report` among them. */
  readonly compared?: readonly ComparedYear[]
  /** The snapshot: a report file as JSON. */
  readonly report: unknown
  /** For 审签单 and 自查表; null where the format does not print them. */
  readonly sheet: CheckSheet<Phrase> | null
}
export interface ReadJob {
  readonly kind: 'read'
  readonly chat: ChatId
  readonly file: FileId
  readonly name: string
  /** What the person was asked for when the file came: last year's report, or this draft's figures. */
  readonly purpose: string
}
/** A picture for the chat that nobody waits for: it is made after everything else, and one that can't be made is only missing. */
export interface PictureJob {
  readonly kind: 'picture'
  readonly chat: ChatId
  readonly draft: DraftId
  readonly subject: PictureSubject
  /** Tells what is shown from anything else: of tables one for each, else one in all. */
  readonly shows: readonly string[]
  /** Tells what is stated of its cells from any other state of them; null where it shows no draft. */
  readonly stated: string | null
}
export type PictureSubject =
  /** Tables of the draft, by their sections. */
  | ({ readonly kind: 'tables'; readonly sections: readonly string[] } & PicturedDraft)
  /** The pages of the draft as a document. */
  | ({ readonly kind: 'pages' } & PicturedDraft)
  /** The main figures of several years as bars. */
  | { readonly kind: 'chart'; readonly compared: readonly ComparedYear[] }
export interface PicturedDraft {
  /** The snapshot: a report file as JSON. */
  readonly report: unknown
  /** Cells that nobody stated: they follow from others. */
  readonly implied: readonly CellKey[]
}
export type Job = DocumentJob | ReadJob | PictureJob

/** What `turn` wants loaded before it can settle; it is then called again. */
export interface Needs {
  readonly years?: readonly number[]
  readonly texts?: true
  readonly history?: true
  /** Revisions of statements on the draft: who made them. */
  readonly authors?: readonly number[]
  /** Statements after this revision. */
  readonly log?: number
  /** Another draft of the organ, to stand in `State.draft`. */
  readonly draft?: DraftId
}

export interface Settled {
  readonly kind: 'settled'
  readonly state: State
  readonly changes: readonly Change[]
  readonly texts: readonly TextChange[]
  /** The statement's revision that this one takes back. */
  readonly undoes: number | null
  readonly replies: readonly Reply[]
  readonly jobs: readonly Job[]
  /** Years to store with the organ. */
  readonly years: readonly { readonly year: number; readonly source: string; readonly file: unknown }[]
  readonly deleted: { readonly kind: 'draft'; readonly draft: DraftId } | { readonly kind: 'organ' } | null
}
export type Outcome = { readonly kind: 'needs'; readonly needs: Needs } | Settled

/** Pure: no I/O, no clock, no randomness; new ids derive from the input's id and the chat's revision. */
export type Turn = (world: World, state: State, input: Input) => Outcome

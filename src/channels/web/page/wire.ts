/** What travels between the server and its page, as JSON. Free of imports: both sides compile it. */

export interface WireMessage {
  readonly seq: number
  /** ISO instant. */
  readonly at: string
  readonly from: 'bot' | 'person'
  /** A question: what was asked before it is no longer open. */
  readonly asks: boolean
  readonly parts: readonly { readonly role: WireRole; readonly text: string }[]
  /** `data` is sent back as it is when the button is pressed. */
  readonly buttons: readonly { readonly label: string; readonly data: string }[]
  readonly file: WireFile | null
}
export interface WireFile {
  readonly name: string
  readonly href: string
  /** Set where it is shown in the chat; measures in pixels, and what it says. */
  readonly picture: { readonly width: number; readonly height: number; readonly words: string } | null
}
export type WireRole = 'place' | 'noted' | 'alarm' | 'question' | 'hint' | 'said'

/** Names what the sheet shows: the page fetches the sheet when it changes, and itself when the language does. */
export interface WireStanding {
  readonly sheet: string
  readonly language: string
}

export interface WireInput {
  /** A UUID made by the page; sent again with the same id, the input counts once. */
  readonly id: string
  /** `seq` of the newest message on the screen. */
  readonly sees: number
  readonly act:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'tap'; readonly data: string }
    | { readonly kind: 'cell'; readonly cell: string }
}

/** Why a request was not done, in the person's words. */
export interface WireProblem {
  readonly code: string
  readonly message: string
}

export interface WireSheet {
  /** Equal for two sheets of the same rows and columns. */
  readonly layout: string
  readonly organ: string
  /** null while the person has no report open. */
  readonly report: WireReport | null
}

export interface WireReport {
  readonly title: string
  readonly final: boolean
  /** 0 to 100. */
  readonly percent: number
  readonly sections: readonly WireSection[]
}

export interface WireSection {
  readonly key: string
  readonly heading: string
  readonly blocks: readonly WireBlock[]
  readonly texts: readonly WireText[]
}

/** Rows that share one header; a printed table stacks one or more of them. */
export interface WireBlock {
  readonly title: string | null
  readonly corner: string
  /** Columns that the row labels take. */
  readonly labelColumns: number
  readonly columns: number
  /** Labels by header row; a label stands in the row in which it begins. */
  readonly head: readonly (readonly WireLabel[])[]
  readonly rows: readonly WireRow[]
  /** Balances down a column or over several of a single row, one printed line for each rule. */
  readonly foot: readonly { readonly label: string; readonly balances: readonly WireFootBalance[] }[]
}

export interface WireLabel {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly level: number
}

export interface WireRow {
  readonly labels: readonly WireLabel[]
  readonly cells: readonly WireCell[]
  /** null where no balance runs along the row. */
  readonly balance: WireBalance | null
}

export interface WireCell {
  readonly key: string
  /** The cell's name, for those who hear instead of see where it stands. */
  readonly name: string
  readonly value: string | null
  readonly state: WireState
  /** What the balances still allow a blank, as words. */
  readonly range: string | null
}
export type WireState = 'blank' | 'given' | 'zeroed' | 'imported' | 'confirmed' | 'implied' | 'aside' | 'reopened'

export interface WireBalance {
  readonly id: string
  /** What has to be equal, in words. */
  readonly formula: string
  readonly state: 'holds' | 'broken' | 'open'
}
export interface WireFootBalance extends WireBalance {
  readonly column: number
  readonly columnSpan: number
}

export interface WireText {
  readonly key: string
  readonly label: string
  /** Characters; null where nothing is written yet. */
  readonly length: number | null
}

import type { CellKey, Form, Unit } from '../form.ts'

/** What an edition's data file states; everything else of the Form follows from it. */
export interface EditionData {
  readonly edition: string
  readonly variant: Form['variant']
  readonly years: Form['years']
  readonly proactive: readonly ProactiveBlock[]
  readonly requests: {
    readonly corner: string
    readonly columns: readonly RequestColumn[]
    readonly rows: readonly RequestRow[]
    readonly source: string
  }
  readonly disputes: { readonly groups: readonly DisputeGroup[]; readonly outcomes: readonly DisputeOutcome[]; readonly source: string }
  readonly informationFees: {
    readonly rows: readonly { readonly key: string; readonly label: string; readonly unit: Unit }[]
    readonly source: string
  }
  readonly headings: Readonly<Record<'overview' | 'proactive' | 'requests' | 'disputes' | 'problemsAndImprovements' | 'otherMatters', string>>
  readonly overviewParts: readonly { readonly key: string; readonly heading: string | null }[]
}

export interface ProactiveBlock {
  readonly title: string
  readonly corner: string
  readonly unit: Unit
  readonly columns: readonly { readonly key: string | null; readonly label: string }[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly source: string }[]
}
export interface RequestColumn {
  readonly key: string
  readonly label: readonly string[]
  readonly role: 'applicant' | 'total'
}
export interface RequestRow {
  readonly key: string
  readonly label: readonly string[]
  readonly role: 'received' | 'carriedOver' | 'outcome' | 'concluded' | 'carriedForward'
  readonly source: string
}
export interface DisputeGroup {
  readonly key: string
  readonly label: readonly string[]
}
export interface DisputeOutcome {
  readonly key: string
  readonly label: string
  readonly role: 'part' | 'total'
}

export const key = (...parts: readonly string[]) => parts.join('.') as CellKey

export const rowsOf = (data: EditionData, role: RequestRow['role']) => data.requests.rows.filter((row) => row.role === role)
export const applicants = (data: EditionData) => data.requests.columns.filter((column) => column.role === 'applicant')

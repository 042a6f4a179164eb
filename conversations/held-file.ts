import type { Doubt } from '../src/recognition/doubt.ts'
import type { CellKey } from '../src/report/form.ts'
import type { Report } from '../src/report/report.ts'

/** What the file was sent for, what the person said is all right although it is not what was asked for, and what the reading leaves to ask. */
export interface Sent {
  /** The step that asked for it: of last year, or of the draft's own year. */
  readonly purpose: string
  readonly vouched: readonly ('organ' | 'year')[]
  readonly doubts: readonly Doubt[]
}

/** A file that waits for a word before anything of it is taken. */
export interface HeldFile {
  /** The report file as JSON. */
  readonly file: unknown
  readonly source: string
  readonly sent: Sent
}

/** Questions of an earlier release did not say what the file was sent for, or what is in doubt. */
export function heldFile(memory: unknown): HeldFile {
  const { file, source = '', sent } = memory as Partial<HeldFile>
  return { file, source, sent: { purpose: '', vouched: [], doubts: [], ...sent } }
}

/** The report as far as it is certain. */
export function withoutDoubts(report: Report, doubts: readonly Doubt[]): Report {
  const cells = new Set(doubts.map(({ cell }) => cell))
  const without = <T>(map: ReadonlyMap<CellKey, T>) => new Map([...map].filter(([cell]) => !cells.has(cell)))
  return { ...report, figures: without(report.figures), misprints: without(report.misprints) }
}

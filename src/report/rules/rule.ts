import type { Finding, Objection, Severity } from '../finding.ts'
import { toFinding } from '../finding.ts'
import type { CellKey, Figures, Form, Identity } from '../form.ts'
import type { Level } from '../report.ts'

/** What is checked: a report's figures with what stands beside them. */
export interface Subject {
  readonly form: Form
  readonly year: number
  /** Rules that need the level are off without it. */
  readonly level: Level | null
  /** Blank = no entry; who wants implied cells judged as filled puts them in. */
  readonly figures: Figures
  /** Cells in which something stands that is no figure of theirs, as printed. */
  readonly misprints: ReadonlyMap<CellKey, string>
  /** The report of the year before, in its own form's cells (default: those of `form`). */
  readonly lastYear: { readonly year: number; readonly figures: Figures; readonly form?: Form } | null
  readonly agency?: string
  readonly lastAgency?: string
}

/** An identity whose sides can't meet, with the nearest that they can come. */
export interface Break {
  readonly identity: Identity
  readonly expected: number
  readonly actual: number
}

/** The subject with what several rules look at, worked out once. */
export interface Case extends Subject {
  readonly breaks: readonly Break[]
}

export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** In words, for those who read or document the rules. */
  readonly formula: string
  /** Legal or official source. */
  readonly source: string
  readonly objections: (subject: Case) => readonly Objection[]
}

export function findingsOf(rule: Rule, subject: Case): readonly Finding[] {
  return rule.objections(subject).map((objection) => toFinding(rule.id, rule.severity, subject.figures, objection))
}

/** 国办公开办函〔2021〕30号, the notice that issued the form and its 勾稽关系. */
export const FORM_NOTICE = '国办公开办函〔2021〕30号'

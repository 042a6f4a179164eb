import type { CellKey, Figures, Form, TextKey } from './form.ts'

/** Levels of an organ, as report files name them. */
export const LEVELS = [
  'stateCouncilDepartment',
  'provincialGovernment',
  'provincialDepartment',
  'cityGovernment',
  'cityDepartment',
  'countyGovernment',
  'countyDepartment',
  'township',
] as const
export type Level = (typeof LEVELS)[number]

/** 规章 are issued by departments of the State Council, by provinces, and by cities with districts and 自治州. */
export function mayIssueRegulations(level: Level): boolean {
  return level === 'stateCouncilDepartment' || level === 'provincialGovernment' || level === 'cityGovernment'
}

/** A report as read, drafted or published: figures, narratives and what names it. */
export interface Report {
  readonly form: Form
  readonly agency: string
  readonly year: number
  readonly level: Level | null
  /** 成文日期, an ISO date. */
  readonly issuedOn: string | null
  readonly figures: Figures
  /** Cells in which something stands that is no figure of theirs (-1, 3.5, 若干), as printed. */
  readonly misprints: ReadonlyMap<CellKey, string>
  /** By part; what stands before the first sub-head of 总体情况, or all of it where the five do not stand, is `overview.preface`. */
  readonly texts: ReadonlyMap<TextKey, string>
}

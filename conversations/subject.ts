import { spellOut } from '../src/narrative/bound-text.ts'
import { checkReport } from '../src/narrative/check.ts'
import type { Facts } from '../src/narrative/figure-sentences.ts'
import type { Finding } from '../src/report/check.ts'
import type { TextKey } from '../src/report/form.ts'
import type { Report } from '../src/report/report.ts'
import { parseReportFile } from '../src/report/report-file.ts'
import type { StoredYear } from './dialogue.ts'
import { type DraftTalk, lastYear, standingFigures } from './talk.ts'

/** The draft as the rules see it: what stands, implied figures included, and what is told of it. */

/** What the sentences of the report are made of. */
export function factsOf(talk: DraftTalk): Facts {
  const { draft, organ } = talk.state
  return { form: talk.world.form, figures: standingFigures(talk), year: draft.year, agency: organ.name }
}

/** The texts as they are kept, with marks for the sentences that follow from the tables; null until they are loaded. */
export function keptTexts(talk: DraftTalk): ReadonlyMap<TextKey, string> | null {
  return talk.state.draft.texts.size === 0 ? new Map() : talk.world.texts
}

/** The texts as they read with the figures that stand; null until they are loaded. */
export function textsOf(talk: DraftTalk): ReadonlyMap<TextKey, string> | null {
  const kept = keptTexts(talk)
  const facts = factsOf(talk)
  return kept === null ? null : new Map([...kept].map(([key, text]) => [key, spellOut(text, facts)]))
}

/** Null until the texts are loaded. */
export function reportOf(talk: DraftTalk): Report | null {
  const texts = textsOf(talk)
  const { draft, organ } = talk.state
  if (texts === null) return null
  return { ...factsOf(talk), level: organ.level, issuedOn: draft.issuedOn, misprints: new Map(), texts }
}

/** Last year's report as it was stored, in its own form. */
export function lastReport(talk: DraftTalk): Report | null {
  const last = lastYear(talk)
  return last === null ? null : storedReport(last)
}

/** A stored year never changes: it is read once. */
function storedReport(stored: StoredYear): Report | null {
  const known = reports.get(stored)
  if (known !== undefined) return known
  const read = parseReportFile(stored.file)
  const report = read.kind === 'report' ? read.report : null
  reports.set(stored, report)
  return report
}

const reports = new WeakMap<StoredYear, Report | null>()

/** Null until the texts are loaded. Once every figure is there a report without a text is one that says nothing. */
export function findingsOf(talk: DraftTalk): readonly Finding[] | null {
  const report = reportOf(talk)
  if (report === null) return null
  const full = [...talk.world.form.cells.values()].every(({ key, required }) => !required || report.figures.has(key))
  return checkReport(report, lastReport(talk), null, full || report.texts.size > 0)
}

export const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'completeness')
export const blanksOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ rule }) => rule === 'completeness')

/** Warnings that still lack a person's reason. */
export function unreasoned(talk: DraftTalk, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, fingerprint }) => severity === 'warning' && !talk.state.draft.reasons.has(fingerprint))
}

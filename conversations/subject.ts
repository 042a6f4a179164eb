import { check, type Finding } from '../src/report/check.ts'
import { type DraftTalk, lastYear, standingFigures } from './talk.ts'

/** The draft as the rules see it: what stands, implied figures included. */

export function findingsOf(talk: DraftTalk): readonly Finding[] {
  const last = lastYear(talk)
  const file = last?.file as { readonly agency?: string } | undefined
  return check({
    form: talk.world.form,
    year: talk.state.draft.year,
    level: talk.state.organ.level,
    agency: talk.state.organ.name,
    ...(file?.agency === undefined ? {} : { lastAgency: file.agency }),
    figures: standingFigures(talk),
    misprints: new Map(),
    lastYear: last === null ? null : { year: last.year, figures: last.figures },
  })
}

export const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'completeness')
export const blanksOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ rule }) => rule === 'completeness')

/** Warnings that still lack a person's reason. */
export function unreasoned(talk: DraftTalk, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, fingerprint }) => severity === 'warning' && !talk.state.draft.reasons.has(fingerprint))
}

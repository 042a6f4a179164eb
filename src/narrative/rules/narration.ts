import type { Objection, Severity } from '../../report/finding.ts'
import type { Figures, Form, TextKey } from '../../report/form.ts'
import type { Statement } from '../statement.ts'

/** What is told in a report, with the tables it is told of. */
export interface Narration {
  readonly form: Form
  readonly year: number
  /** null where it is not known. */
  readonly agency: string | null
  readonly figures: Figures
  readonly texts: ReadonlyMap<TextKey, string>
  /** The narratives of the report of the year before. */
  readonly last: { readonly texts: ReadonlyMap<TextKey, string> } | null
}

/** The narration with what several rules look at, worked out once. */
export interface NarrativeCase extends Narration {
  /** What each part states, by figure or in words. */
  readonly statements: ReadonlyMap<TextKey, readonly Statement[]>
}

export interface NarrativeRule {
  readonly id: string
  readonly severity: Severity
  /** In words, for those who read or document the rules. */
  readonly formula: string
  /** Legal or official source. */
  readonly source: string
  /** `params.text` is the part's key, `params.sentence` the words as they stand there. */
  readonly objections: (narration: NarrativeCase) => readonly Objection[]
}

/** The text of a section; that of 总体情况 part after part. */
export function sectionText({ form, texts }: Narration, section: string): string {
  return sectionParts(form, section)
    .flatMap((key) => texts.get(key) ?? [])
    .join('\n')
}

export function sectionParts(form: Form, section: string): readonly TextKey[] {
  return form.sections.flatMap(({ key, texts }) => (key === section ? texts.map((part) => part.key) : []))
}

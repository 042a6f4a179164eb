import type { Draft } from '../report/draft.ts'
import type { Form } from '../report/form.ts'

/** The form of an edition that is written, or null; `forms` hold the newest first. */
export function formOfEdition(forms: readonly Form[], edition: string): Form | null {
  return forms.find((form) => form.edition === edition) ?? null
}

/** The form that a draft is filled in on; without a draft the newest. Throws where this release does not know it. */
export function formOfDraft(forms: readonly Form[], draft: Draft | null): Form {
  const form = draft === null ? forms[0] : formOfEdition(forms, draft.edition)
  if (form === undefined || form === null) throw new Error(`no form ${draft?.edition}`)
  return form
}

import type { Form } from '../form.ts'
import { EDITION_2019 } from './2019.ts'
import { EDITION_2021, EDITION_2021_ONE_ROW } from './2021.ts'

/** Every form that is read, by edition and by how （六）其他处理 is printed. */
export const FORMS: readonly Form[] = [EDITION_2021, EDITION_2021_ONE_ROW, EDITION_2019]

/** The form in force for a year's report, or null for years before the first edition. */
export function formOfYear(year: number): Form | null {
  return FORMS.find((form) => year >= form.years.from && (form.years.to === null || year <= form.years.to)) ?? null
}

/** The form that a report of this edition was printed on; null for an edition that is not known. */
export function formOf(edition: string, variant: Form['variant'] = 'threeRows'): Form | null {
  return FORMS.find((form) => form.edition === edition && form.variant === variant) ?? FORMS.find((form) => form.edition === edition) ?? null
}

export { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW }

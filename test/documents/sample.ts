import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Form, TextKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'

/** A report in which every figure of the tables tells its place: 1, 2, 3 … in form order. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const form = changes.form ?? EDITION_2021
  const cells = [...form.cells.values()].filter((cell) => cell.required)
  return {
    form,
    agency: '某某市民政局',
    year: 2023,
    level: null,
    issuedOn: '2024-01-12',
    figures: new Map(cells.map((cell, place) => [cell.key, place + 1])),
    misprints: new Map(),
    texts: textsOf(form, (key) => `关于${key}的一段说明。\n第二段。`),
    ...changes,
  }
}

/** A text for each part that `say` gives one. */
export function textsOf(form: Form, say: (key: TextKey) => string | null): ReadonlyMap<TextKey, string> {
  return new Map(
    form.texts.flatMap((key) => {
      const text = say(key)
      return text === null ? [] : [[key, text] as const]
    }),
  )
}

/** The key of a cell that the form is known to hold. */
export function cell(key: string, form: Form = EDITION_2021): CellKey {
  const known = form.cells.get(key as CellKey)
  if (known === undefined) throw new Error(`no cell ${key}`)
  return known.key
}

import type { CellKey, Form } from '../report/form.ts'
import { labelTerms } from './label-terms.ts'

/** The lines of a table that a cell stands in, itself included. */

export const rowOf = (form: Form, cell: CellKey): readonly CellKey[] => sharing(form, cell, 'row')
export const columnOf = (form: Form, cell: CellKey): readonly CellKey[] => sharing(form, cell, 'column')

function sharing(form: Form, cell: CellKey, axis: 'row' | 'column'): readonly CellKey[] {
  const { places } = labelTerms(form)
  const here = places.get(cell)
  return [...places].filter(([, place]) => place.section === here?.section && place[axis].join() === here[axis].join()).map(([key]) => key)
}

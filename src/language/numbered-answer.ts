import { type CellKey, cellOf, type Form, type Value } from '../report/form.ts'
import { readFigure } from './figure-reading.ts'

/** 第1项10，第6项3 and 1. 10  6. 3: figures by the numbers that the question gives its cells. */

/** A point is one only before a blank, 1.5 is a figure; 1、2、3、4 are four. */
const ITEM = /^\s*(第)?\s*(\d{1,2})\s*(?:项\s*:?|[:)]|\.(?=\s))\s*(?:是|为|有|填)?\s*([^\s,;、。]+)\s*[,;、。]?/u

/** null for a message that is not made of such items alone, or whose numbers don't ascend. */
export function readNumbered(
  form: Form,
  message: string,
  asked: readonly CellKey[],
): readonly { readonly cell: CellKey; readonly value: Value }[] | null {
  const read: { readonly cell: CellKey; readonly value: Value }[] = []
  let [rest, last, named] = [message, 0, false]
  while (rest.trim() !== '') {
    const [all = '', ordinal, number = '', figure = ''] = ITEM.exec(rest) ?? []
    const cell = asked[Number(number) - 1]
    const value = cell === undefined ? null : readFigure(figure, cellOf(form, cell))
    if (all === '' || cell === undefined || value?.kind !== 'value' || Number(number) <= last) return null
    read.push({ cell, value: value.value })
    last = Number(number)
    named ||= ordinal !== undefined
    rest = rest.slice(all.length)
  }
  return read.length > 1 || named ? read : null
}

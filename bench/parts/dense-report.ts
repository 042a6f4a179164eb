import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, Form, Value } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { filledIn } from '../../src/report/sheet.ts'
import { rowCells } from '../../src/report/table.ts'

/** A made-up report of a large city: every cell filled, as many of them above zero as such cities publish; no narrative. */

/** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他: a row for each outcome of the form; totals follow. */
const OUTCOMES: readonly (readonly Value[])[] = [
  [4712, 163, 0, 37, 22, 17],
  [1846, 52, 0, 3, 9, 4],
  [17, 0, 0, 0, 0, 0],
  [26, 1, 0, 0, 0, 0],
  [14, 0, 0, 0, 0, 0],
  [58, 3, 0, 0, 0, 0],
  [91, 2, 0, 0, 0, 0],
  [76, 1, 0, 0, 0, 0],
  [263, 5, 0, 0, 0, 0],
  [158, 0, 0, 0, 2, 1],
  [2894, 61, 0, 0, 74, 9],
  [193, 4, 0, 0, 0, 0],
  [23, 0, 0, 0, 0, 0],
  [217, 2, 0, 0, 4, 0],
  [134, 1, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
  [86, 1, 0, 0, 0, 0],
  [7, 0, 0, 0, 0, 0],
  [289, 4, 0, 0, 0, 0],
  [176, 0, 0, 2, 0, 0],
  [872, 21, 0, 1, 5, 2],
]
const CARRIED_OVER: readonly Value[] = [483, 9, 0, 2, 14, 0]
const CARRIED_FORWARD: readonly Value[] = [697, 11, 0, 3, 21, 4]
/** Three groups of four results and their total. */
const DISPUTES: readonly Value[] = [318, 84, 171, 106, 679, 19, 2, 14, 23, 58, 67, 3, 28, 46, 144]
/** In form order; the last is in 分. */
const PROACTIVE: readonly Value[] = [4, 6, 81, 517, 893, 3962, 10_284_711, 5_917_322, 148_206, 28_914_350_000]
/** Notices, and the amounts in 分. */
const FEES: readonly Value[] = [212, 63_600, 41_200]

export function denseReport(): Report {
  const form = EDITION_2021
  const row = (key: string) => rowCells(form, 'requests', key)
  const outcomes = form.grids[0]?.rows ?? []
  const stated = [
    ...outcomes.flatMap((cells, at) => filled(cells, OUTCOMES[at])),
    ...filled(row('carriedOver'), CARRIED_OVER),
    ...filled(row('carriedForward'), CARRIED_FORWARD),
    ...filled(sectionCells(form, 'disputes'), DISPUTES),
    ...filled(sectionCells(form, 'proactive'), PROACTIVE),
    ...filled(sectionCells(form, 'informationFees'), FEES),
  ]
  return {
    form,
    agency: '某某市人民政府',
    year: 2024,
    level: 'cityGovernment',
    issuedOn: null,
    figures: complete(form, filledIn(form, new Map(stated))),
    misprints: new Map(),
    texts: new Map(),
  }
}

function filled(cells: readonly CellKey[], values: readonly Value[] = []): readonly (readonly [CellKey, Value])[] {
  return values.flatMap((value, at) => {
    const cell = cells[at]
    return cell === undefined ? [] : [[cell, value] as const]
  })
}

function sectionCells(form: Form, section: string): readonly CellKey[] {
  return [...form.cells.values()].flatMap((cell) => (cell.section === section ? [cell.key] : []))
}

function complete(form: Form, figures: Figures): Figures {
  if (figures.size !== form.cells.size) throw new Error(`${form.cells.size - figures.size} cells are blank`)
  return figures
}

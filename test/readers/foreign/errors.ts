import type { Report } from '../../../src/report/report.ts'
import type { Chance } from './chance.ts'

/** The report with one to three figures of sections 3 and 4 as somebody mistyped them: a digit changed, lost or doubled. */
export function withErrors(report: Report, chance: Chance): Report {
  const figures = new Map(report.figures)
  const cells = [...report.form.cells.values()].filter(({ section, required }) => required && section !== 'proactive')
  for (let count = 1 + chance.below(3); count > 0; count--) {
    const cell = cells[chance.below(cells.length)]
    const value = cell === undefined ? undefined : figures.get(cell.key)
    if (cell !== undefined && value !== undefined) figures.set(cell.key, mistyped(String(value), chance))
  }
  return { ...report, figures }
}

function mistyped(digits: string, chance: Chance): number {
  const at = chance.below(digits.length)
  const changed = `${digits.slice(0, at)}${(Number(digits.charAt(at)) + 1 + chance.below(9)) % 10}${digits.slice(at + 1)}`
  const doubled = digits.slice(0, at + 1) + digits.slice(at)
  const lost = digits.slice(0, at) + digits.slice(at + 1)
  const wrong = Number(chance.one([changed, changed, doubled, lost]))
  return Number.isNaN(wrong) || String(wrong) === digits ? Number(digits) + 1 : wrong
}

import { tell } from './correspondence.ts'
import type { CellKey, TextKey } from './form.ts'
import { joinOverview } from './overview.ts'
import { sameProse } from './prose.ts'
import type { Report } from './report.ts'
import { filledIn } from './sheet.ts'

export interface Comparison {
  readonly equal: boolean
  /** Cells that differ, in the coarser of the two forms. */
  readonly differences: readonly CellKey[]
  /** Narrative sections that differ, by section key. */
  readonly texts: readonly string[]
}

/**
 * Whether `other` says all that `report` says: every cell, （六）其他处理 being the sum of its rows and a blank equal to what is implied;
 * the processing fees and the narratives that `report` has, white space aside, 总体情况 as it prints.
 */
export function equalReports(report: Report, other: Report): Comparison {
  // A sum can be told from its rows, the rows not from their sum.
  const form = other.form.variant === 'oneRow' ? other.form : report.form
  const [mine, theirs] = [report, other].map((one) => tell(filledIn(one.form, one.figures), one.form, form))
  const differences = [...form.cells.values()]
    .filter(({ key, required }) => required || mine?.has(key) || report.misprints.has(key))
    .filter(({ key }) => mine?.get(key) !== theirs?.get(key) || report.misprints.get(key) !== other.misprints.get(key))
    .map(({ key }) => key)
  const texts = differentTexts(report, other)
  return { equal: differences.length + texts.length === 0, differences, texts }
}

function differentTexts(report: Report, other: Report): readonly string[] {
  const printed = ({ form, texts }: Report, section: string) =>
    section === 'overview' ? joinOverview(form, texts) : (texts.get(section as TextKey) ?? '')
  return report.form.sections
    .filter(({ key, texts }) => texts.length > 0 && printed(report, key) !== '' && !sameProse(printed(report, key), printed(other, key)))
    .map(({ key }) => key)
}

import { type Chart, type ChartItem, chartOf } from '../report/chart.ts'
import type { Comparison } from '../report/compare.ts'
import type { LayoutBars, LayoutChart } from './layout.ts'
import { balancedLines } from './title.ts'
import { COMPARED } from './wording.ts'

/** The main figures of several years as bars, under the headings of their sections. */
export function layoutChart({ form, years: reports }: Pick<Comparison, 'form' | 'years'>): LayoutChart {
  const chart = chartOf({ form, years: reports })
  const years = chart.years.map(COMPARED.year)
  const most = Math.max(1, ...chart.items.flatMap(({ figures }) => figures.map((value) => value ?? 0)))
  const sections = [...new Set(chart.items.map(({ section }) => section))]
  return {
    kind: 'chart',
    name: COMPARED.chartOf(years),
    years,
    unit: COMPARED.unit,
    parts: sections.map((key) => ({
      title: form.sections.find(({ table }) => table?.section === key)?.heading ?? '',
      items: chart.items.filter(({ section }) => section === key).map((item) => barsOf(item, most)),
    })),
    words: wordsOf(chart, years),
    drawn: null,
  }
}

/** Characters beside the bars. */
const LABEL_WIDTH = 9

function barsOf({ label, figures }: ChartItem, most: number): LayoutBars {
  const [older = null, newer = null] = figures.slice(-2)
  const difference = older === null || newer === null ? 0 : newer - older
  return {
    label: balancedLines(label, LABEL_WIDTH),
    bars: figures.map((value) => ({ text: printed(value), share: value === null ? null : value / most })),
    change: difference === 0 ? '' : `${difference > 0 ? '+' : ''}${difference}`,
  }
}

function wordsOf({ items }: Chart, years: readonly string[]): readonly string[] {
  return items.map(({ label, figures }) =>
    COMPARED.chartItem(
      label,
      figures.map((value, place) => COMPARED.chartFigure(years[place] ?? '', printed(value))),
    ),
  )
}

const printed = (value: number | null): string => (value === null ? COMPARED.none : String(value))

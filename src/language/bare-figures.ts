/** Figures joined by commas: one grouped by thousands, several, or either. */

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u
/** So many readings are weighed at most; a longer row of groups is taken as separate figures. */
const MOST = 64

export interface BareFigures {
  readonly figures: readonly string[]
  /** Another reading would do as well: 1,234 for two cells. */
  readonly doubtful: boolean
}

/** How the runs of a message split into figures for so many cells. */
export function splitRuns(runs: readonly string[], wanted: number): BareFigures {
  const choices = runs.map((run) => readingsOf(run))
  const all = combine(choices)
  const fitting = all.filter((figures) => figures.length === wanted)
  const [first, second] = fitting
  if (first !== undefined) {
    const aloneGrouped = runs.length === 1 && GROUPED.test(runs[0] ?? '') && first.length > 1
    return { figures: first, doubtful: second !== undefined || aloneGrouped }
  }
  return { figures: choices.flatMap((readings) => readings[0] ?? []), doubtful: false }
}

/** Every way to read a run, grouped as far as it goes first. */
function readingsOf(run: string): readonly (readonly string[])[] {
  const parts = run.split(',')
  if (parts.length === 1) return [[run]]
  const readings: string[][] = []
  const walk = (at: number, figures: readonly string[]) => {
    if (readings.length >= MOST) return
    if (at === parts.length) readings.push([...figures])
    for (let end = parts.length; end > at; end--) {
      const figure = parts.slice(at, end).join(',')
      if (end === at + 1 || GROUPED.test(figure)) walk(end, [...figures, figure])
    }
  }
  walk(0, [])
  return readings.length >= MOST ? [parts] : readings
}

function combine(choices: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  const product = choices.reduce((count, readings) => count * readings.length, 1)
  if (product > MOST) return [choices.flatMap((readings) => readings.at(-1) ?? [])]
  return choices.reduce<readonly (readonly string[])[]>(
    (heads, readings) => heads.flatMap((head) => readings.map((tail) => [...head, ...tail])),
    [[]],
  )
}

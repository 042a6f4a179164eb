import fc from 'fast-check'
import type { CellKey, Figures, Form, TextKey, Value } from '../../src/report/form.ts'
import { cellKey } from '../../src/report/form.ts'
import { LEVELS, type Report } from '../../src/report/report.ts'
import { rowCells } from '../../src/report/table.ts'

/** Reports that balance, from nearly empty to those of a dense city, and drafts of them. */

/** Figures of every required cell (and sometimes the fees), all identities holding. */
export function balancedFigures(form: Form): fc.Arbitrary<Figures> {
  return fc.tuple(requests(form), disputes(form), proactive(form), fees(form)).map((parts) => {
    const known = new Map<string, Value>(parts.flat())
    // A request closed for an unpaid fee has had a notice.
    if ((known.get('requests.otherFeeUnpaid.total') ?? 0) > 0 && known.get('informationFees.noticesIssued') === 0)
      known.set('informationFees.noticesIssued', 1)
    return new Map([...form.cells.keys()].flatMap((cell) => (known.has(cell) ? [[cell, known.get(cell) ?? 0] as const] : [])))
  })
}

export function balancedReport(form: Form): fc.Arbitrary<Report> {
  return fc
    .record({
      figures: balancedFigures(form),
      agency: fc.constantFrom('某某市民政局', '某某县人民政府', '某某自治州文化广电和旅游局'),
      year: fc.integer({ min: form.years.from, max: form.years.to ?? form.years.from + 8 }),
      level: fc.option(fc.constantFrom(...LEVELS)),
      texts: texts(form),
    })
    .map((parts) => ({ form, ...parts, issuedOn: `${parts.year + 1}-01-12`, misprints: new Map<CellKey, string>() }))
}

/** Some of the figures: a draft on the way. */
export function halfFilled(figures: fc.Arbitrary<Figures>): fc.Arbitrary<Figures> {
  return fc
    .tuple(figures, fc.constantFrom(5, 20, 40, 60, 80, 95), fc.array(fc.nat(99), { minLength: 220, maxLength: 220 }))
    .map(([all, share, draws]) => new Map([...all].filter((_, place) => (draws[place] ?? 0) < share)))
}

type Filled = readonly (readonly [CellKey, Value])[]

/** Figures of one table: mostly zeros or dense, small or large, a few large ones among many small. */
function magnitudes(length: number): fc.Arbitrary<readonly Value[]> {
  return fc
    .record({
      most: fc.constantFrom(1, 6, 40, 900, 20_000),
      density: fc.constantFrom(4, 15, 50, 100),
      draws: fc.array(fc.tuple(fc.nat(99), fc.nat(1000)), { minLength: length, maxLength: length }),
    })
    .map(({ most, density, draws }) => draws.map(([chance, share]) => (chance < density ? Math.round(most * (share / 1000) ** 2) : 0)))
}

function requests(form: Form): fc.Arbitrary<Filled> {
  const grid = form.grids[0]?.rows ?? []
  const width = grid[0]?.length ?? 0
  return fc
    .record({
      outcomes: magnitudes(grid.length * width),
      forward: magnitudes(width),
      over: fc.array(fc.nat(100), { minLength: width, maxLength: width }),
    })
    .map(({ outcomes, forward, over }) => {
      const rows = grid.map((cells, row) => [cells, outcomes.slice(row * width, (row + 1) * width)] as const)
      const concluded = forward.map((_, column) => sum(rows.map(([, values]) => values[column] ?? 0)))
      const handled = concluded.map((value, column) => value + (forward[column] ?? 0))
      const carried = handled.map((value, column) => Math.floor((value * (over[column] ?? 0)) / 400))
      const row = (key: string) => rowCells(form, 'requests', key)
      const received = handled.map((value, column) => value - (carried[column] ?? 0))
      const outer = [
        [row('received'), received],
        [row('carriedOver'), carried],
        [row('concluded'), concluded],
        [row('carriedForward'), forward],
      ] as const
      return [...rows.map(([cells, values]) => [withTotal(form, cells), values] as const), ...outer].flatMap(([cells, values]) => line(cells, values))
    })
}

function withTotal(form: Form, cells: readonly CellKey[]): readonly CellKey[] {
  return rowCells(form, 'requests', cells[0]?.split('.')[1] ?? '')
}

/** The values in order, then their sum. */
function line(cells: readonly CellKey[], values: readonly Value[]): Filled {
  return cells.map((cell, place) => [cell, values[place] ?? sum(values)] as const)
}

function disputes(form: Form): fc.Arbitrary<Filled> {
  const groups = form.identities.filter((identity) => identity.rule === 'disputes.total').map((identity) => identity.terms.map((term) => term.cell))
  const parts = groups.map((cells) => magnitudes(cells.length - 1).map((values) => line(cells, values)))
  return fc.tuple(...parts).map((filled) => filled.flat())
}

function proactive(form: Form): fc.Arbitrary<Filled> {
  const cells = [...form.cells.values()].filter((cell) => cell.section === 'proactive')
  return fc.tuple(fc.array(fc.nat(99_999_999), { minLength: cells.length, maxLength: cells.length }), fc.boolean()).map(([values, busy]) =>
    cells.map(({ key, decimals }, place) => {
      const value = busy ? (values[place] ?? 0) : 0
      // Stocks stay above what the year brought, so that no warning of theirs stands.
      if (key.endsWith('.issued') || key.endsWith('.repealed')) return [key, value % 50] as const
      if (key.endsWith('.inForce')) return [key, 50 + (value % 900)] as const
      return [key, decimals === 0 ? value % 10_000 : value] as const
    }),
  )
}

function fees(form: Form): fc.Arbitrary<Filled> {
  const cell = (name: string, value: Value): Filled => {
    const key = cellKey(form, `informationFees.${name}`)
    return key === null ? [] : [[key, value]]
  }
  return fc
    .option(fc.record({ notices: fc.nat(9), each: fc.nat(90_000), paid: fc.nat(100) }))
    .map((year) =>
      year === null
        ? []
        : [
            ...cell('noticesIssued', year.notices),
            ...cell('amountNotified', year.notices * year.each),
            ...cell('amountReceived', Math.floor((year.notices * year.each * year.paid) / 100)),
          ],
    )
}

const SENTENCES = [
  '本年度按时办结各类事项。',
  '公开目录已经更新，栏目运行平稳。',
  '下一步将加强业务培训。',
  '重点领域信息按月发布。',
  '“一网通办”专栏持续完善。',
]

function texts(form: Form): fc.Arbitrary<ReadonlyMap<TextKey, string>> {
  const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''))
  const body = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n'))
  return fc
    .array(fc.option(body, { freq: 4 }), { minLength: form.texts.length, maxLength: form.texts.length })
    .map((bodies) => new Map(form.texts.flatMap((key, place) => (bodies[place] ? [[key, bodies[place]] as const] : []))))
}

function sum(values: readonly Value[]): Value {
  return values.reduce((total, value) => total + value, 0)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose, diagnoseFigures, type Repair } from '../../src/report/diagnose.ts'
import type { Entries } from '../../src/report/draft.ts'
import { EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, Value } from '../../src/report/form.ts'
import { oneStatement } from '../../src/report/propagate.ts'
import { rowCells } from '../../src/report/table.ts'
import { balancedFigures } from './arbitraries.ts'
import { cell, entries, figures as written } from './statements.ts'

const form = EDITION_2021
const RUNS = Number(process.env.SOAK_RUNS ?? 500)
const cellsOf = (section: string) => [...form.cells.values()].filter((one) => one.section === section).map((one) => one.key)
const restores = (figures: Figures, wrong: readonly CellKey[]) => (repair: Repair | undefined) =>
  repair?.changes.length === wrong.length &&
  wrong.every((one) => repair.changes.some((change) => change.cell === one && change.to === figures.get(one)))

/** A wrong figure as often by a slip of the hand as by chance. */
const wrongValue = fc.oneof(
  fc.nat(60).map((value) => () => value),
  fc.integer({ min: 1, max: 500 }).map((by) => (right: Value) => right + by),
  fc.integer({ min: 1, max: 5 }).map((times) => (right: Value) => Math.floor(right / (times + 1))),
)

describe.each([
  ['with three rows of other handling', EDITION_2021],
  ['with one row of other handling', EDITION_2021_ONE_ROW],
] as const)('one wrong cell of section 3, %s', (_, edition) => {
  test('is always found, and the first repair is exactly the right one', () => {
    const cells = [...edition.cells.keys()].filter((key) => key.startsWith('requests.'))
    fc.assert(
      fc.property(balancedFigures(edition), fc.constantFrom(...cells), wrongValue, (figures, wrong, mistake) => {
        const value = mistake(figures.get(wrong) ?? 0)
        fc.pre(value !== figures.get(wrong))
        const diagnoses = diagnoseFigures(edition, new Map(figures).set(wrong, value))
        expect(diagnoses).toHaveLength(1)
        expect(diagnoses[0]?.repairs).toHaveLength(1)
        expect(diagnoses[0]?.repairs[0]?.changes).toEqual([{ cell: wrong, from: value, to: figures.get(wrong), origin: 'given' }])
      }),
      { numRuns: RUNS },
    )
  })
})

describe('one wrong cell of section 4', () => {
  test('is always found, and the right repair is among those of its group', () => {
    fc.assert(
      fc.property(balancedFigures(form), fc.constantFrom(...cellsOf('disputes')), wrongValue, (figures, wrong, mistake) => {
        const value = mistake(figures.get(wrong) ?? 0)
        fc.pre(value !== figures.get(wrong))
        const diagnoses = diagnoseFigures(form, new Map(figures).set(wrong, value))
        expect(diagnoses).toHaveLength(1)
        expect(diagnoses[0]?.rules).toEqual(['disputes.total'])
        expect(diagnoses[0]?.repairs.some(restores(figures, [wrong]))).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  test('is the total where no part can be smaller', () => {
    const broken = written(form, {
      'disputes.review.upheld': 10,
      'disputes.review.corrected': 0,
      'disputes.review.otherOutcome': 0,
      'disputes.review.pending': 1,
      'disputes.review.total': 0,
    })
    const [diagnosis] = diagnoseFigures(form, broken)
    expect(diagnosis?.repairs.map(({ changes }) => changes.map(({ cell: key, to }) => [key, to]))).toEqual([[['disputes.review.total', 11]]])
  })
})

describe('two wrong cells of section 3', () => {
  test('are always found, and the first repair is exactly the right one in at least 95 % of random pairs', () => {
    const pairs = { all: 0, right: 0 }
    const two = fc.uniqueArray(fc.constantFrom(...cellsOf('requests')), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(balancedFigures(form), two, fc.array(wrongValue, { minLength: 2, maxLength: 2 }), (figures, wrong, mistakes) => {
        const values = wrong.map((key, place) => mistakes[place]?.(figures.get(key) ?? 0) ?? 0)
        fc.pre(wrong.every((key, place) => values[place] !== figures.get(key)))
        const diagnoses = diagnoseFigures(form, new Map([...figures, ...wrong.map((key, place) => [key, values[place] ?? 0] as const)]))
        expect(diagnoses).toHaveLength(1)
        pairs.all++
        if (restores(figures, wrong)(diagnoses[0]?.repairs[0])) pairs.right++
      }),
      { numRuns: RUNS },
    )
    expect(pairs.right / pairs.all).toBeGreaterThanOrEqual(0.95)
  })

  test('that are unequal neighbours exchanged are among the repairs, and first where one exchange alone explains', () => {
    const rows = form.sections.flatMap((section) => (section.key === 'requests' ? (section.table?.blocks[0]?.rows ?? []) : []))
    fc.assert(
      fc.property(balancedFigures(form), fc.constantFrom(...rows), fc.nat(5), (figures, row, column) => {
        const swapped = rowCells(form, 'requests', row.key).slice(column, column + 2)
        const [left = 0, right = 0] = swapped.map((key) => figures.get(key))
        fc.pre(left !== right)
        const diagnoses = diagnoseFigures(form, new Map([...figures, ...swapped.map((key, place) => [key, place === 0 ? right : left] as const)]))
        expect(diagnoses).toHaveLength(1)
        const repairs = diagnoses[0]?.repairs ?? []
        const exchanges = repairs.filter((repair) => repair.cause === 'neighbour')
        expect(exchanges.some(restores(figures, swapped))).toBe(true)
        if (exchanges.length === 1) expect(repairs[0]).toBe(exchanges[0])
      }),
      { numRuns: RUNS },
    )
  })
})

describe('more wrong cells of section 3', () => {
  const right = new Map([...form.cells.keys()].map((key) => [key, 0]))
  test('that share no row and no column are named one by one', () => {
    const wrong = ['requests.granted.naturalPerson', 'requests.declinedRepeat.business', 'requests.otherReasons.legalService'].map((key) =>
      cell(form, key),
    )
    const [diagnosis] = diagnoseFigures(form, new Map([...right, ...wrong.map((key, place) => [key, place + 2] as const)]))
    expect(diagnosis?.repairs).toHaveLength(1)
    expect(diagnosis?.repairs[0]?.changes.map((change) => [change.cell, change.to]).sort()).toEqual(wrong.map((key) => [key, 0]).sort())
  })

  test('get no repair where several explanations are as good', () => {
    const rows = ['requests.granted', 'requests.declinedRepeat', 'requests.otherReasons']
    // Three wrong cells, off by the same figure: any pairing of the rows with the columns explains them.
    const wrong = ['naturalPerson', 'business', 'legalService'].map((column, place) => cell(form, `${rows[place]}.${column}`))
    const [diagnosis] = diagnoseFigures(form, new Map([...right, ...wrong.map((key) => [key, 3] as const)]))
    expect(diagnosis?.rules).toEqual(['requests.row-total', 'requests.concluded'])
    expect(diagnosis?.repairs.map((repair) => repair.changes.length)).toEqual([3])
    const even = new Map([...form.cells.keys()].map((key) => [key, evenValue(key)]))
    const [uncertain] = diagnoseFigures(form, new Map([...even, ...wrong.map((key) => [key, 3] as const)]))
    expect(uncertain?.repairs).toEqual([])
  })

  /** Every applicant has 5 of each outcome, so that any of these cells could have been the larger one. */
  function evenValue(key: string): Value {
    const [section, row, column] = key.split('.')
    if (section !== 'requests' || row === 'carriedOver' || row === 'carriedForward') return 0
    const each = row === 'received' || row === 'concluded' ? 5 * 21 : 5
    return column === 'total' ? 6 * each : each
  }
})

interface DraftCase {
  readonly title: string
  readonly entries: Entries
  /** Cells and values in order; null: reopened. */
  readonly repairs: readonly (readonly [key: string, to: number | null, cause: string])[]
}

const received = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [`requests.received.${column}`, value]))
const zeros = (...columns: readonly string[]) => received(Object.fromEntries(columns.map((column) => [column, 0])))

const DRAFTS: readonly DraftCase[] = [
  {
    title: 'names the exchanged digits in a row whose columns are still open',
    entries: entries(form, received({ total: 21 }), {
      ...received({ naturalPerson: 12 }),
      ...zeros('business', 'researchInstitution', 'publicWelfare', 'legalService', 'otherOrganization'),
    }),
    repairs: [
      ['requests.received.naturalPerson', 21, 'swapped'],
      ['requests.received.total', 12, 'swapped'],
      ['requests.received.business', 9, 'remainder'],
      ['requests.received.researchInstitution', 9, 'remainder'],
      ['requests.received.publicWelfare', 9, 'remainder'],
      ['requests.received.legalService', 9, 'remainder'],
      ['requests.received.otherOrganization', 9, 'remainder'],
    ],
  },
  {
    title: 'opens a statement again where its value is not known',
    entries: entries(form, { origin: 'zeroed', values: received({ total: 0 }) }, received({ business: 4 })),
    repairs: [
      ['requests.received.business', 0, 'remainder'],
      ['requests.received.total', null, 'reopen'],
    ],
  },
  {
    title: 'opens the weakest statement first',
    entries: entries(
      form,
      { origin: 'confirmed', values: { 'disputes.review.total': 7 } },
      { origin: 'zeroed', values: { 'disputes.review.corrected': 0 } },
      { 'disputes.review.upheld': 5 },
      { 'disputes.review.pending': 4 },
    ),
    repairs: [
      ['disputes.review.upheld', null, 'reopen'],
      ['disputes.review.pending', null, 'reopen'],
      ['disputes.review.total', null, 'reopen'],
    ],
  },
  {
    title: 'lets a typed figure give way before the zeros of the rest',
    entries: entries(
      form,
      { 'disputes.review.upheld': 5, 'disputes.review.corrected': 2 },
      { origin: 'zeroed', values: { 'disputes.review.otherOutcome': 0, 'disputes.review.pending': 0 } },
      { origin: 'confirmed', values: { 'disputes.review.total': 9 } },
    ),
    repairs: [
      ['disputes.review.total', 7, 'remainder'],
      ['disputes.review.upheld', 7, 'remainder'],
      ['disputes.review.corrected', 4, 'remainder'],
      ['disputes.review.otherOutcome', 2, 'remainder'],
      ['disputes.review.pending', 2, 'remainder'],
    ],
  },
  {
    title: 'takes a figure back to what the others allow when it is the only one',
    entries: entries(form, { 'disputes.review.total': 3 }, { 'disputes.review.upheld': 33 }),
    repairs: [
      ['disputes.review.upheld', 3, 'doubled'],
      ['disputes.review.total', null, 'reopen'],
    ],
  },
]

describe('in a draft with blanks', () => {
  test.each(DRAFTS)('$title', ({ entries: draft, repairs }) => {
    const told = diagnose(form, draft).flatMap((diagnosis) =>
      diagnosis.repairs.map(({ changes, cause }) => [changes[0]?.cell, changes[0]?.reopen === true ? null : changes[0]?.to, cause]),
    )
    expect(told).toEqual(repairs)
  })

  test('offers a repair only where everything else stands with it', () => {
    fc.assert(
      fc.property(
        balancedFigures(form),
        fc.array(fc.nat(99), { minLength: 175, maxLength: 175 }),
        fc.nat(174),
        wrongValue,
        (figures, draws, place, mistake) => {
          const cells = cellsOf('requests')
          const wrong = cells[place] ?? cell(form, 'requests.received.total')
          const value = mistake(figures.get(wrong) ?? 0)
          fc.pre(value !== figures.get(wrong))
          const some = new Map([...figures].filter(([key], at) => key === wrong || (draws[at % 175] ?? 0) < 70)).set(wrong, value)
          for (const { repairs } of diagnose(form, oneStatement(some))) {
            for (const { changes } of repairs) {
              const mended = new Map(some)
              for (const { cell: key, to, reopen } of changes) {
                if (reopen === true || to === null) mended.delete(key)
                else mended.set(key, to)
              }
              expect(diagnoseFigures(form, mended)).toEqual([])
            }
            // The wrong cell itself is always to be found.
            expect(repairs.some(({ changes }) => changes.some((change) => change.cell === wrong))).toBe(true)
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    )
  })

  test('finds two neighbours exchanged', () => {
    const draft = entries(
      form,
      {
        ...received({ naturalPerson: 5, total: 9 }),
        'requests.carriedOver.business': 0,
        'requests.concluded.business': 4,
        'requests.carriedForward.business': 0,
      },
      { ...received({ business: 0, researchInstitution: 4 }) },
    )
    const [diagnosis] = diagnose(form, draft)
    const exchange = diagnosis?.repairs.find((repair) => repair.cause === 'neighbour')
    expect(exchange?.changes.map(({ cell: key, to }) => [key, to])).toEqual([
      ['requests.received.business', 4],
      ['requests.received.researchInstitution', 0],
    ])
  })

  test('says nothing where nothing contradicts', () => {
    expect(diagnose(form, entries(form, received({ total: 3, naturalPerson: 1 })))).toEqual([])
  })
})

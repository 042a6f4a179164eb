import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindSentences, spellOut } from '../../src/narrative/bound-text.ts'
import { checkNarrative, checkReport } from '../../src/narrative/check.ts'
import { termsOf } from '../../src/narrative/counts.ts'
import { draftOf, type Facts, FIGURE_SENTENCES } from '../../src/narrative/figure-sentences.ts'
import { TO_FILL } from '../../src/narrative/marks.ts'
import { statementsIn } from '../../src/narrative/stated-figures.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey, Figures, TextKey } from '../../src/report/form.ts'
import { balancedFigures } from '../report/arbitraries.ts'

const RUNS = Number(process.env.SOAK_RUNS ?? 100)
const form = EDITION_2021
const PARTS = [...new Set(FIGURE_SENTENCES.map(({ text }) => text))]

const factsOf = (figures: Figures): Facts => ({ form, figures, year: 2023, agency: '某某区民政局' })
const drafted = (facts: Facts): ReadonlyMap<TextKey, string> =>
  new Map(PARTS.flatMap((part) => (draftOf(part, facts) === null ? [] : [[part as TextKey, draftOf(part, facts) ?? '']])))
const changed = (figures: Figures, cell: CellKey, by: number): Figures => new Map([...figures, [cell, (figures.get(cell) ?? 0) + by]])
const changes = fc.tuple(balancedFigures(form), fc.nat(10_000), fc.integer({ min: 1, max: 40 }))

describe('the drafted sentences', () => {
  test('give no finding against the figures that they were made from', () => {
    fc.assert(
      fc.property(balancedFigures(form), (figures) => {
        const found = checkNarrative({ ...factsOf(figures), texts: drafted(factsOf(figures)), last: null })
        expect(found.filter(({ params }) => params.case !== 'silent')).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('change with a cell, or the sums of the tables object', () => {
    const cells = [...form.cells.keys()]
    const findings = (figures: Figures) =>
      checkReport({ ...factsOf(figures), level: null, issuedOn: null, misprints: new Map(), texts: new Map() }, null).length
    fc.assert(
      fc.property(changes, ([figures, draw, by]) => {
        const cell = cells[draw % cells.length] as CellKey
        fc.pre(figures.has(cell))
        const after = changed(figures, cell, by)
        const told = PARTS.some((part) => draftOf(part, factsOf(figures)) !== draftOf(part, factsOf(after)))
        expect([cell, told || findings(after) > findings(figures)]).toEqual([cell, true])
      }),
      { numRuns: RUNS },
    )
  })

  test('deny the table where they stay as they were and a figure of theirs changes', () => {
    fc.assert(
      fc.property(changes, ([figures, draw, by]) => {
        const texts = drafted(factsOf(figures))
        const stated = [...texts.values()].flatMap(statementsIn).flatMap(({ counts: [count = ''] }) => termsOf(form, count) ?? [])
        const cell = stated[draw % stated.length]?.cell as CellKey
        const denied = checkNarrative({ ...factsOf(changed(figures, cell, by)), texts, last: null }).flatMap((finding) => finding.cells)
        expect(denied).toContain(cell)
      }),
      { numRuns: RUNS },
    )
  })

  test('are left open where a figure is not known yet', () => {
    const facts = factsOf(new Map())
    expect(PARTS.filter((part) => draftOf(part, facts) !== null)).toEqual(['introduction'])
    const open = FIGURE_SENTENCES.filter(({ write }) => write(facts).includes(TO_FILL)).map(({ id }) => id)
    expect(open).toEqual(FIGURE_SENTENCES.map(({ id }) => id).filter((id) => id !== 'introduction'))
  })
})

describe('a bound text', () => {
  const zeros = factsOf(new Map([...form.cells.keys()].map((cell) => [cell, 0])))
  const text = `工作平稳。${draftOf('overview.onRequest', zeros)}`

  test('reads as it was written', () => {
    const kept = bindSentences(text, zeros)
    expect(kept).not.toContain('政府信息公开')
    expect(spellOut(kept, zeros)).toBe(text)
  })

  test('follows the figures', () => {
    const more = factsOf(changed(zeros.figures, 'requests.received.total' as CellKey, 3))
    expect(spellOut(bindSentences(text, zeros), more)).toContain('新收政府信息公开申请3件')
  })

  test('keeps what a person wrote otherwise', () => {
    const own = text.replace('未收到政府信息公开申请', '没有收到过申请')
    expect(spellOut(bindSentences(own, zeros), { ...zeros, year: 2024 })).toContain('2023年，没有收到过申请')
  })

  test('leaves a mark that no sentence has', () => {
    expect(spellOut('⟦weather⟧', zeros)).toBe('⟦weather⟧')
  })
})

import { describe, expect, test } from 'vitest'
import { checkNarrative, NARRATIVE_RULES } from '../../src/narrative/check.ts'
import { printFinding, type Severity } from '../../src/report/check.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { toValue } from '../../src/report/figure.ts'
import { cellOf, type TextKey, textKey } from '../../src/report/form.ts'
import ruleCases from '../cases/rules.json' with { type: 'json' }
import { cell } from '../report/statements.ts'

interface NarrativeCase {
  readonly title: string
  readonly agency?: string
  /** In the unit that is printed. */
  readonly figures: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, string>>
  readonly lastTexts?: Readonly<Record<string, string>>
  readonly findings: readonly {
    readonly rule: string
    readonly severity: Severity
    /** One that must be among those of the finding; null where it has none. */
    readonly cells: string | null
    readonly expected: number | null
    readonly actual: number | null
    readonly difference: number | null
    readonly params?: Readonly<Record<string, string | number>>
  }[]
}
const CASES = (ruleCases as readonly unknown[]).filter((one): one is NarrativeCase => typeof one === 'object' && one !== null && 'texts' in one)
const form = EDITION_2021

const textsOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<TextKey, string> =>
  new Map(
    Object.entries(texts).flatMap(([name, text]) => {
      const key = textKey(form, name)
      if (key === null) throw new Error(`no text ${name}`)
      return [[key, text] as const]
    }),
  )

function found({ agency, figures, texts, lastTexts }: NarrativeCase) {
  const inSteps = Object.entries(figures).map(([name, value]) => {
    const key = cell(form, name)
    const read = toValue(String(value), cellOf(form, key))
    if (!('value' in read)) throw new Error(`${name}: ${read.problem}`)
    return [key, read.value] as const
  })
  return checkNarrative({
    form,
    year: 2023,
    agency: agency ?? null,
    figures: new Map(inSteps),
    texts: textsOf(texts),
    last: lastTexts === undefined ? null : { texts: textsOf(lastTexts) },
  }).map((finding) => printFinding(form, finding))
}

describe('narrative rules', () => {
  test.each(CASES)('$title', (one) => {
    const findings = found(one)
    expect(findings.map(({ rule }) => rule)).toEqual(one.findings.map(({ rule }) => rule))
    for (const [place, { cells, ...rest }] of one.findings.entries()) {
      expect(findings[place]).toMatchObject(rest)
      if (cells === null) expect(findings[place]?.cells).toEqual([])
      else expect(findings[place]?.cells).toContain(cells)
    }
  })

  test('each has a case that it objects to', () => {
    const tried = new Set(CASES.flatMap((one) => one.findings.map(({ rule }) => rule)))
    expect(NARRATIVE_RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })

  test('each states its formula and its source', () => {
    for (const { formula, source } of NARRATIVE_RULES) expect([formula, source].every((words) => words.length > 0)).toBe(true)
  })
})

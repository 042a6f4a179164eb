import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, printFinding, RULES, type Severity } from '../../src/report/check.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW } from '../../src/report/editions/index.ts'
import { toValue } from '../../src/report/figure.ts'
import { cellOf, type Figures, type Form } from '../../src/report/form.ts'
import type { Level, Report } from '../../src/report/report.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import ruleCases from '../cases/rules.json' with { type: 'json' }
import { balancedReport } from './arbitraries.ts'
import { cell } from './statements.ts'

interface RuleCase {
  readonly title: string
  readonly form?: 'oneRow' | '2019'
  readonly year?: number
  readonly level?: Level
  /** In the unit that is printed. */
  readonly figures: Readonly<Record<string, number>>
  readonly misprints?: Readonly<Record<string, string>>
  readonly last?: Readonly<Record<string, number>>
  readonly lastYear?: number
  readonly lastForm?: '2019'
  readonly agency?: string
  readonly lastAgency?: string
  /** `cells`: one that must be among those of the finding; null where it has none. */
  readonly findings: readonly {
    readonly rule: string
    readonly severity?: Severity
    readonly cells: string | null
    readonly expected: number | null
    readonly actual: number | null
    readonly difference: number | null
  }[]
}

/** Cases with texts are those of the narratives. */
const CASES = (ruleCases as readonly (RuleCase & { readonly texts?: unknown })[]).filter(({ texts }) => texts === undefined)
const FORMS = { threeRows: EDITION_2021, oneRow: EDITION_2021_ONE_ROW, 2019: EDITION_2019 }

function inSteps(form: Form, printed: Readonly<Record<string, number>>): Figures {
  return new Map(
    Object.entries(printed).map(([name, value]) => {
      const key = cell(form, name)
      const read = toValue(String(value), cellOf(form, key))
      if (!('value' in read)) throw new Error(`${name}: ${read.problem}`)
      return [key, read.value]
    }),
  )
}

/** What a case finds, blank cells apart. */
function found({ year = 2023, figures, misprints = {}, last, lastYear, lastForm, ...names }: RuleCase) {
  const form = FORMS[names.form ?? 'threeRows']
  const before = lastForm === undefined ? form : FORMS[lastForm]
  return check({
    form,
    year,
    level: names.level ?? null,
    figures: inSteps(form, figures),
    misprints: new Map(Object.entries(misprints).map(([key, text]) => [cell(form, key), text])),
    lastYear: last === undefined ? null : { year: lastYear ?? year - 1, figures: inSteps(before, last), form: before },
    ...(names.agency === undefined ? {} : { agency: names.agency }),
    ...(names.lastAgency === undefined ? {} : { lastAgency: names.lastAgency }),
  })
    .filter((finding) => finding.rule !== 'completeness')
    .map((finding) => printFinding(form, finding))
}

describe('rules', () => {
  test.each(CASES)('$title', (one) => {
    const findings = found(one)
    expect(findings.map((finding) => finding.rule)).toEqual(one.findings.map((finding) => finding.rule))
    for (const [place, { cells, ...rest }] of one.findings.entries()) {
      expect(findings[place]).toMatchObject(rest)
      if (cells === null) expect(findings[place]?.cells).toEqual([])
      else expect(findings[place]?.cells).toContain(cells)
    }
  })

  test('each has a case that it objects to, but for completeness', () => {
    const tried = new Set(CASES.flatMap((one) => one.findings.map((finding) => finding.rule)))
    expect(RULES.map((rule) => rule.id).filter((id) => !tried.has(id))).toEqual(['completeness'])
  })

  test('each states its formula and its source', () => {
    for (const { formula, source } of RULES) expect([formula, source].every((words) => words.length > 0)).toBe(true)
  })
})

describe('a blank report', () => {
  const blank = { form: EDITION_2021, year: 2023, level: null, figures: new Map(), misprints: new Map(), lastYear: null }

  test('has one finding for each of its 200 cells, in form order', () => {
    const findings = check(blank)
    expect(findings.map((finding) => finding.rule)).toEqual(Array.from({ length: 200 }, () => 'completeness'))
    const required = [...EDITION_2021.cells.values()].filter((one) => one.required).map((one) => one.key)
    expect(findings.flatMap((finding) => finding.cells)).toEqual(required)
  })

  test('does not miss cells that its form does not print', () => {
    const cells = check({ ...blank, form: EDITION_2019, year: 2020 }).flatMap((finding) => finding.cells)
    expect(cells.some((key) => key.endsWith('.repealed') || key === 'proactive.feesCollected')).toBe(false)
  })

  test('does not call a misprinted cell blank as well', () => {
    const key = cell(EDITION_2021, 'proactive.licensingDecisions')
    const findings = check({ ...blank, misprints: new Map([[key, '若干']]) })
    expect(findings.filter((finding) => finding.cells.includes(key)).map((finding) => finding.rule)).toEqual(['value.count'])
  })
})

describe('a finding', () => {
  const subject = (inForce: number, last: number) => ({
    form: EDITION_2021,
    year: 2023,
    level: null,
    figures: inSteps(EDITION_2021, {
      'proactive.normativeDocuments.issued': 0,
      'proactive.normativeDocuments.repealed': 0,
      'proactive.normativeDocuments.inForce': inForce,
    }),
    misprints: new Map(),
    lastYear: { year: 2022, figures: inSteps(EDITION_2021, { 'proactive.normativeDocuments.inForce': last }) },
  })
  const fingerprint = (inForce: number, last: number) =>
    check(subject(inForce, last)).find((finding) => finding.rule === 'proactive.continuity')?.fingerprint

  test('keeps its fingerprint while its figures stand, and loses it when one moves', () => {
    expect(fingerprint(3, 2)).toBe(fingerprint(3, 2))
    expect(fingerprint(4, 2)).not.toBe(fingerprint(3, 2))
    expect(fingerprint(3, 1)).not.toBe(fingerprint(3, 2))
  })

  test('of an amount prints it in the unit of the form', () => {
    const amounts = { 'informationFees.noticesIssued': 2, 'informationFees.amountNotified': 10.1, 'informationFees.amountReceived': 10.35 }
    const [finding] = found({ title: '', figures: amounts, findings: [] })
    expect(finding).toMatchObject({ expected: 10.1, actual: 10.35, difference: 0.25 })
  })
})

test('a balanced report has no error', () => {
  fc.assert(
    fc.property(fc.constantFrom(EDITION_2021, EDITION_2021_ONE_ROW, EDITION_2019).chain(balancedReport), (report) => {
      expect(check({ ...report, lastYear: null }).filter((finding) => finding.severity === 'error')).toEqual([])
    }),
    { numRuns: Number(process.env.SOAK_RUNS ?? 100) },
  )
})

const shared = new URL('../../../shared/reports/', import.meta.url)
const PUBLISHED = [
  'hangzhou-style-2025',
  'hongze-2023',
  'hongze-2024',
  'huiji-hrss-2023',
  'pingtan-2021',
  'pingtan-2022',
  'shanghai-stcsm-2024',
  'shuyang-fgj-2023',
]

function published(name: string): Report {
  const read = readReportFile(readFileSync(new URL(`${name}.json`, shared), 'utf8'))
  if (read.kind !== 'report') throw new Error(`${name}: ${read.problem.code}`)
  return read.report
}

describe.skipIf(!existsSync(shared))('published reports (skipped where ../shared/reports is absent)', () => {
  test.each(PUBLISHED)('%s has the errors that it was printed with', (name) => {
    const errors = check({ ...published(name), lastYear: null }).filter((finding) => finding.severity === 'error')
    const wrongTotals = [
      ['disputes.total', 11, 0],
      ['disputes.total', 5, 0],
    ]
    expect(errors.map(({ rule, expected, actual }) => [rule, expected, actual])).toEqual(name === 'hongze-2023' ? wrongTotals : [])
  })

  test('two years of 平潭 running are continuous', () => {
    const [before, after] = [published('pingtan-2021'), published('pingtan-2022')]
    const findings = check({ ...after, lastYear: before, lastAgency: before.agency })
    expect(findings.filter((finding) => finding.rule.endsWith('.continuity') || finding.rule === 'organ.name')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { errorsOf, wrongCells } from '../../src/report/finality.ts'
import { report } from '../cli/workplace.ts'

describe('what keeps a report from being final', () => {
  test('is nothing where it is complete and balanced', () => {
    expect(errorsOf(report())).toEqual([])
  })

  test('is every error, while warnings may stand', () => {
    const rules = errorsOf(report({ 'proactive.penaltyDecisions': null, 'proactive.regulations.issued': 1, 'disputes.review.total': 3 }))
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['completeness', 'disputes.total']))
  })

  test('marks the cells of a broken sum, and no blank one', () => {
    const errors = errorsOf(report({ 'proactive.penaltyDecisions': null, 'disputes.review.total': 3 }))
    expect([...wrongCells(errors)].every((cell) => cell.startsWith('disputes.review.'))).toBe(true)
    expect([...wrongCells(errors)]).toContain('disputes.review.total')
  })
})

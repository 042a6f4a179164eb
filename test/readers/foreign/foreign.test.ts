import { describe, expect, test } from 'vitest'
import { foreignFile, WAYS } from './files.ts'
import { judge } from './judgement.ts'

const FILES = process.env.SOAK === 'true' ? 2_000 : 200
const numbers = Array.from({ length: FILES }, (_, at) => at + 1)

describe('a report as others publish it', () => {
  test(`is read without a wrong figure and nearly without a doubt (${FILES} files in ${WAYS.length} ways)`, { timeout: FILES * 1_000 }, async () => {
    const wrong: string[] = []
    const truthless: string[] = []
    let doubts = 0
    for (const number of numbers) {
      const judgement = await judge(foreignFile(number))
      wrong.push(...judgement.wrong)
      truthless.push(...judgement.truthless)
      doubts += judgement.doubts
    }
    expect(wrong).toEqual([])
    expect(truthless).toEqual([])
    expect(doubts / (FILES * 200)).toBeLessThanOrEqual(0.01)
  })
})

import { describe, expect, test } from 'vitest'
import { withErrors } from './errors.ts'
import { type ForeignFile, foreignFile, WAYS } from './files.ts'
import { judge } from './judgement.ts'

const FILES = Number(process.env.SOAK_RUNS ?? 200)
/** Where a slice of a long run begins. */
const FROM = Number(process.env.SOAK_FROM ?? 1)
/** Once read wrong. */
const SEEN = [2_763, 3_590, 4_717, 4_759, 6_247, 7_189, 8_044, 8_098, 9_987]
const numbers = [...Array.from({ length: FILES }, (_, at) => FROM + at), ...SEEN]

/** Reads all files; what was read wrong, doubts without the truth among their candidates, and the share of cells in doubt. */
async function judgeAll(file: (number: number) => ForeignFile) {
  const wrong: string[] = []
  const truthless: string[] = []
  let doubts = 0
  for (const number of numbers) {
    const judgement = await judge(file(number))
    wrong.push(...judgement.wrong)
    truthless.push(...judgement.truthless)
    doubts += judgement.doubts
  }
  return { wrong, truthless, doubted: doubts / (numbers.length * CELLS) }
}

const CELLS = 200
const timeout = FILES * 1_000

describe(`a report as others publish it (${FILES} files in ${WAYS.length} ways)`, () => {
  test('is read without a wrong figure and nearly without a doubt', { timeout }, async () => {
    const { wrong, truthless, doubted } = await judgeAll((number) => foreignFile(number))
    expect({ wrong, truthless }).toEqual({ wrong: [], truthless: [] })
    expect(doubted).toBeLessThanOrEqual(0.01)
  })

  test('is read as printed where its figures are wrong, and the totals that they break are named', { timeout }, async () => {
    expect(await judgeAll((number) => foreignFile(number, withErrors))).toMatchObject({ wrong: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { readNumbered } from '../../src/language/numbered-answer.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'

const ASKED = EDITION_2021.questions.find(({ id }) => id === 'requests.outcomes')?.cells ?? []
const read = (message: string) => readNumbered(EDITION_2021, message, ASKED)?.map(({ cell, value }) => [ASKED.indexOf(cell) + 1, value]) ?? null

describe('figures by the numbers of a question', () => {
  it.each([
    ['第1项10,第2项2,第6项3', [[1, 10], [2, 2], [6, 3]]],
    ['第6项3件', [[6, 3]]],
    ['1. 10  2. 2  6. 3', [[1, 10], [2, 2], [6, 3]]],
    ['1:10 2:2', [[1, 10], [2, 2]]],
    ['1)10 6)三', [[1, 10], [6, 3]]],
    ['1. 10\n2. 2\n', [[1, 10], [2, 2]]],
  ] as const)('%j are read', (message, figures) => {
    expect(read(message)).toEqual(figures)
  }) // biome-ignore format: a table

  it.each(['1、2、3、4', '10 2 3', '1. 10', '1.5 2.5', '2. 3 1. 4', '第22项1', '第1项-3', '1:10 予以公开2', ''])('%j are none', (message) => {
    expect(read(message)).toBeNull()
  })
})

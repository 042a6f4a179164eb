import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statementsIn } from '../../src/narrative/stated-figures.ts'
import proseCases from '../cases/prose.json' with { type: 'json' }

/** What a phrase states, claims apart that only follow from its words. */
const stated = (phrase: string): readonly string[] =>
  statementsIn(phrase)
    .filter(({ by }) => by !== 'claim')
    .map(({ counts, figure }) => `${counts[0]}=${Number.isNaN(Number(figure)) ? figure : Number(figure)}`)

describe('figures in prose', () => {
  test.each(proseCases)('$phrase', ({ phrase, states }) => {
    expect(stated(phrase)).toEqual(states)
  })

  test('stand where the text has them', () => {
    const text = '工作平稳。\n全年 新收 政府信息公开申请（含当面提交）１２ 件。'
    expect(statementsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['１２'])
  })

  test('are not understood over a new paragraph', () => {
    expect(stated('新收政府信息公开申请3件。\n办结5件。')).toEqual(['received=3'])
  })
})

interface Phrase {
  readonly id: number
  readonly phrase: string
  readonly states: readonly { readonly figure: string; readonly value: number }[]
}
const FILE = '../shared/reports/phrases.json'

describe('published phrases', () => {
  test.skipIf(!existsSync(FILE))('are read as what they state', () => {
    const phrases = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Phrase[]
    const misread = phrases.filter(({ phrase, states }) => {
      const wanted = states.map(({ figure, value }) => `${figure}=${value}`).toSorted()
      return JSON.stringify(stated(phrase).toSorted()) !== JSON.stringify(wanted)
    })
    expect(misread.map(({ id }) => id)).toEqual([])
  })
})

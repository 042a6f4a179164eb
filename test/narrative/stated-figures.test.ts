import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkNarrative } from '../../src/narrative/check.ts'
import { statementsIn } from '../../src/narrative/stated-figures.ts'
import type { TextKey } from '../../src/report/form.ts'
import { readReportFile } from '../../src/report/report-file.ts'
import proseCases from '../cases/prose.json' with { type: 'json' }

const TEXT = 'overview.onRequest' as TextKey

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
  readonly report: string | null
  readonly agreesWithTable: boolean | null
}
const FOLDER = '../shared/reports'

function publishedPhrases(): readonly Phrase[] {
  return JSON.parse(readFileSync(`${FOLDER}/phrases.json`, 'utf8'))
}

describe('published phrases', () => {
  test.skipIf(!existsSync(FOLDER))('are read as what they state', () => {
    const misread = publishedPhrases().filter(({ phrase, states }) => {
      const wanted = states.map(({ figure, value }) => `${figure}=${value}`).toSorted()
      return JSON.stringify(stated(phrase).toSorted()) !== JSON.stringify(wanted)
    })
    expect(misread.map(({ id }) => id)).toEqual([])
  })

  test.skipIf(!existsSync(FOLDER))('agree with the table that is there where they are known to', () => {
    const judged = publishedPhrases().flatMap(({ id, phrase, report, agreesWithTable }) => {
      const file = `${FOLDER}/${report}.json`
      const read = agreesWithTable === null || !existsSync(file) ? null : readReportFile(readFileSync(file, 'utf8'))
      if (read?.kind !== 'report') return []
      const found = checkNarrative({ ...read.report, texts: new Map([[TEXT, phrase]]), last: null })
      return [{ id, agrees: found.every(({ rule }) => rule !== 'narrative.figure'), agreesWithTable }]
    })
    expect(judged.length).toBeGreaterThan(5)
    expect(judged.filter(({ agrees, agreesWithTable }) => agrees !== agreesWithTable)).toEqual([])
  })
})

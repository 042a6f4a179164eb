import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayBeQuestion, readQuestion } from '../../src/language/questions.ts'
import { QUESTION_WORDS, ROLES } from '../../src/language/vocabulary-questions.ts'
import { TRADITIONAL } from '../../src/language/vocabulary-traditional.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import cases from '../cases/questions.json' with { type: 'json' }
import { asked, cellsNamed, expected, type QuestionCase, told, YEAR } from './asked.ts'

const CASES: readonly QuestionCase[] = cases
const offered = CASES.filter(({ is }) => is.startsWith('offered '))
const answerable = CASES.filter(({ is }) => is !== 'unanswerable' && !is.startsWith('offered '))
const unanswerable = CASES.filter(({ is }) => is === 'unanswerable')
const toneOf = (text: string) => readQuestion(EDITION_2021, text, { year: YEAR }).tone

describe('a question about stored years', () => {
  test.each(answerable)('$ask: $is', (one) => {
    expect(told(asked(one.ask))).toEqual(expected(one))
  })

  test.each(unanswerable)('$ask: no figure', ({ ask }) => {
    expect(['unknown', 'ambiguous']).toContain(told(asked(ask)))
  })

  test.each(offered)('$ask: no figure, and a button with $is', (one) => {
    const answered = asked(one.ask)
    expect(['unknown', 'ambiguous']).toContain(told(answered))
    const candidates = 'candidates' in answered ? answered.candidates : []
    expect(candidates.map(({ cells }) => cells.join(' '))).toContain(cellsNamed(one).join(' '))
  })

  const traditional = new Map([...TRADITIONAL.matchAll(/(.)(.)/gu)].map(([, one = '', simplified = '']) => [simplified, one]))
  const inTraditional = (text: string) => text.replace(/\p{Script=Han}/gu, (character) => traditional.get(character) ?? character)

  test('is the same question in traditional characters', () => {
    for (const one of answerable) expect({ ask: one.ask, told: told(asked(inTraditional(one.ask))) }).toEqual({ ask: one.ask, told: expected(one) })
  })

  test('there are as many cases as promised', () => {
    expect(answerable.length).toBeGreaterThanOrEqual(120)
    expect(unanswerable.length).toBeGreaterThanOrEqual(30)
  })
})

describe('a word that is not understood', () => {
  const FOREIGN = ['上半年', '第一季度', '平均', '网上', '财政局', '女性', '视频', '人数', '率', '不含', '县政府', '别人', '乡镇', '邮寄']
  const chinese = answerable.filter((one) => /\p{Script=Han}/u.test(one.ask))
  const nothingOf = (text: string) => {
    const answered = asked(text)
    expect({ text, kind: answered.kind === 'figure' ? answered.figure.label : '' }).toEqual({ text, kind: '' })
  }

  test.each(FOREIGN)('%s is never passed over', (word) => {
    for (const { ask } of chinese)
      for (const text of [word + ask, ask.replace(/(?=多少|几)/u, word)].filter((changed) => changed !== ask)) nothingOf(text)
  })

  const CLAUSES: readonly ((word: string, ask: string) => string)[] = [
    (word, ask) => `${ask}，麻烦只算${word}的`,
    (word, ask) => `领导要${word}的，${ask}`,
    (word, ask) => `${ask}，汇报要用${word}的`,
    (word, ask) => `${word}的备查，${ask}`,
  ]
  test.each(FOREIGN)('%s is not passed over in a clause of its own', (word) => {
    for (const { ask } of chinese.filter((_, at) => at % 20 === 0)) for (const clause of CLAUSES) nothingOf(clause(word, ask))
  })
})

test('no word is twice among those of one role', () => {
  for (const role of ROLES) {
    const words = QUESTION_WORDS[role].split('|')
    expect({ role, twice: words.filter((word, at) => words.indexOf(word) < at) }).toEqual({ role, twice: [] })
  }
})

test('what shows at a glance to be none is none when it is read', () => {
  const pieces = CASES.flatMap(({ ask }) => ask.match(/\p{Script=Han}{1,3}|\w+|./gu) ?? [])
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((drawn) => drawn.join(''))
  fc.assert(
    fc.property(text, (drawn) => {
      if (!mayBeQuestion(drawn, {})) expect(toneOf(drawn)).toBe('neither')
    }),
    { numRuns: 500 },
  )
  expect(answerable.filter(({ ask }) => !mayBeQuestion(ask, {}) && toneOf(ask) !== 'neither')).toEqual([])
  expect(mayBeQuestion('商业企业 31', {})).toBe(false)
})

describe('what is no question', () => {
  test.each([
    '去年',
    '同去年',
    '和去年一样',
    '去年我们搬家了',
    '许可31',
    '',
    '31',
    '2023',
    '2023年',
    '行政许可31，处罚3，其余为零',
    '无',
    '全部为自然人',
    'same as last year',
    '收到十几件',
    '许可几十件',
    '收到几件不清楚',
    '收到三件',
    '许可2019',
    '部分公开（总计） 1914',
    '2019 许可',
    '今年全部为自然人',
    '今年新收',
    '许可21，22年',
    '许可 21 22年',
    '新收 20 22年的',
    '许可是0吧',
    '新收21行吗',
    '去年没处理',
    '存在的主要问题：一是公开内容更新较慢，二是同志们业务不熟。下一步，加强培训，提高水平。',
  ])('%s', (text) => {
    expect(toneOf(text)).toBe('neither')
  })
})

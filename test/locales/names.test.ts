import { describe, expect, test } from 'vitest'
import { shortNames } from '../../conversations/figures.ts'
import { LANGUAGES, loadWords } from '../../src/i18n.ts'
import { readAnswer } from '../../src/language/answer.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { LOCALES } from './locale-file.ts'

const words = loadWords(LOCALES)

/** What a message of one name and a figure is read as. */
function readAs(name: string, asked: readonly CellKey[]) {
  const reading = readAnswer(EDITION_2021, `${name} 3`, { asked, last: null })
  switch (reading.kind) {
    case 'assignments':
      return { name, cells: reading.assignments.map(({ cell }) => cell), sure: reading.certain }
    case 'refused':
      return { name, cells: reading.problems.flatMap(({ params }) => params.candidates ?? []).flatMap(({ cells }) => cells), sure: false }
    case 'notFigures':
      return { name, cells: [], sure: false }
  }
}

describe.each(LANGUAGES)('a name that the assistant shows in %s', (language) => {
  const { say } = words[language]

  test.each(EDITION_2021.questions)('means the same cell in the answer to $id', ({ cells }) => {
    const names = cells.map((cell) => say(shortNames(cells)(cell)))
    expect(names.map((name) => readAs(name, cells))).toEqual(cells.map((cell, index) => ({ name: names[index], cells: [cell], sure: true })))
  })

  test('means the same cell where no question stands, or is asked back with that cell among the candidates', () => {
    const readings = [...EDITION_2021.cells.keys()].map((cell) => ({ cell, ...readAs(say({ key: 'cell', params: { cell } }), []) }))
    expect(readings.filter(({ cell, cells, sure }) => !(sure ? cells.join() === cell : cells.includes(cell)))).toEqual([])
  })
})

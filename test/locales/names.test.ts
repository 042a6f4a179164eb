import { describe, expect, test } from 'vitest'
import { cellShort } from '../../conversations/steps/question.ts'
import { LANGUAGES, loadWords } from '../../src/i18n.ts'
import { readAnswer } from '../../src/language/answer.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import { LOCALES } from './locale-file.ts'

const words = loadWords(LOCALES)

/** The cells that a message holding one name and a figure is read as, and whether that was certain. */
function readAs(message: string, asked: readonly CellKey[]) {
  const reading = readAnswer(EDITION_2021, message, { asked, last: null })
  return reading.kind === 'assignments' ? { cells: reading.assignments.map(({ cell }) => cell), certain: reading.certain } : { refused: reading }
}

describe.each(LANGUAGES)('a name that the assistant shows in %s', (language) => {
  const { say } = words[language]

  test.each(EDITION_2021.questions)('is read back as the same cell: $id', ({ cells }) => {
    for (const cell of cells) {
      const name = say(cellShort(cells, cell))
      expect.soft({ name, ...readAs(`${name} 3`, cells) }).toEqual({ name, cells: [cell], certain: true })
    }
  })

  test('is read back as the same cell where no question stands', () => {
    for (const cell of EDITION_2021.cells.keys()) {
      const name = say({ key: 'cell', params: { cell } })
      expect.soft({ name, ...readAs(`${name} 3`, []) }).toEqual({ name, cells: [cell], certain: true })
    }
  })
})

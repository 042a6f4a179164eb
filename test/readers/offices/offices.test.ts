import { describe, expect, test } from 'vitest'
import { judge } from '../foreign/judgement.ts'
import { publicationOf } from '../foreign/publication.ts'
import { OFFICE_FILES } from './offices.ts'
import { reportOf } from './told.ts'

const CELLS = 200

describe('a report as an office made it', () => {
  let doubts = 0
  test.for(OFFICE_FILES.map((file, at) => ({ ...file, number: at + 1 })))(
    '$number is read without a wrong figure: $name',
    async ({ number, name, told, bytes }) => {
      const judgement = await judge({ number, format: 'html', ways: [name], publication: publicationOf(reportOf(told)), bytes: await bytes })
      expect({ wrong: judgement.wrong, truthless: judgement.truthless }).toEqual({ wrong: [], truthless: [] })
      doubts += judgement.doubts
    },
  )

  test('fifty of them leave nearly no doubt', () => {
    expect(OFFICE_FILES).toHaveLength(50)
    expect(doubts / (OFFICE_FILES.length * CELLS)).toBeLessThanOrEqual(0.01)
  })
})

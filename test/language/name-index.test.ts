import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameIndex, namesAt } from '../../src/language/name-index.ts'

const letters = fc.stringMatching(/^[ab公开]{1,6}$/u)

it('finds the names that begin at a place, as a look at every name does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 20 }), letters, fc.nat(6), (names, text, at) => {
      const index = nameIndex(new Map(names.map((name) => [name, name])))
      const expected = names.filter((name) => text.startsWith(name, at)).toSorted((a, b) => b.length - a.length)
      expect(namesAt(index, text, at)).toEqual(expected.map((name) => ({ named: name, end: at + name.length })))
    }),
  )
})

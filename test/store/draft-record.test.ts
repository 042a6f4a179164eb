import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, type DraftId, type Entry, ORIGINS, type OrganId, openDraft, type PersonId } from '../../src/report/draft.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { readDraft, writeDraft } from '../../src/store/draft-record.ts'
import { StoreError } from '../../src/store/store-error.ts'

const forms = (edition: string) => (edition === '2021' ? EDITION_2021 : null)
const blank = openDraft('d' as DraftId, 'o' as OrganId, 2023, '2021')

const entry: fc.Arbitrary<Entry> = fc.record({ value: fc.nat(999_999_999_999), origin: fc.constantFrom(...ORIGINS), revision: fc.nat() })
const entries = fc
  .array(fc.tuple(fc.constantFrom(...EDITION_2021.cells.keys()), entry, fc.boolean()))
  .map((list) => new Map(list.map(([cell, given, reopened]) => [cell, reopened ? { ...given, reopened: true as const } : given])))
const reasons = fc
  .array(
    fc.tuple(
      fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((list) => new Map(list.map(([key, text]) => [key, { text, by: 'p' as PersonId, at: '2024-01-05T00:00:00.000Z' }])))
const texts = fc
  .array(fc.tuple(fc.constantFrom(...EDITION_2021.texts), fc.nat(), fc.nat()))
  .map((list) => new Map(list.map(([text, revision, length]) => [text, { revision, length }])))
const drafts: fc.Arbitrary<Draft> = fc
  .record({ entries, reasons, texts, revision: fc.nat(), issuedOn: fc.constantFrom(null, '2024-01-12') })
  .map((parts) => ({ ...blank, ...parts }))

const codeOf = (json: string): string => {
  try {
    readDraft(json, forms)
  } catch (error) {
    if (error instanceof StoreError) return error.code
    throw error
  }
  return 'read'
}

describe('a draft as it is kept', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(writeDraft(draft), forms)).toEqual(draft)
      }),
      { numRuns: Number(process.env.SOAK_RUNS ?? 100), seed: 7 },
    )
  })

  it('takes at most 20 KB with every cell filled with a long figure and many statements behind it', () => {
    const full = new Map(
      [...EDITION_2021.cells.keys()].map((cell) => [cell, { value: 999_999_999_999, origin: 'confirmed' as const, revision: 99_999 }]),
    )
    expect(Buffer.byteLength(writeDraft({ ...blank, entries: full, revision: 99_999 }))).toBeLessThanOrEqual(20 * 1024)
  })

  it.each([
    ['of a later version', { version: 2 }, 'newer'],
    ['on a form that is not known', { edition: '2031' }, 'newer'],
    ['with a cell that the form lacks', { entries: { 'requests.nonsense.total': [1, 2, 3] } }, 'unreadable'],
    ['with an entry of another shape', { entries: { 'requests.received.total': 'five' } }, 'unreadable'],
    ['without a version', { version: 'x' }, 'unreadable'],
    ['with something more in it', { surprise: 1 }, 'unreadable'],
  ])('is refused %s', (_, odd, code) => {
    expect(codeOf(JSON.stringify({ ...JSON.parse(writeDraft(blank)), ...odd }))).toBe(code)
  })
})

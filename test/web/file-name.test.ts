import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disposition, safeFileName } from '../../src/channels/web/file-name.ts'

const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 300) }

describe('the name of a file', () => {
  it('holds no separator, no control character and no leading dot, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toBe('')
        expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}"<>|:*?]|^\.|\.$/u)
        expect([...safe].length).toBeLessThanOrEqual(120)
      }),
      RUNS,
    )
  })

  it('keeps its ending when it is shortened', () => {
    expect(safeFileName(`${'报'.repeat(300)}.docx`)).toBe(`${'报'.repeat(115)}.docx`)
  })

  it('comes out of the header as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(safeFileName), (name) => {
        const header = disposition(name)
        expect(header).toMatch(/^[\x20-\x7e]*$/u)
        expect(decodeURIComponent(/filename\*=UTF-8''([\w.~%!$&+^`|#-]*)$/u.exec(header)?.[1] ?? '')).toBe(name)
      }),
      RUNS,
    )
  })
})

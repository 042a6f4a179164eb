import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../../src/documents/printable.ts'

test.for([
  ['marks of direction and joiners', '甲\u202e乙\u2066丙\u200d丁\ufe0f戊\u00ad', '甲乙丙丁戊'],
  ['control characters', '甲\u0000乙\t丙\u2028丁', '甲 乙 丙 丁'],
  ['radicals', '⼀⺠⻅', '一民见'],
  ['spaces of other widths', '甲\u00a0乙\u2003丙　丁', '甲 乙 丙　丁'],
  ['characters that share a glyph', '〜⋯‧‑', '～…·-'],
  ['half of a character', '甲\ud800乙', '甲\ufffd乙'],
] as const)('%s are printed as what they look like', ([, text, printed]) => {
  expect(printable(text)).toBe(printed)
})

test('what can be printed stays as it is, and lines stay apart', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => printable(printable(text)) === printable(text)))
  expect(printable('政府信息公开，“三公”经费 1.5 万元——第一。\n第二行 #$\\@`')).toBe('政府信息公开，“三公”经费 1.5 万元——第一。\n第二行 #$\\@`')
})

import type { LayoutBlock, LayoutParagraph } from './layout.ts'
import { balancedLines } from './title.ts'
import { LETTER } from './wording.ts'

/** 报送函: the letter that a report goes to its supervisor with, on a page of its own before it. */
export function letterBlocks(agency: string, year: number, date: string): readonly LayoutBlock[] {
  return [
    { kind: 'title', lines: [...balancedLines(agency), ...LETTER.title(year)] },
    paragraph(LETTER.addressee, 'flush'),
    paragraph(LETTER.text(year), 'body'),
    paragraph(LETTER.attachment(year), 'body'),
    { kind: 'signature', agency, date },
    { kind: 'pageBreak' },
  ]
}

function paragraph(text: string, role: LayoutParagraph['role']): LayoutParagraph {
  return { kind: 'paragraph', runs: [{ text, blank: false }], role }
}

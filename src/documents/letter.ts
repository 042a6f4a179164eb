import type { LayoutBlock, LayoutParagraph } from './layout.ts'
import { balancedLines } from './title.ts'
import { LETTER, titleOf } from './wording.ts'

/** 报送函: the letter that a report goes to its supervisor with, on a page of its own before it; GB/T 9704-2012 7.3.4 and 7.3.6. */
export function letterBlocks(agency: string, year: number, date: string): readonly LayoutBlock[] {
  return [
    { kind: 'title', lines: [...balancedLines(agency), ...LETTER.title(year)] },
    paragraph(LETTER.addressee, 'flush'),
    paragraph(LETTER.text(year), 'body'),
    paragraph(LETTER.attachments(agency + titleOf(year)), 'attachments'),
    { kind: 'signature', agency, date },
    { kind: 'pageBreak' },
    paragraph(LETTER.attached, 'attached'),
  ]
}

function paragraph(text: string, role: LayoutParagraph['role']): LayoutParagraph {
  return { kind: 'paragraph', runs: [{ text, blank: false }], role }
}

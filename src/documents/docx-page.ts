import { AlignmentType, DocumentGridType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { FONTS, LINE, millimetres, points } from './docx-measure.ts'

/** The page of GB/T 9704-2012: A4, 22 lines of 28 characters, page numbers on the outer side. */

const MARGIN = { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) }
export const TEXT_WIDTH = millimetres(210) - MARGIN.left - MARGIN.right
/** 4号. */
const NUMBER_SIZE = 14
const RUNNING_SIZE = 14

/** Everything of a section but its children; `running` is said at the top of every page. */
export function pageOf(running: string | null): Omit<ISectionOptions, 'children'> {
  const header = running === null ? {} : { headers: { default: runningHeader(running), even: runningHeader(running) } }
  return {
    properties: {
      page: {
        size: { width: millimetres(210), height: millimetres(297) },
        // The page number stands 7 mm below the text, the running head well above it.
        margin: { ...MARGIN, header: millimetres(22), footer: millimetres(23), gutter: 0 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
    },
    ...header,
    footers: { default: pageNumber('odd'), even: pageNumber('even') },
  }
}

function runningHeader(text: string): Header {
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text, font: FONTS.heading, size: RUNNING_SIZE * 2 })] })],
  })
}

/** One character in from the outer edge. */
function pageNumber(side: 'odd' | 'even'): Footer {
  const inset = points(NUMBER_SIZE)
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: inset } : { left: inset },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: FONTS.number, size: NUMBER_SIZE * 2 })],
      }),
    ],
  })
}

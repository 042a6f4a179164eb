import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { CONDENSED, FONTS, LINE, points } from './docx-measure.ts'

/** Styles by the names that the reader of these documents knows them by. */
export const STYLES = {
  title: 'ReportTitle',
  body: 'ReportBody',
  signature: 'ReportSignature',
  attachments: 'ReportAttachments',
  table: 'ReportTable',
} as const

const BLACK = '000000'
const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })
const twoCharacters = { firstLine: points(32), firstLineChars: 200 }
/** The width of a character of the text, twips. */
const LETTER = points(16) + CONDENSED
/** 3号, as all text but title, tables and page numbers. */
const TEXT = 16 * 2

export function reportStyles(): IStylesOptions {
  const heading = (font: (typeof FONTS)[keyof typeof FONTS], outlineLevel: number) => ({
    next: STYLES.body,
    run: { font, size: TEXT, bold: false, color: BLACK, characterSpacing: CONDENSED },
    paragraph: { spacing: exact(LINE), indent: twoCharacters, keepNext: true, outlineLevel },
  })
  return {
    default: {
      document: { run: { font: FONTS.body, size: TEXT, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      title: {
        run: { font: FONTS.title, size: 22 * 2, bold: false, color: BLACK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exact(LINE), before: LINE, after: LINE }, keepNext: true },
      },
      heading1: heading(FONTS.heading, 0),
      heading2: heading(FONTS.subheading, 1),
      // None of them is in the official form: for whoever goes on writing in the file.
      heading3: heading(FONTS.body, 2),
      heading4: heading(FONTS.body, 3),
    },
    paragraphStyles: [
      {
        id: STYLES.body,
        name: STYLES.body,
        basedOn: PUNCTUATED,
        quickFormat: true,
        run: { characterSpacing: CONDENSED },
        paragraph: { alignment: AlignmentType.BOTH, spacing: exact(LINE), indent: twoCharacters },
      },
      {
        id: STYLES.attachments,
        name: STYLES.attachments,
        basedOn: PUNCTUATED,
        run: { characterSpacing: CONDENSED },
        // Two characters in; what goes on in a second line stands under the first letter of the name, behind 附件：.
        paragraph: { spacing: { ...exact(LINE), before: LINE }, indent: { left: 5 * LETTER, hanging: 3 * LETTER } },
      },
      {
        id: STYLES.signature,
        name: STYLES.signature,
        basedOn: 'Normal',
        run: { characterSpacing: CONDENSED },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: exact(LINE), keepLines: true },
      },
    ],
  }
}

const PUNCTUATED = 'ReportText'
const OFF_GRID = '<w:snapToGrid w:val="0"/>'

/**
 * Given as XML because the library has no way to say it. `snapToGrid` off: on the page's grid every line of a table would be as high as
 * one of the text, and one of the title, in some programs, as high as two. `overflowPunct` is on anyway; said aloud, it keeps LibreOffice,
 * which reads it the other way round, from leaving a comma at the margin out of its PDF.
 */
export const PLAIN_STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  plainStyle(PUNCTUATED, 'Normal', { properties: '<w:overflowPunct w:val="1"/>' }) +
  plainStyle(STYLES.title, 'Title', { properties: OFF_GRID, manners: `<w:next w:val="${STYLES.body}"/><w:qFormat/>` }) +
  plainStyle(STYLES.table, 'Normal', {
    properties: OFF_GRID,
    letters: `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${FONTS.table.ascii}" w:hAnsi="${FONTS.table.hAnsi}" w:eastAsia="${FONTS.table.eastAsia}"/></w:rPr>`,
  }) +
  '</w:styles>'

interface PlainStyle {
  readonly properties: string
  readonly manners?: string
  readonly letters?: string
}

function plainStyle(id: string, basis: string, { properties, manners = '', letters = '' }: PlainStyle): string {
  const name = `<w:name w:val="${id}"/><w:basedOn w:val="${basis}"/>`
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}">${name}${manners}<w:pPr>${properties}</w:pPr>${letters}</w:style>`
}

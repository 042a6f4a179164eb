import { ALTERNATIVES } from './docx-measure.ts'
import type { Layout } from './layout.ts'
import { xmlText } from './xml-text.ts'

/** Parts of the package that the writer states itself: no clock in them, and the faces to take instead. */

interface Part {
  readonly path: string
  readonly data: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Author, title and language; dated by the report's own date, and not at all without one. */
export function coreProperties(layout: Layout): Part {
  const { issuedOn } = layout.meta
  const date = (name: string) => (issuedOn === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${name}>`)
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  const agency = xmlText(layout.meta.agency)
  return {
    path: 'docProps/core.xml',
    data:
      `${XML}<cp:coreProperties ${names}><dc:title>${xmlText(layout.meta.title)}</dc:title><dc:creator>${agency}</dc:creator>` +
      `<dc:language>zh-CN</dc:language><cp:lastModifiedBy>${agency}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
      `${date('created')}${date('modified')}</cp:coreProperties>`,
  }
}

/** The faces used, each with the one to take where it is not installed. */
export function fontTable(): Part {
  const fonts = Object.entries(ALTERNATIVES).map(
    ([name, alternative]) => `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  return {
    path: 'word/fontTable.xml',
    data: `${XML}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`,
  }
}

import { html, raw } from 'hono/html'
import type { Dress, Html } from './html-styles.ts'
import { htmlTable } from './html-table.ts'
import { isIndented, type Layout, type LayoutBlock, type LayoutChart, type LayoutParagraph, type Run } from './layout.ts'

/** Says of a paragraph that it is running text, for whoever reads the page back. */
export const RUNNING_TEXT = 'data-running-text'

/** A layout as the elements of a web page, without a page around them. */
export function htmlArticle(layout: Layout, dress: Dress): Html {
  const running = layout.running === null ? '' : html`<p ${dress('running')}>${layout.running}</p>\n`
  return html`<article ${dress('article')} lang="zh-CN">
${running}${layout.blocks.map((block, place) => htmlBlock(block, place, dress))}</article>
`
}

function htmlBlock(block: LayoutBlock, place: number, dress: Dress): Html {
  switch (block.kind) {
    case 'title':
      return html`<h1 ${dress('title')}>${block.lines.map((line) => html`<span ${dress('line')}>${line}</span>`)}</h1>\n`
    case 'heading':
      return block.level === 1 ? html`<h2 ${dress('heading1')}>${block.text}</h2>\n` : html`<h3 ${dress('heading2')}>${block.text}</h3>\n`
    case 'paragraph':
      return htmlParagraph(block, dress)
    case 'table':
      return htmlTable(block, place, dress)
    case 'chart':
      return htmlChart(block, dress)
    case 'signature':
      return html`<div ${dress('signature')}>\n<div ${dress('signatureLine')}>${block.agency}</div>\n<div ${dress('signatureLine')}>${block.date.trim()}</div>\n</div>\n`
    case 'pageBreak':
      return html`<div ${dress('pageBreak')}></div>\n`
  }
}

/** The picture is in the page itself; without it its words are there. */
function htmlChart({ name, words, drawn }: LayoutChart, dress: Dress): Html {
  if (drawn === null) return html`<p ${dress('body')}>${words.join('')}</p>\n`
  const source = `data:image/png;base64,${Buffer.from(drawn.png).toString('base64')}`
  return html`<figure ${dress('figureBlock')}><img ${dress('picture')} src="${source}" width="${drawn.width}" height="${drawn.height}" alt="${[`${name}。`, ...words].join('')}"></figure>\n`
}

function htmlParagraph({ runs, role }: LayoutParagraph, dress: Dress): Html {
  const marked = isIndented(role) ? raw(` ${RUNNING_TEXT}`) : ''
  return html`<p${marked} ${dress(role)}>${runs.map((run) => htmlRun(run, dress))}</p>\n`
}

function htmlRun({ text, blank }: Run, dress: Dress): Html {
  return blank ? html`<mark ${dress('blank')}>${text}</mark>` : html`${text}`
}

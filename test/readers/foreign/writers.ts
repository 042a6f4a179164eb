import { zipOf } from '../zip.ts'
import { gb18030 } from './gb18030.ts'
import { type FileWays, type Part, type PlacedText, type Publication, spread, type TablePart } from './publication.ts'
import type { Format } from './way.ts'

/** Writes a publication as a file. */
export function write(publication: Publication, format: Format): Uint8Array {
  const { blocks, file } = publication
  const encode = (text: string) => (file.gb18030 ? gb18030(text) : Buffer.from(text))
  switch (format) {
    case 'html':
      return encode(page(publication))
    case 'docx':
      return docx(publication)
    case 'tabs':
      return encode(lines(blocks, (rows) => spread(rows).map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'))))
    case 'blanks':
      return encode(
        lines(blocks, (rows) => spread(rows).map((row) => row.flatMap(({ text }) => (text === '' ? [] : [text.replaceAll('\n', ' ')])).join('  '))),
      )
    case 'lines':
      return encode(lines(blocks, (rows) => spread(rows).flatMap((row) => row.flatMap(({ text }) => (text === '' ? [] : text.split('\n'))))))
    case 'markdown':
      return encode(markdown(publication))
  }
}

function lines(blocks: readonly Part[], table: (rows: TablePart['rows']) => readonly string[]): string {
  return blocks.flatMap((block) => (block.kind === 'table' ? table(block.rows) : [block.text])).join('\r\n')
}

function markdown({ blocks, file }: Publication): string {
  const row = (cells: readonly PlacedText[]) => `| ${cells.map(({ text }) => text.replaceAll('\n', '<br>')).join(' | ')} |`
  const text = (block: Exclude<Part, TablePart>) => {
    if (block.kind === 'title') return `# ${block.text}`
    if (block.kind !== 'heading' || file.headings === 'plain') return block.text
    return file.headings === 'marked' ? `## ${block.text}` : `**${block.text}**`
  }
  return blocks
    .map((block) => {
      if (block.kind !== 'table') return text(block)
      const [first = [], ...rest] = spread(block.rows)
      return [row(first), `|${first.map(() => ' --- |').join('')}`, ...rest.map(row)].join('\n')
    })
    .join('\n\n')
}

// ── web pages ──────────────────────────────────────────────────────────────────────────────────────────────

const escaped = (text: string) => text.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`)

function page(publication: Publication): string {
  const { blocks, file, report } = publication
  const title = blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).join('')
  const [heads, body] = [blocks.filter(({ kind }) => kind === 'title'), blocks.filter(({ kind }) => kind !== 'title')]
  const head = heads.map((block) => element(block, file)).join('\n')
  const article = `<div class="article">\n${body.map((block) => element(block, file)).join('\n')}\n</div>`
  const laid = file.nested
    ? `<table width="980"><tr><td><table><tr><td>${head}</td></tr><tr><td>${article}</td></tr></table></td><td><img src="a.gif"></td></tr></table>`
    : `${head}\n${article}`
  const around = (inside: string) => {
    const years = [1, 2, 3]
      .map((back) => `<li><a href="/${back}.html">${escaped(report.agency)}${report.year - back}年政府信息公开工作年度报告</a></li>`)
      .join('')
    return `<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/nb">政府信息公开年报</a></div>
<div class="side"><h2>年报列表</h2><ul>${years}</ul></div>
<div class="main">${inside}
<div class="info">发布时间：${report.year + 1}-01-20 来源：办公室 浏览次数：1024 字体：[大 中 小]</div></div>
<div class="next">上一篇：<a href="/1.html">某某局${report.year - 1}年政府信息公开工作年度报告</a></div>
<div class="tools"><span>打印本页</span> <span>关闭窗口</span></div>
<div class="foot"><p>主办单位：某某市人民政府办公室 网站标识码：3300000001</p><p>浙ICP备00000000号 联系电话：0571-12345678</p></div>`
  }
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${file.charset}"><title>${escaped(title)}_某某市人民政府</title>
<style>td{color:red}</style><script>var a = "<table><tr><td>9</td></tr></table>"</script></head><body>${file.surrounded ? around(laid) : laid}</body></html>`
}

function element(block: Part, file: FileWays): string {
  if (block.kind === 'table') {
    const cell = ({ text, rowSpan, colSpan, head }: PlacedText) => {
      const tag = head ? 'th' : 'td'
      const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`
      return `<${tag}${spans}>${inCell(text, file)}</${tag}>`
    }
    return `<table border="1"><tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`
  }
  const text = escaped(block.text)
  if (block.kind === 'title') return `<h1>${text}</h1>`
  if (block.kind === 'heading' && file.headings === 'marked') return `<h2>${text}</h2>`
  if (block.kind === 'heading' && file.headings === 'bold') return `<p><strong>${text}</strong></p>`
  return file.office
    ? `<p class="MsoNormal"><span lang="EN-US">${text.slice(0, 3)}</span><span>${text.slice(3)}</span><o:p></o:p></p>`
    : `<p>${text}</p>`
}

function inCell(text: string, { office }: FileWays): string {
  const parts = text.split('\n').map(escaped)
  if (!office) return parts.join('<br>')
  return parts
    .map(
      (part) =>
        `<p class="MsoNormal" align="center"><span lang="EN-US" style="font-size:12pt">${part.slice(0, 1)}</span><span>${part.slice(1)}</span><span><o:p>&nbsp;</o:p></span></p>`,
    )
    .join('\n')
}

// ── Word ───────────────────────────────────────────────────────────────────────────────────────────────────

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function docx({ blocks, file }: Publication): Uint8Array {
  const body = blocks
    .map((block) => {
      if (block.kind === 'table') return wordTable(block.rows)
      const style = block.kind === 'heading' && file.headings === 'marked' ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''
      return wordParagraph(block.text, style, block.kind === 'heading' && file.headings === 'bold')
    })
    .join('')
  const types = 'http://schemas.openxmlformats.org/package/2006/'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${types}content-types"><Override PartName="/word/document.xml" ContentType="${main}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}relationships"><Relationship Id="r1" Type="${office}officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${types}relationships"><Relationship Id="r1" Type="${office}styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  })
}

function wordParagraph(text: string, properties = '', bold = false): string {
  const run = (part: string) => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`
  return `<w:p>${properties}${[text.slice(0, 2), text.slice(2)].map(run).join('')}</w:p>`
}

/** Cells merged downwards are there again in each row, without a text. */
function wordTable(rows: TablePart['rows']): string {
  const over = new Map<number, { rows: number; columns: number }>()
  const cell = (content: string, colSpan: number, merge: string) =>
    `<w:tc><w:tcPr>${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${merge}</w:tcPr>${content}</w:tc>`
  const written = rows.map((row) => {
    let column = 0
    let cells = ''
    const goOn = () => {
      for (let above = over.get(column); above !== undefined; above = over.get(column)) {
        cells += cell('<w:p/>', above.columns, '<w:vMerge/>')
        above.rows -= 1
        if (above.rows === 0) over.delete(column)
        column += above.columns
      }
    }
    for (const { text, rowSpan, colSpan } of row) {
      goOn()
      cells += cell(
        text
          .split('\n')
          .map((part) => wordParagraph(part))
          .join(''),
        colSpan,
        rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '',
      )
      if (rowSpan > 1) over.set(column, { rows: rowSpan - 1, columns: colSpan })
      column += colSpan
    }
    goOn()
    return `<w:tr>${cells}</w:tr>`
  })
  return `<w:tbl>${written.join('')}</w:tbl>`
}

import { gb18030 } from '../foreign/gb18030.ts'
import {
  type Grid,
  joined,
  listedProactive,
  loose,
  numbered,
  official,
  officialDisputes,
  officialProactive,
  paged,
  partedDisputes,
  partedProactive,
  stepped,
  type Typed,
  uprightDisputes,
} from './tables.ts'
import { BUSY, QUIET, SILENT, type Told } from './told.ts'
import { docxOf, htmlOf, markdownOf, type PageWays, type Piece, textOf, xlsxOf } from './writers.ts'

/** Fifty files as offices and their sites make them, each drawn up by hand. */
export interface OfficeFile {
  readonly name: string
  readonly told: Told
  readonly bytes: Uint8Array | Promise<Uint8Array>
}

type Tables = (told: Told, typed: Typed) => Grid | readonly Grid[]

interface Drawn {
  readonly proactive: Tables
  readonly requests: Tables
  readonly disputes: Tables
  readonly typed: Typed
  readonly title: (told: Told) => string
  readonly before: readonly string[]
  readonly under: readonly string[]
  readonly after: readonly string[]
  readonly headings: readonly string[]
}

const PRINTED: Drawn = {
  proactive: officialProactive,
  requests: official,
  disputes: officialDisputes,
  typed: String,
  title: ({ agency, year }) => `${agency}${year}年政府信息公开工作年度报告`,
  before: [],
  under: [],
  after: [],
  headings: [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
}

const grids = (drawn: Grid | readonly Grid[]): readonly Piece[] => {
  const isOne = (one: Grid | readonly Grid[]): one is Grid => {
    const cell = one[0]?.[0]
    return !Array.isArray(cell)
  }
  return isOne(drawn) ? [{ grid: drawn }] : drawn.map((grid) => ({ grid }))
}

function pieces(told: Told, ways: Partial<Drawn> = {}): readonly Piece[] {
  const { proactive, requests, disputes, typed, title, before, under, after, headings } = { ...PRINTED, ...ways }
  const head = (at: number): Piece => ({ text: headings[at] ?? '', head: true })
  const texts = (lines: readonly string[]): readonly Piece[] => lines.map((text) => ({ text }))
  const prose = (text: string) => texts(text.split('\n'))
  return [
    { text: title(told), head: true },
    ...texts(before),
    head(0),
    ...prose(told.prose.overview),
    head(1),
    ...grids(proactive(told, typed)),
    ...texts(under),
    head(2),
    ...grids(requests(told, typed)),
    ...texts(under),
    head(3),
    ...grids(disputes(told, typed)),
    head(4),
    ...prose(told.prose.problems),
    head(5),
    ...prose(told.prose.other),
    ...texts(after),
  ]
}

// ── frames of sites ────────────────────────────────────────────────────────────────────────────────────────

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const site = ({ agency, year }: Told, body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${agency}${year}年政府信息公开工作年度报告_${agency.slice(0, 3)}人民政府</title>${head}</head><body>${body}</body></html>`
const MENU = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/bsfw">办事服务</a></li></ul>'
const FOOT = '<div class="foot">主办：办公室 网站标识码：3300000000 备案号00000000 建议使用1280×768以上分辨率</div>'
const trail = '<div>当前位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报 &gt; 2023</div>'
const facts = '<div class="info">发布时间：2024-01-19 16:08　来源：办公室　浏览次数：132　字体：[大 中 小]</div>'
const share = '<div>分享到：微信 微博 【打印本页】 【关闭窗口】</div>'
const neighbours = ({ agency, year }: Told) =>
  `<p>上一篇：<a href="1.html">${agency}${year - 1}年政府信息公开工作年度报告</a></p><p>下一篇：<a href="2.html">${agency}${year + 1}年政府信息公开工作年度报告</a></p>`
const elsewhere = ({ year }: Told) =>
  `<div class="side"><h3>相关信息</h3><ul>${['县财政局', '县教育局', '石门镇人民政府'].map((name) => `<li><a href="#">${name}${year}年政府信息公开工作年度报告</a> 01-${name.length + 10}</li>`).join('')}</ul></div>`

const WPS: PageWays = {
  cell: (text, tag, spans) =>
    `<${tag}${spans} width="61" valign="center" style="border:1pt solid #000;mso-border-alt:0.5pt"><p class="MsoNormal" style="text-align:center"><span style="font-family:仿宋_GB2312;font-size:12pt">${text}</span><o:p></o:p></p></${tag}>`,
  paragraph: (text) => `<p class="MsoNormal" style="text-indent:32pt"><span>${text.replace(/\d+/gu, '<span lang="EN-US">$&</span>')}</span></p>`,
}
const CMS: PageWays = {
  cell: (text, tag, spans) => `<${tag}${spans} class="tb">\n  <div>&nbsp;${text}&nbsp;</div>\n</${tag}>`,
  paragraph: (text, head) => (head ? `<p><strong>${text}</strong></p>` : `<p>　　${text}</p>`),
  table: (rows) => `<div style="overflow:auto"><table class="tbl"><tbody>${rows}</tbody></table></div>`,
}
const BROKEN: PageWays = {
  cell: (text, tag, spans) => `<${tag}${spans}>${text.replace(/(?<=^.{4})(?=.)/u, '<br>')}`,
  paragraph: (text) => `${text}<br><br>`,
  table: (rows) => `<table>${rows.replaceAll('</tr>', '')}</table>`,
}
const HEADED: PageWays = {
  cell: (text, tag, spans) =>
    /^\d/u.test(text) && !/[.、]/u.test(text) ? `<${tag}${spans}>${text}</${tag}>` : `<th scope="row"${spans}>${text}</th>`,
  paragraph: (text, head) => (head ? `<h2>${text}</h2>` : `<div>${text}</div>`),
  table: (rows) => `<figure><table><caption></caption><colgroup><col><col></colgroup>${rows}</table></figure>`,
}

const page = (told: Told, ways: Partial<Drawn>, writing: PageWays, frame: (article: string) => string = (article) => article, head = '') =>
  utf8(site(told, frame(htmlOf(pieces(told, ways), writing)), head))

// ── ways to type ───────────────────────────────────────────────────────────────────────────────────────────

const inCases: Typed = (value) => `${value}件`
const fullWidth: Typed = (value) =>
  String(value)
    .replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace('.', '．')
const thousands: Typed = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })
const spaced: Typed = (value) => ` ${value} `
const twoPlaces: Typed = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(4))
const CHINESE_YEAR: Readonly<Record<string, string>> = { 2022: '二〇二二', 2023: '二〇二三', 2024: '二〇二四' }

const two = (first: string, second: string) => (told: Told) => `${told.agency}${first}${told.year}${second}`
const introduction = ({ agency, year }: Told) =>
  `本报告按照有关条例的要求编写，由${agency}公布，统计期限为${year}年1月1日至12月31日。如有疑问，请与办公室联系（电话：0000-1234567）。`
const INTRODUCED: Told = { ...QUIET, prose: { ...QUIET.prose, introduction: introduction(QUIET) } }
const NOTES = ['注：1.表中数据截至当年12月31日；2.部分公开只计区分处理的情形。'] as const

const file = (name: string, told: Told, bytes: OfficeFile['bytes']): OfficeFile => ({ name, told, bytes })
const text = (told: Told, ways: Partial<Drawn>, between: string, blanks: boolean) => utf8(textOf(pieces(told, ways), between, blanks))
const word = (told: Told, ways: Partial<Drawn> = {}) => docxOf(pieces(told, ways))

/** A sheet for each section, as a colleague keeps them. */
function bySection(told: Told, ways: Partial<Drawn>, merged: boolean): Promise<Uint8Array> {
  const { proactive, requests, disputes, typed, title, headings } = { ...PRINTED, ...ways }
  const prose: readonly Piece[] = [
    { text: title(told) },
    { text: headings[0] ?? '' },
    { text: told.prose.overview },
    { text: headings[4] ?? '' },
    { text: told.prose.problems },
    { text: headings[5] ?? '' },
    { text: told.prose.other },
  ]
  const sheet = (at: number, tables: Tables): readonly Piece[] => [{ text: headings[at] ?? '' }, ...grids(tables(told, typed))]
  return xlsxOf({ 文字: prose, 主动公开: sheet(1, proactive), 依申请: sheet(2, requests), 复议诉讼: sheet(3, disputes) }, merged)
}

export const OFFICE_FILES: readonly OfficeFile[] = [
  file(
    'a site whose editor comes from an office program',
    QUIET,
    page(QUIET, {}, WPS, (article) => MENU + trail + facts + article + share + FOOT),
  ),
  file(
    'the same with a district',
    BUSY,
    page(BUSY, {}, WPS, (article) => MENU + trail + facts + article + share + FOOT),
  ),
  file('the same without a request', SILENT, page(SILENT, {}, WPS)),
  file(
    'a content system with blanks around figures',
    QUIET,
    page(QUIET, { typed: spaced }, CMS, (article) => trail + article + neighbours(QUIET)),
  ),
  file(
    'a content system, neighbours of other years',
    BUSY,
    page(BUSY, {}, CMS, (article) => facts + article + neighbours(BUSY) + FOOT),
  ),
  file(
    'a list of other offices beside it',
    QUIET,
    page(QUIET, {}, CMS, (article) => `<table><tr><td>${elsewhere(QUIET)}</td><td>${article}</td></tr></table>`),
  ),
  file(
    'a list of other offices under it',
    BUSY,
    page(BUSY, {}, HEADED, (article) => `<main>${article}</main>${elsewhere(BUSY)}`),
  ),
  file('rows and cells that are never closed', QUIET, page(QUIET, {}, BROKEN)),
  file('the same with a district', BUSY, page(BUSY, {}, BROKEN)),
  file('cells that are heads', BUSY, page(BUSY, {}, HEADED)),
  file('labels in one column, groups in rows of their own', QUIET, page(QUIET, { requests: stepped }, CMS)),
  file('the same with a district', BUSY, page(BUSY, { requests: stepped, disputes: uprightDisputes }, HEADED)),
  file('group and row in one cell', QUIET, page(QUIET, { requests: (told, typed) => joined(told, typed) }, CMS)),
  file(
    'the same with a stroke and a list',
    BUSY,
    page(BUSY, { requests: (told, typed) => joined(told, typed, '—'), proactive: listedProactive }, WPS),
  ),
  file('groups only beside their first row', BUSY, page(BUSY, { requests: loose }, CMS)),
  file('the same in a quiet year', QUIET, page(QUIET, { requests: loose, disputes: uprightDisputes }, HEADED)),
  file('running numbers before the rows', BUSY, page(BUSY, { requests: numbered }, CMS)),
  file('the same in a quiet year', QUIET, page(QUIET, { requests: numbered, proactive: listedProactive }, CMS)),
  file('heads again where a page began', BUSY, page(BUSY, { requests: paged }, WPS)),
  file('section 2 in four tables', QUIET, page(QUIET, { proactive: partedProactive }, WPS)),
  file('sections 2 and 4 in parts', BUSY, page(BUSY, { proactive: partedProactive, disputes: partedDisputes }, CMS)),
  file('figures with 件', QUIET, page(QUIET, { typed: (value) => (Number.isInteger(value) ? inCases(value) : `${value}万元`) }, CMS)),
  file('full-width figures', BUSY, page(BUSY, { typed: fullWidth }, WPS)),
  file('thousands', BUSY, page(BUSY, { typed: thousands }, HEADED)),
  file('amounts to four places', QUIET, page(QUIET, { typed: twoPlaces }, CMS)),
  file('notes under the tables', BUSY, page(BUSY, { under: NOTES }, CMS)),
  file(
    'a paragraph before section 1 and a signature',
    INTRODUCED,
    page(INTRODUCED, { before: [introduction(QUIET)], after: ['青崖县水务局', '2024年1月17日'] }, WPS),
  ),
  file(
    'a title over two lines',
    QUIET,
    page(QUIET, { title: two('\n', '年政府信息公开工作年度报告') }, { ...CMS, paragraph: (one) => `<p>${one.replace('\n', '<br>')}</p>` }),
  ),
  file('the year in brackets', BUSY, page(BUSY, { title: ({ agency, year }) => `${agency}政府信息公开工作年度报告（${year}年度）` }, CMS)),
  file('the year before the organ', QUIET, page(QUIET, { title: ({ agency, year }) => `${year}年度${agency}政府信息公开工作年度报告` }, HEADED)),
  file('the year in Chinese', SILENT, page(SILENT, { title: ({ agency, year }) => `${agency}${CHINESE_YEAR[year]}年政府信息公开工作年度报告` }, WPS)),
  file('headings with blanks and other marks', QUIET, page(QUIET, { headings: PRINTED.headings.map((one) => one.replace('、', ' 、 ')) }, CMS)),
  file('a page in GB 18030', QUIET, gb18030(site(QUIET, htmlOf(pieces(QUIET), WPS)).replace('charset="utf-8"', 'charset="gb2312"'))),
  file('a page in GB 18030 that says UTF-8', BUSY, gb18030(site(BUSY, htmlOf(pieces(BUSY), CMS)))),
  file(
    'scripts and styles in the article',
    BUSY,
    page(
      BUSY,
      {},
      CMS,
      (article) => `<script>var total=99;</script><style>td{width:1px}</style>${article}<noscript>请启用脚本 1 2 3</noscript>`,
      '<base href="/">',
    ),
  ),
  file('copied from a page: tabs', BUSY, text(BUSY, {}, '\t', true)),
  file('copied from a page in a quiet year: tabs', QUIET, text(QUIET, {}, '\t', true)),
  file('copied, blanks lost: tabs', BUSY, text(BUSY, { requests: stepped }, '\t', false)),
  file('copied: blanks between', QUIET, text(QUIET, { requests: (told, typed) => joined(told, typed) }, '    ', false)),
  file('copied: a cell a line', BUSY, text(BUSY, {}, '\n', false)),
  file('copied in a quiet year: a cell a line', QUIET, text(QUIET, { requests: stepped }, '\n', false)),
  file('a note in Markdown', BUSY, utf8(markdownOf(pieces(BUSY, { requests: loose })))),
  file('a note in Markdown, group and row in one cell', QUIET, utf8(markdownOf(pieces(QUIET, { requests: (told, typed) => joined(told, typed) })))),
  file('a Word document as printed', BUSY, word(BUSY)),
  file('a Word document with parts', QUIET, word(QUIET, { proactive: partedProactive, disputes: partedDisputes, under: NOTES })),
  file('a Word document, heads again where a page began', BUSY, word(BUSY, { requests: paged })),
  file('a Word document without a request', SILENT, word(SILENT, { requests: stepped, disputes: uprightDisputes })),
  file('a workbook, one sheet for each section', BUSY, bySection(BUSY, {}, true)),
  file('a workbook without merged cells', QUIET, bySection(QUIET, { requests: loose, proactive: listedProactive }, false)),
  file('a workbook of one sheet', QUIET, xlsxOf({ Sheet1: pieces(QUIET, { requests: numbered, under: [...NOTES] }) }, true)),
]

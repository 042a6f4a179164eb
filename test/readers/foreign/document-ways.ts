import type { Part, Publication, TextPart } from './publication.ts'
import type { Way } from './way.ts'

/** How others set the rest of a report. */

const blocks = (
  name: string,
  kind: string,
  change: (parts: readonly Part[], publication: Publication) => readonly Part[],
  formats?: Way['formats'],
): Way => ({
  name,
  kind,
  ...(formats === undefined ? {} : { formats }),
  apply: (publication) => ({ ...publication, blocks: change(publication.blocks, publication) }),
})
const file = (name: string, kind: string, ways: Partial<Publication['file']>, formats?: Way['formats']): Way => ({
  name,
  kind,
  ...(formats === undefined ? {} : { formats }),
  apply: (publication) => ({ ...publication, file: { ...publication.file, ...ways } }),
})
const titled = (name: string, write: (agency: string, year: number) => readonly string[]): Way =>
  blocks(name, 'title', (parts, { report }) =>
    parts.flatMap((part): readonly Part[] =>
      part.kind === 'title' ? write(report.agency, report.year).map((text) => ({ kind: 'title', text })) : [part],
    ),
  )
const headed = (name: string, write: (text: string) => string): Way =>
  blocks(name, 'headings', (parts) =>
    parts.map((part) => (part.kind === 'heading' && /^.、/u.test(part.text) ? { ...part, text: write(part.text) } : part)),
  )
const note = (text: string): TextPart => ({ kind: 'note', text })
const chinese = (year: number) => [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')

export const DOCUMENT_WAYS: readonly Way[] = [
  titled('the year first in the title', (agency, year) => [`${year}年度${agency}政府信息公开工作年度报告`]),
  titled('a title of three lines', (agency, year) => [agency, `${year}年政府信息公开`, '工作年度报告']),
  titled('a title with blanks', (agency, year) => [`${agency} ${year} 年政府信息公开 工作年度报告`]),
  titled('the year in numerals', (agency, year) => [`${agency}${chinese(year)}年政府信息公开年度报告`]),
  titled('a title with 关于', (agency, year) => [`${agency}关于${year}年政府信息公开工作情况的报告`]),
  headed('blanks inside headings', (text) => [...text].join(' ')),
  headed('headings in other words', (text) =>
    text
      .replace('存在的主要问题及改进情况', '存在问题及改进措施')
      .replace('政府信息公开行政复议、行政诉讼情况', '因政府信息公开被申请行政复议、提起行政诉讼情况')
      .replace('收到和处理政府信息公开申请情况', '政府信息公开申请办理情况'),
  ),
  headed('half-width marks in headings', (text) => text.replace('、', '.')),
  file('headings marked as such', 'marks', { headings: 'marked' }, ['html', 'docx', 'markdown']),
  file('headings in bold', 'marks', { headings: 'bold' }, ['html', 'docx', 'markdown']),
  blocks('a note under each table', 'notes', (parts) =>
    parts.flatMap((part): readonly Part[] => (part.kind === 'table' ? [part, note('注：表中数据口径与上年一致，共涉及5个科室。')] : [part])),
  ),
  blocks('a list of contents', 'contents', (parts) => {
    const headings = parts.flatMap((part) => (part.kind === 'heading' && /^.\s?[、.]/u.test(part.text) ? [part] : []))
    const titles = parts.filter(({ kind }) => kind === 'title')
    return [...titles, note('目录'), ...headings.map(({ text }) => note(text)), ...parts.filter(({ kind }) => kind !== 'title')]
  }),
  blocks('a signature', 'signature', (parts, { report }) => [
    ...parts,
    { kind: 'signature', text: report.agency },
    { kind: 'signature', text: `${report.year + 1}年1月15日` },
  ]),
  file('GB18030', 'encoding', { gb18030: true, charset: 'gb2312' }, ['html', 'tabs', 'blanks', 'lines', 'markdown']),
  file('a charset that is not its own', 'encoding', { gb18030: true, charset: 'utf-8' }, ['html']),
  file('a charset declared and not used', 'encoding', { charset: 'gb2312' }, ['html']),
  file('a page around the article', 'page', { surrounded: true }, ['html']),
  file('tables that lay out the page', 'page', { nested: true }, ['html']),
  file('a page and tables around the article', 'page', { surrounded: true, nested: true }, ['html']),
  file('office markup', 'markup', { office: true }, ['html']),
]

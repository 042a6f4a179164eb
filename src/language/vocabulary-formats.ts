import type { DocumentFormat } from '../report/document-format.ts'

/** What people call the formats of a document: data, in the spelling of `fold`. */
export const FORMAT_WORDS: Readonly<Record<DocumentFormat, readonly string[]>> = {
  docx: ['docx', 'word', 'word文件', '公开版'],
  filed: ['filed', '报送版', '报送', '带函'],
  pdf: ['pdf'],
  html: ['html', '网页'],
  fragment: ['fragment', '网页片段', '片段', '网站用'],
  xlsx: ['xlsx', 'excel', '表格', '电子表格', 'spreadsheet'],
  txt: ['txt', 'text', '文本', '纯文本'],
  json: ['json', '报告文件'],
  sheet: ['sheet', '审签单', '自查表', 'check sheet'],
  bundle: ['bundle', 'zip', '全套', '全套文件', '压缩包', '打包', 'all'],
}

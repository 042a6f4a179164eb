/** `docx` is the 公开版, `filed` the 报送版, `sheet` 审签单 with 自查表, `bundle` all of them in one file. */
export const DOCUMENT_FORMATS = ['docx', 'filed', 'pdf', 'html', 'fragment', 'xlsx', 'txt', 'json', 'sheet', 'bundle'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

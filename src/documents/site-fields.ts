import type { LayoutMeta } from './layout.ts'
import { COLUMN, SITE_FIELDS } from './wording.ts'

/** What a site's content system asks for beside the page itself, one field a line, to be pasted. */
export function siteFields({ title, agency, issuedOn }: LayoutMeta): string {
  const fields = [
    [SITE_FIELDS.title, title],
    [SITE_FIELDS.source, agency],
    [SITE_FIELDS.issuedOn, issuedOn ?? ''],
    [SITE_FIELDS.column, COLUMN],
  ]
  return `${fields.map(([name, value]) => `${name}：${value}`).join('\n')}\n`
}

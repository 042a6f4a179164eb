import { html, raw } from 'hono/html'
import { htmlArticle } from './html-blocks.ts'
import { STYLES, styleSheet } from './html-styles.ts'
import type { Layout } from './layout.ts'
import { COLUMN } from './wording.ts'

/** A web page of its own, UTF-8: no script, nothing from elsewhere, printing on A4. */
export async function writeHtml(layout: Layout): Promise<Uint8Array> {
  const { title, agency, issuedOn } = layout.meta
  const page = html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="ArticleTitle" content="${title}">
<meta name="ContentSource" content="${agency}">
<meta name="ColumnName" content="${COLUMN}">
${issuedOn === null ? '' : html`<meta name="PubDate" content="${issuedOn}">`}
<style>
${raw(styleSheet())}
</style>
</head>
<body>
${htmlArticle(layout, (name) => html`class="${name}"`)}</body>
</html>
`
  return new TextEncoder().encode(String(await page))
}

/** Takes back whatever the sheets of the site say about the element. */
const OWN_LOOKS = 'all:revert;'

/** The same without a page around it, its looks on every element: to be pasted into a content system. */
export async function writeFragment(layout: Layout): Promise<Uint8Array> {
  const article = await htmlArticle(layout, (name) => html`style="${OWN_LOOKS}${STYLES[name]}"`)
  return new TextEncoder().encode(String(article))
}

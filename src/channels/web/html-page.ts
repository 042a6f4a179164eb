import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Words } from '../../i18n.ts'
import { assetPath, type PageAssets } from './page-assets.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The frame of every page: no inline script or style, nothing from elsewhere. */
export function htmlPage(page: {
  readonly words: Words
  readonly assets: PageAssets
  readonly styles: readonly string[]
  readonly script?: string
  readonly body: Html
}): Html {
  const { words, assets, styles, script, body } = page
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.say({ key: 'page-title' })}</title>
<link rel="icon" type="image/svg+xml" href="${assetPath(assets, 'icon.svg')}">
${styles.map((style) => html`<link rel="stylesheet" href="${assetPath(assets, style)}">`)}
${script === undefined ? '' : html`<script type="module" src="${assetPath(assets, script)}"></script>`}
</head>
${body}
</html>`
}

/** Data for the script of a page; a browser does not run it. */
export function dataBlock(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'

/** The page's scripts, styles and icon, held in memory. */
export interface PageAssets {
  /** Of all of them: part of their address, so that a browser keeps them until a release changes one. */
  readonly version: string
  readonly files: ReadonlyMap<string, PageAsset>
}
export interface PageAsset {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** Without it there is no page: its absence means that the page was not built. */
const ENTRY = 'main.js'

/** Reads the assets of these folders (compiled scripts, styles); throws where the page was not built. */
export function readPageAssets(folders: readonly string[]): PageAssets {
  const files = new Map<string, PageAsset>()
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      const type = TYPES[extname(name)]
      if (type !== undefined) files.set(name, { type, body: new Uint8Array(readFileSync(join(folder, name))) })
    }
  }
  if (!files.has(ENTRY)) throw new Error(`the web page is not built: no ${ENTRY} in ${folders.join(', ')}`)
  const digest = createHash('sha256')
  for (const [name, { body }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) digest.update(name).update(body)
  return { version: digest.digest('hex').slice(0, 16), files }
}

export function assetPath(assets: PageAssets, name: string): string {
  return `/page/${assets.version}/${name}`
}

/** `GET /page/<version>/<name>`: unchanging, so kept by the browser. */
export function assetRoutes(assets: PageAssets): Hono {
  return new Hono().get('/page/:version/:name', (c) => {
    const asset = c.req.param('version') === assets.version ? assets.files.get(c.req.param('name')) : undefined
    if (asset === undefined) return c.notFound()
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable' })
  })
}

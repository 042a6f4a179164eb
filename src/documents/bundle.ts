import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import type { LayoutMeta } from './layout.ts'

/** A file of a bundle. */
export interface BundledFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const MANIFEST = 'manifest.json'

/** One ZIP of these files with a manifest that tells the SHA-256 of each; the same files give the same bytes. */
export function writeBundle(meta: LayoutMeta, files: readonly BundledFile[]): Uint8Array {
  const listed = files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }))
  const manifest = new TextEncoder().encode(`${JSON.stringify({ ...meta, files: listed }, null, 2)}\n`)
  const entries = [...files, { name: MANIFEST, bytes: manifest }]
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), { mtime: EARLIEST, level: 6, ...READABLE })
}

/** As packed on Unix (3): some unpackers of Linux desktops take the names of any other origin for another code page, the mark of UTF-8 notwithstanding. */
const READABLE = { os: 3, attrs: 0o100644 << 16 }
/** ZIP files count from here, in local time. */
const EARLIEST = new Date(1980, 0, 1)

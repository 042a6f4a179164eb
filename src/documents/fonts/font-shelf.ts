import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFolder } from '../../package-folder.ts'
import { coveredBy } from './character-map.ts'
import { castFaces, type Face, ROLES, type Role } from './faces.ts'
import { fontNames, knownAs, renamed } from './font-names.ts'
import { type FontTables, readTables, writeTables } from './sfnt.ts'

/** The fonts that documents are set in. */
export interface Fonts {
  /** Font files, each under a family name of its own: what fonts call themselves is no help to a compiler. */
  readonly files: readonly Buffer[]
  /** Family names for each role; those after the first stand in for characters that it lacks. */
  readonly families: Readonly<Record<Role, readonly string[]>>
  covers(letter: string): boolean
}

export type FontsResult =
  | { readonly kind: 'fonts'; readonly fonts: Fonts }
  /** `what`: damaged files, a folder that is not there, or the roles that no font serves. */
  | { readonly kind: 'unusable'; readonly what: readonly string[] }

/** Where Debian's texlive-lang-chinese puts FandolFang, FandolKai and FandolHei. */
const DEBIAN = '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol'
const FONT_FILE = /\.(?:ttf|otf|ttc)$/iu

/** Folders of fonts in the order in which they count: the office's own, the system's, the package's. */
export function fontFolders(own: string | null): readonly string[] {
  const packaged = fileURLToPath(new URL('dist/fonts/', packageFolder()))
  return [...(own === null ? [] : [own]), ...[DEBIAN, packaged].filter((folder) => existsSync(folder))]
}

/** Reads the fonts of these folders, without those below them. */
export function openFonts(folders: readonly string[]): FontsResult {
  const absent = folders.filter((folder) => !existsSync(folder))
  if (absent.length > 0) return { kind: 'unusable', what: absent }
  const shelves = folders.map((folder) => openFolder(folder))
  const damaged = shelves.flatMap((shelf) => shelf.flatMap((opened) => (opened.kind === 'damaged' ? [opened.file] : [])))
  if (damaged.length > 0) return { kind: 'unusable', what: damaged }
  const cast = castFaces(shelves.map((shelf) => shelf.flatMap((opened) => (opened.kind === 'face' ? [opened] : []))))
  const unserved = ROLES.filter((role) => cast[role].length === 0)
  return unserved.length > 0 ? { kind: 'unusable', what: unserved } : { kind: 'fonts', fonts: fontsOf(cast) }
}

interface OpenedFace extends Face {
  readonly kind: 'face'
  readonly tables: FontTables
  readonly covered: ReadonlySet<number>
}
type Opened = OpenedFace | { readonly kind: 'damaged'; readonly file: string }

function openFolder(folder: string): readonly Opened[] {
  const files = readdirSync(folder).filter((name) => FONT_FILE.test(name))
  return files.toSorted().map((name) => openFace(join(folder, name)))
}

function openFace(path: string): Opened {
  const damaged: Opened = { kind: 'damaged', file: basename(path) }
  const tables = readTables(readFileSync(path))
  const [names, map] = [tables?.get('name'), tables?.get('cmap')]
  if (tables === null || names === undefined || map === undefined) return damaged
  try {
    return { kind: 'face', tables, knownAs: knownAs(fontNames(names)), covered: coveredBy(map) }
  } catch (error) {
    if (error instanceof RangeError) return damaged
    throw error
  }
}

/** Every role falls back on every face, on a 宋体 first. */
function fontsOf(cast: Readonly<Record<Role, readonly OpenedFace[]>>): Fonts {
  const faces = [...new Set(ROLES.flatMap((role) => cast[role]))]
  const family = (face: OpenedFace) => `tianbao-${faces.indexOf(face)}`
  const families = (role: Role) => [...new Set([...cast[role], ...cast.song, ...faces])].map(family)
  return {
    files: faces.map((face) => fontFile(face, family(face))),
    families: {
      title: families('title'),
      body: families('body'),
      heading: families('heading'),
      subheading: families('subheading'),
      song: families('song'),
    },
    covers: (letter) => faces.some(({ covered }) => covered.has(letter.codePointAt(0) ?? 0)),
  }
}

function fontFile({ tables }: OpenedFace, family: string): Buffer {
  const names = tables.get('name')
  return writeTables(names === undefined ? tables : new Map(tables).set('name', renamed(fontNames(names), family)))
}

import { fontFolders, openFonts } from '../fonts/font-shelf.ts'
import { createTypesetter, type Hindrance, type Typesetter } from './typesetter.ts'

/** One typesetter for each folder of an office's fonts: opening fonts takes a third of a second and 100 MB. */
const open = new Map<string | null, Typesetter>()

/** The typesetter with the office's own fonts before all others; null: with those of the system and the package. */
export function typesetterWith(ownFonts: string | null): Typesetter | Hindrance {
  const known = open.get(ownFonts)
  if (known !== undefined) return known
  const opened = openFonts(fontFolders(ownFonts))
  if (opened.kind === 'unusable') return { kind: 'hindered', code: 'fonts', what: opened.what }
  const typesetter = createTypesetter(opened.fonts)
  open.set(ownFonts, typesetter)
  return typesetter
}

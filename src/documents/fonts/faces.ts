/** Which of the fonts at hand serves which role on the page. */

export const ROLES = ['title', 'body', 'heading', 'subheading', 'song'] as const
export type Role = (typeof ROLES)[number]

/** The designs of official documents: 小标宋, 仿宋, 楷体, 黑体, 宋体. */
type Design = 'title' | 'fangsong' | 'kai' | 'hei' | 'song'
type Kind = Design | 'boldSong'

/** Designs by the names that fonts bear; the first that fits. */
const DESIGNS: readonly (readonly [Design, RegExp])[] = [
  ['title', /小标宋|XiaoBiaoSong|FZXBS/iu],
  ['fangsong', /仿宋|Fang/iu],
  ['kai', /楷|Kai/iu],
  ['hei', /黑|Hei|Sans SC|Sans CJK SC/iu],
  ['song', /宋|SimSun|Song|Serif SC|Serif CJK SC/iu],
]
const BOLD = /Bold|Black|Heavy|粗/iu

/** What a role is set in, best first: a bold 宋体 comes nearest to a 小标宋. */
const SERVED_BY: Readonly<Record<Role, readonly Kind[]>> = {
  title: ['title', 'boldSong', 'song'],
  body: ['fangsong', 'song'],
  heading: ['hei'],
  subheading: ['kai'],
  song: ['song'],
}

export interface Face {
  /** Family, style and full names, one a line. */
  readonly knownAs: string
}

/** For each role the faces that serve it, best first, of folders in the order in which they count; empty where none does. */
export function castFaces<F extends Face>(folders: readonly (readonly F[])[]): Readonly<Record<Role, readonly F[]>> {
  const found = (kind: Kind) => folders.flatMap((faces) => faces.find((face) => kindOf(face) === kind) ?? [])
  const served = (role: Role) => SERVED_BY[role].flatMap(found)
  return { title: served('title'), body: served('body'), heading: served('heading'), subheading: served('subheading'), song: served('song') }
}

/** Other designs than 宋体 and 小标宋 are not used in bold. */
function kindOf({ knownAs }: Face): Kind | null {
  const design = DESIGNS.find(([, names]) => names.test(knownAs))?.[0] ?? null
  if (design === 'title' || !BOLD.test(knownAs)) return design
  return design === 'song' ? 'boldSong' : null
}

/** What is printed on a page, in points from its top left corner. */

/** A letter. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line it stands on. */
  readonly base: number
  readonly size: number
  /** Its direction of reading: 0 to the right, 1 down, 2 to the left, 3 up; null for any other. */
  readonly turn: 0 | 1 | 2 | 3 | null
  /** Marked as no part of the text: page numbers, watermarks. */
  readonly artifact: boolean
}

/** A straight line, level or upright. */
export interface Rule {
  readonly upright: boolean
  /** x of an upright rule, y of a level one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A filled area. */
export interface Shade {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

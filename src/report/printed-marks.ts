/** Marks that our own documents carry in print, by which they are also read. */

/** Running text begins with two full-width spaces, so that nothing it says can be taken for a heading. */
export const INDENT = '　　'
/** At the head of a document that is not final. */
export const DRAFT = '草稿'

/** The package brings no types: what is used of it. */
declare module 'word-extractor' {
  export default class WordExtractor {
    /** Rejects for what is no such document, with whatever error it meets. */
    extract(source: Buffer): Promise<{ getBody(options?: { readonly filterUnicode?: boolean }): string }>
  }
}

/**
 * Bytes as text: by byte order mark, else UTF-8, else GB18030 as office machines write it; what a page declares is not believed.
 * A text cut in the middle of a letter, or with a few broken ones, is read with a mark for these. null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = byMark(bytes) ?? strict('utf-8', bytes) ?? nearly('utf-8', bytes) ?? strict('gb18030', bytes) ?? nearly('gb18030', bytes)
  return text === null || BINARY.test(text) ? null : text
}

/** Control characters that no text file has. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u
/** Of a text's letters, so many may be broken. */
const BROKEN = 0.005

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes)
  return null
}

/** The decoder drops a byte order mark of its own encoding. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Text of which some letters are broken, in a text long enough to tell. */
function nearly(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.split('\ufffd').length - 1
  return broken <= text.length * BROKEN ? text : null
}

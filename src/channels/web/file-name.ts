/** Names of files come from outside: they are shown and sent back, never used as a path. */

const LONGEST = 120
// Control characters, and those that turn or hide text, so that a name can't pretend to have another ending.
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}"<>|:*?]/gu

/** The last part of a name, without what a file system or a reader could take amiss; `file` where nothing is left. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replace(UNFIT, '').replace(/^[.\s]+|[.\s]+$/gu, '')
  return shortened(plain) || 'file'
}

/** A long name loses its middle: the ending says what the file is. */
function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= LONGEST) return name
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? ''
  return letters.slice(0, LONGEST - ending.length).join('') + ending
}

/** A Content-Disposition with the file's name in any language (RFC 6266, RFC 5987): a picture opens in the browser, anything else is saved. */
export function disposition(name: string): string {
  return `${mediaType(name).startsWith('image/') ? 'inline' : 'attachment'}; ${nameIn(name)}`
}

function nameIn(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|[%"\\]/gu, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
}

/** The media type of what the product writes; anything else is bytes. */
export function mediaType(name: string): string {
  return TYPES[/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}

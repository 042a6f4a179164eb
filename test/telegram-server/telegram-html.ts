/** Telegram's HTML as its server reads it: the text that shows, or what it refuses. */
export type ParsedHtml = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly description: string }

const TAGS = new Set(['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'span', 'tg-spoiler', 'a', 'code', 'pre', 'blockquote'])
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const TOKEN = /<(\/?)([a-z-]*)([^<>]*)>?|&(?:#(\d+)|#x([0-9a-f]+)|(\w+));|[^<&]+|&/giu

export function parseHtml(html: string): ParsedHtml {
  const open: string[] = []
  let text = ''
  for (const [token, slash, name, rest = '', decimal, hex, entity] of html.matchAll(TOKEN)) {
    if (!token.startsWith('<')) {
      if (decimal !== undefined) text += String.fromCodePoint(Number(decimal))
      else if (hex !== undefined) text += String.fromCodePoint(Number.parseInt(hex, 16))
      else text += entity === undefined ? token : (ENTITIES[entity] ?? token)
      continue
    }
    const tag = (name ?? '').toLowerCase()
    if (!token.endsWith('>')) return refused(`Unclosed start tag "${tag}"`)
    if (!TAGS.has(tag) || (rest !== '' && !rest.startsWith(' '))) return refused(`Unsupported start tag "${tag}"`)
    if (slash === '') open.push(tag)
    else if (open.pop() !== tag) return refused(`Unmatched end tag "${tag}"`)
  }
  const [unclosed] = open
  return unclosed === undefined ? { kind: 'text', text } : refused(`Can't find end tag corresponding to start tag "${unclosed}"`)
}

function refused(problem: string): ParsedHtml {
  return { kind: 'refused', description: `Bad Request: can't parse entities: ${problem}` }
}

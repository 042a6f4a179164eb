import { listIn, type Node, nameOf, nodeIn, propertyOf, type SourceFile, textOf } from './source-tree.ts'

/** The phrases that the code says, as far as they can be read off it. */

export interface SaidPhrase {
  readonly path: string
  /** The ids that it may have. */
  readonly keys: readonly string[]
  /** The ids that are built, with `*` for what is put in: `topic-*`. */
  readonly templates: readonly string[]
  /** Names of the params given; null where they come from elsewhere. */
  readonly params: readonly string[] | null
}
type Said = Omit<SaidPhrase, 'path'>

/** Of each function that takes a message's id: which argument it is, and which one holds the params. */
const SAYING: Readonly<Record<string, { readonly key: number; readonly params: number | null }>> = {
  phrase: { key: 0, params: 1 },
  part: { key: 1, params: 2 },
  choice: { key: 0, params: 2 },
  own: { key: 0, params: 3 },
  put: { key: 0, params: 2 },
  word: { key: 0, params: 1 },
  entered: { key: 1, params: null },
  say: { key: 0, params: null },
  sayOnce: { key: 2, params: null },
}
/** The form says nothing, it has keys of its own; the page's script says its words by short names: the family `page-*`. */
const ELSEWHERE = ['src/report/', 'src/channels/web/page/']

export function saidPhrases(sources: readonly SourceFile[]): readonly SaidPhrase[] {
  return sources
    .filter(({ path }) => !ELSEWHERE.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, nodes }) => nodes.flatMap((node) => saidBy(node) ?? []).map((said) => ({ path, ...said })))
}

function saidBy(node: Node): Said | null {
  if (node.type === 'CallExpression') return saidByCall(node)
  return node.type === 'ObjectExpression' ? saidAsRecord(node) : null
}

function saidByCall(node: Node): Said | null {
  const name = nameOf(nodeIn(node, 'callee'))
  const place = Object.hasOwn(SAYING, name) ? SAYING[name] : undefined
  const given = listIn(node, 'arguments')
  const key = given[place?.key ?? -1]
  if (place === undefined || key === undefined) return null
  return said(key, place.params === null ? null : paramNames(given[place.params] ?? null))
}

/** `{ key: 'cli-help' }` or `{ key: …, params: … }`: a phrase written out. */
function saidAsRecord(node: Node): Said | null {
  const names = listIn(node, 'properties').map((property) => nameOf(nodeIn(property, 'key')))
  const key = propertyOf(node, 'key')
  if (key === null || names.some((name) => name !== 'key' && name !== 'params')) return null
  return said(key, paramNames(propertyOf(node, 'params')))
}

function said(key: Node, params: Said['params']): Said | null {
  const ends = alternatives(key)
  const keys = ends.flatMap((end) => textOf(end) ?? [])
  const templates = ends.flatMap((end) => templateOf(end) ?? [])
  return keys.length + templates.length === 0 ? null : { keys, templates, params }
}

function alternatives(expression: Node): readonly Node[] {
  if (expression.type !== 'ConditionalExpression') return [expression]
  return ['consequent', 'alternate'].flatMap((side) => nodeIn(expression, side) ?? []).flatMap(alternatives)
}

function templateOf(expression: Node): string | null {
  if (expression.type !== 'TemplateLiteral') return null
  const pieces = listIn(expression, 'quasis').map(({ value }) => value as { readonly cooked: string })
  return pieces.map(({ cooked }) => cooked).join('*')
}

function paramNames(params: Node | null): Said['params'] {
  if (params === null) return []
  const properties = listIn(params, 'properties')
  const writtenOut = params.type === 'ObjectExpression' && properties.every(({ type }) => type === 'Property')
  return writtenOut ? properties.map((property) => nameOf(nodeIn(property, 'key'))) : null
}

/** Every string that stands in the code. */
export function strings(sources: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ nodes }) => nodes.flatMap((node) => textOf(node) ?? [])))
}

/** The ids that stand in for messages which may be missing. */
export function fallbacks(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(({ nodes }) => nodes.flatMap((node) => textOf(propertyOf(node, 'fallback')) ?? []))
}

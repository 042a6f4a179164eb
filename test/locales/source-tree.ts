import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'

/** The program's own source, parsed: what it says, and which codes its types declare. */

const ROOT = new URL('../../', import.meta.url)

/** A node of the syntax tree (ESTree); only what is asked of it is looked at. */
export interface Node {
  readonly type: string
  readonly [property: string]: unknown
}
export interface SourceFile {
  readonly path: string
  readonly nodes: readonly Node[]
}

/** Every TypeScript file under the folders, with all its nodes. */
export function readSources(folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, nodes: nodesOf(parseAst(readFileSync(new URL(path, ROOT), 'utf8'), { lang: 'ts' })) }))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** A node, and everything in it. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : []
}

export function nodeIn(node: Node | null | undefined, property: string): Node | null {
  const value = node?.[property]
  return isNode(value) ? value : null
}
export function listIn(node: Node | null, property: string): readonly Node[] {
  const value = node?.[property]
  return Array.isArray(value) ? value.filter(isNode) : []
}
export const nameOf = (node: Node | null): string => (typeof node?.name === 'string' ? node.name : '')
export const textOf = (node: Node | null): string | null => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null)
/** The property of an object literal by its name. */
export const propertyOf = (object: Node | null, name: string): Node | null =>
  nodeIn(
    listIn(object, 'properties').find((property) => nameOf(nodeIn(property, 'key')) === name),
    'value',
  )

/** The codes of a union such as `type Cause = 'swapped' | …`, those of the unions that it names included. */
export function codesOf(sources: readonly SourceFile[], path: string, name: string): readonly string[] {
  const declares = (node: Node) => node.type === 'TSTypeAliasDeclaration' && nameOf(nodeIn(node, 'id')) === name
  const nearestFirst = sources.toSorted((a, b) => Number(b.path === path) - Number(a.path === path))
  const declaring = nearestFirst.find(({ nodes }) => nodes.some(declares))
  const type = nodeIn(declaring?.nodes.find(declares), 'typeAnnotation')
  if (declaring === undefined || type === null) throw new Error(`there is no type ${name} for ${path}`)
  const members = type.type === 'TSUnionType' ? listIn(type, 'types') : [type]
  return members.flatMap((member) => {
    const code = textOf(nodeIn(member, 'literal'))
    return code === null ? codesOf(sources, declaring.path, nameOf(nodeIn(member, 'typeName'))) : [code]
  })
}

/** What a constant lists: `const COMMANDS = ['start', …]`, the keys of `{ legal: …, … }`, or the ids of `[{ id: 'check', … }, …]`. */
export function listedIn(sources: readonly SourceFile[], path: string, name: string): readonly string[] {
  const nodes = sources.find((source) => source.path === path)?.nodes ?? []
  const declared = nodes.find((node) => node.type === 'VariableDeclarator' && nameOf(nodeIn(node, 'id')) === name)
  const list = bare(nodeIn(declared, 'init'))
  const elements = listIn(list, 'elements').map((element) => textOf(element) ?? textOf(propertyOf(element, 'id')))
  const keys = listIn(list, 'properties').map((property) => nameOf(nodeIn(property, 'key')))
  if (elements.length + keys.length === 0) throw new Error(`${path} has no list ${name}`)
  return [...elements, ...keys].map((key) => key ?? '')
}

/** Without `as const` and `satisfies …`. */
function bare(node: Node | null): Node | null {
  return node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression' ? bare(nodeIn(node, 'expression')) : node
}

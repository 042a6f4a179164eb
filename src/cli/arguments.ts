import { parseArgs } from 'node:util'
import type { Phrase } from '../../conversations/dialogue.ts'

export type OptionShapes = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>

export interface Arguments {
  /** The value of an option that takes one, or null where it is not given. */
  value(option: string): string | null
  flag(option: string): boolean
  readonly operands: readonly string[]
}

export type ArgumentsResult = { readonly kind: 'arguments'; readonly args: Arguments } | { readonly kind: 'misuse'; readonly phrase: Phrase }

/** Reads a command's arguments; the first thing wrong is told as a phrase. */
export function readArguments(argv: readonly string[], shapes: OptionShapes): ArgumentsResult {
  const { tokens } = parseArgs({ args: [...argv], options: shapes, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const operands: string[] = []
  const misuse = (key: string, option: string): ArgumentsResult => ({ kind: 'misuse', phrase: { key, params: { option } } })
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (shape === undefined) return misuse('cli-unknown-option', rawName)
    if (values.has(name) || flags.has(name)) return misuse('cli-option-twice', rawName)
    if (shape.type === 'boolean') {
      if (value !== undefined) return misuse('cli-option-without-value', rawName)
      flags.add(name)
    } else {
      if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) return misuse('cli-option-needs-value', rawName)
      values.set(name, value)
    }
  }
  return { kind: 'arguments', args: { value: (option) => values.get(option) ?? null, flag: (option) => flags.has(option), operands } }
}

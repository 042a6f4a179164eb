import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import type { Language } from '../../conversations/dialogue.ts'

/** The locale files as written: what the running program never looks at, it only formats. */

export const LOCALES = new URL('../../locales/', import.meta.url)

export interface LocaleFile {
  /** In the order of the file; an id written twice stands twice. */
  readonly ids: readonly string[]
  /** Every line but comments, continuations and blanks: each should be the head of a message. */
  readonly heads: readonly string[]
  readonly messages: ReadonlyMap<string, LocaleMessage>
}

export interface LocaleMessage {
  /** All its literal text, that of its variants included. */
  readonly text: string
  /** Names of the params, sorted. */
  readonly variables: readonly string[]
  /** For each variable that a variant is chosen by: the keys of its variants. */
  readonly variants: ReadonlyMap<string, readonly string[]>
}

type Pattern = NonNullable<FluentResource['body'][number]['value']>
type Expression = Exclude<Exclude<Pattern, string>[number], string>

export function readLocaleFile(language: Language): LocaleFile {
  const source = readFileSync(new URL(`${language}.ftl`, LOCALES), 'utf8')
  const { body } = new FluentResource(source)
  return {
    ids: body.map(({ id }) => id),
    heads: source.split('\n').filter((line) => line.trim() !== '' && !/^(?:#|\s|\})/u.test(line)),
    messages: new Map(body.map(({ id, value }) => [id, messageOf(value)])),
  }
}

function messageOf(pattern: Pattern | null): LocaleMessage {
  const variables = new Set<string>()
  const variants = new Map<string, readonly string[]>()
  const visit = (expression: Expression): void => {
    if (expression.type === 'var') variables.add(expression.name)
    if (expression.type !== 'select') return
    visit(expression.selector)
    if (expression.selector.type === 'var') {
      variants.set(
        expression.selector.name,
        expression.variants.map(({ key }) => String(key.value)),
      )
    }
    for (const { value } of expression.variants) expressionsOf(value).forEach(visit)
  }
  expressionsOf(pattern).forEach(visit)
  return { text: textOf(pattern), variables: [...variables].toSorted(), variants }
}

function expressionsOf(pattern: Pattern | null): readonly Expression[] {
  if (pattern === null || typeof pattern === 'string') return []
  return pattern.filter((element) => typeof element !== 'string')
}

function textOf(pattern: Pattern | null): string {
  if (pattern === null || typeof pattern === 'string') return pattern ?? ''
  const texts = pattern.map((element) => {
    if (typeof element === 'string') return element
    return element.type === 'select' ? element.variants.map(({ value }) => textOf(value)).join(' ') : `{${element.type}}`
  })
  return texts.join('')
}

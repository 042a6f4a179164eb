import type { Form, TextKey } from './form.ts'
import { normaliseProse } from './prose.ts'

/** 总体情况 as one text and as its five parts. */

function overviewParts(form: Form): readonly { readonly key: TextKey; readonly heading: string | null }[] {
  return form.sections.find((section) => section.key === 'overview')?.texts ?? []
}

/** Whether the part prints under a sub-head of its own: then it can stand there without words. */
export function hasSubhead(form: Form, key: TextKey): boolean {
  return overviewParts(form).some((part) => part.key === key && part.heading !== null)
}

/** A heading as people type it: either kind of brackets, spaces anywhere, and no punctuation after it. */
function headingPattern(heading: string): string {
  const letters = [...heading].map((letter) =>
    letter === '（' ? '[（(]' : letter === '）' ? '[）)]' : letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
  )
  return `${letters.join('\\s*')}(?![\\s]*[，。、；：:,.;])`
}

/**
 * The parts of an overview text: all five where their sub-heads stand once and in order, else everything in the preface.
 * A sub-head with nothing under it is a part without words, which prints as its sub-head alone.
 */
export function splitOverview(form: Form, text: string): ReadonlyMap<TextKey, string> {
  const whole = normaliseProse(text)
  const [preface, ...headed] = overviewParts(form)
  if (preface === undefined) return new Map()
  const found: { readonly key: TextKey; readonly from: number; readonly to: number }[] = []
  for (const part of headed) {
    const matches = [...whole.matchAll(new RegExp(headingPattern(part.heading ?? ''), 'gu'))]
    const [match] = matches
    if (matches.length !== 1 || match === undefined || match.index < (found.at(-1)?.to ?? 0))
      return new Map(whole === '' ? [] : [[preface.key, whole]])
    found.push({ key: part.key, from: match.index, to: match.index + match[0].length })
  }
  const parts = found.map((part, index) => [part.key, normaliseProse(whole.slice(part.to, found[index + 1]?.from))] as const)
  const before = normaliseProse(whole.slice(0, found[0]?.from))
  return new Map([...(before === '' ? [] : [[preface.key, before] as const]), ...parts])
}

/** The overview as it prints: the preface, then each part under its sub-head. */
export function joinOverview(form: Form, texts: ReadonlyMap<TextKey, string>): string {
  return overviewParts(form)
    .flatMap((part) => {
      const body = texts.get(part.key)
      return body === undefined ? [] : [part.heading, body]
    })
    .filter((line) => line !== null && line !== '')
    .join('\n')
}

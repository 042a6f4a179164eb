import { bareLabel, splitNumbering } from '../language/label-terms.ts'
import type { Form, TextKey } from '../report/form.ts'
import { hasSubhead, splitOverview } from '../report/overview.ts'
import { normaliseProse } from '../report/prose.ts'
import type { Block } from './blocks.ts'
import type { Grid } from './grid.ts'
import { PENDING } from './printed-cell.ts'

/** A report's parts as its headings divide it. */
export interface Outline {
  readonly texts: ReadonlyMap<TextKey, string>
  /** Tables with the section whose heading stands over them. */
  readonly tables: readonly { readonly grid: Grid; readonly section: string | null }[]
  readonly signature: readonly string[]
  /** Sections whose heading was found. */
  readonly sections: readonly string[]
}

/** Divides the blocks after the title by the form's headings; what stands before the first is the introduction. */
export function outlineOf(form: Form, blocks: readonly Block[]): Outline {
  const paragraphs = new Map<TextKey, string[]>()
  const tables: { grid: Grid; section: string | null }[] = []
  const signature: string[] = []
  const sections: string[] = []
  let section: string | null = null
  let part: TextKey | null = form.texts[0] ?? null
  for (const block of blocks) {
    if (block.kind === 'table') tables.push({ grid: block.grid, section })
    else if (block.kind === 'signature') signature.push(block.text)
    else {
      const heading = headingOf(form, block, section)
      if (heading === null) {
        if (part !== null) paragraphs.set(part, [...(paragraphs.get(part) ?? []), block.text])
        continue
      }
      if (heading.section !== section) sections.push(heading.section)
      section = heading.section
      part = heading.part
      if (part !== null && hasSubhead(form, part) && !paragraphs.has(part)) paragraphs.set(part, [])
    }
  }
  return { texts: textsOf(form, paragraphs), tables, signature, sections }
}

/** The section or the part that a heading opens; null for running text. */
function headingOf(
  form: Form,
  block: Exclude<Block, { kind: 'table' | 'signature' }>,
  within: string | null,
): { readonly section: string; readonly part: TextKey | null } | null {
  if (block.kind === 'paragraph' && block.body === true) return null
  const letters = bareLabel(block.text)
  const numbered = splitNumbering(block.text).numbering !== '' || block.kind === 'heading'
  if (letters === '' || !numbered) return null
  const section = form.sections.find(({ heading }) => heading !== null && bareLabel(heading) === letters)
  if (section !== undefined) return { section: section.key, part: section.texts[0]?.key ?? null }
  const here = form.sections.find(({ key }) => key === within)
  const part = here?.texts.find(({ heading }) => heading !== null && bareLabel(heading) === letters)
  return here === undefined || part === undefined ? null : { section: here.key, part: part.key }
}

function textsOf(form: Form, paragraphs: ReadonlyMap<TextKey, readonly string[]>): ReadonlyMap<TextKey, string> {
  const texts = new Map<TextKey, string>()
  for (const key of form.texts) {
    const said = paragraphs.get(key)
    const text = normaliseProse((said ?? []).join('\n'))
    if (said !== undefined && text !== PENDING && (text !== '' || hasSubhead(form, key))) texts.set(key, text)
  }
  return withSubheads(form, texts)
}

/** Sub-heads inside running text, as some publish them, divide it too. */
function withSubheads(form: Form, texts: ReadonlyMap<TextKey, string>): ReadonlyMap<TextKey, string> {
  const parts = form.sections.find(({ texts: own }) => own.length > 1)?.texts ?? []
  const [preface] = parts
  const whole = preface === undefined ? undefined : texts.get(preface.key)
  if (whole === undefined || parts.some(({ key }) => key !== preface?.key && texts.has(key))) return texts
  const split = splitOverview(form, whole)
  const all = new Map([...texts].filter(([key]) => key !== preface?.key).concat([...split]))
  return new Map(form.texts.flatMap((key) => (all.has(key) ? [[key, all.get(key) ?? ''] as const] : [])))
}

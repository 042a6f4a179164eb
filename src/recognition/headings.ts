import { bareLabel, splitNumbering } from '../language/label-terms.ts'
import { likeness } from '../language/likeness.ts'
import type { Form, Section, TextKey } from '../report/form.ts'
import type { Block } from './blocks.ts'

/** What a heading opens, and what is said in the same line after it. */
export interface Heading {
  readonly section: string
  readonly part: TextKey | null
  readonly rest: string
}

type Line = Exclude<Block, { readonly kind: 'table' }>

/** Headings as near as this, under the same number, are the same in other words. */
const NEAR = 0.3
/** A longer line is a sentence. */
const LONGEST = 45
/** A heading that is as long says what it is without its number. */
const TELLING = 8

/**
 * The section or the part that a line opens, `within` being the section that it stands in; null for running text.
 * `verbatim`: sections whose heading stands elsewhere word for word, so that no other words are it.
 */
export function headingOf(form: Form, line: Line, within: string | null, verbatim: ReadonlySet<string> = NONE): Heading | null {
  if (isRunningText(line)) return null
  // Headings are often spaced out.
  const text = line.text.replace(/\s/gu, '')
  const numbering = splitNumbering(text).numbering
  const letters = bareLabel(text)
  const section = namedSection(form, letters, numbering, line.kind === 'heading') ?? nearSection(form, text, numbering, letters, within, verbatim)
  if (section !== null) return { section: section.key, part: section.texts[0]?.key ?? null, rest: '' }
  const here = form.sections.find(({ key }) => key === within)
  // A part is numbered within its section, never as a section is.
  const numbered = (line.kind === 'heading' || numbering !== '') && !/^[一二三四五六七八九]、/u.test(numbering)
  const part = here?.texts.find(({ heading }) => numbered && heading !== null && bareLabel(heading) === letters)
  if (here !== undefined && part !== undefined) return { section: here.key, part: part.key, rest: '' }
  return line.kind === 'paragraph' ? spokenHeading(form, line.text, within, verbatim) : null
}

const NONE: ReadonlySet<string> = new Set()

const isRunningText = (line: Line) => line.kind === 'signature' || line.kind === 'link' || (line.kind === 'paragraph' && line.body === true)

/** The section whose heading a line is word for word; null for any other line. */
export function verbatimSection(form: Form, line: Line): string | null {
  if (line.text.length > LONGEST || isRunningText(line)) return null
  const text = line.text.replace(/\s/gu, '')
  return namedSection(form, bareLabel(text), splitNumbering(text).numbering, line.kind === 'heading')?.key ?? null
}

function namedSection(form: Form, letters: string, numbering: string, marked: boolean): Section | null {
  if (letters === '' || /^[(（]/u.test(numbering) || (!marked && numbering === '' && letters.length < TELLING)) return null
  return form.sections.find(({ heading }) => heading !== null && bareLabel(heading) === letters) ?? null
}

/** The same number and much the same words, and a later section than the one at hand. */
function nearSection(
  form: Form,
  text: string,
  numbering: string,
  letters: string,
  within: string | null,
  verbatim: ReadonlySet<string>,
): Section | null {
  if (numbering === '' || text.length > LONGEST || /[。；]$/u.test(text)) return null
  const number = digits(numbering)
  const at = form.sections.findIndex(({ key }) => key === within)
  const section = form.sections.find(
    ({ heading }) => heading !== null && /^.、/u.test(heading) && digits(splitNumbering(heading).numbering) === number,
  )
  if (section === undefined || verbatim.has(section.key) || form.sections.indexOf(section) <= at || !/^.[、.]/u.test(numbering)) return null
  return likeness(bareLabel(section.heading ?? ''), letters) >= NEAR ? section : null
}

const digits = (numbering: string) => numbering.replace(/[^\p{Letter}\p{Number}]/gu, '')

/** A later section's heading with its text in the same line: 六、其他需要报告的事项：无。 */
function spokenHeading(form: Form, text: string, within: string | null, verbatim: ReadonlySet<string>): Heading | null {
  if (!/^\s*[一二三四五六]\s*[、.．]/u.test(text)) return null
  const at = form.sections.findIndex(({ key }) => key === within)
  for (const { section, pattern } of spokenHeadings(form)) {
    const match = form.sections.indexOf(section) > at && !verbatim.has(section.key) ? pattern.exec(text) : null
    if (match !== null) return { section: section.key, part: section.texts[0]?.key ?? null, rest: text.slice(match[0].length) }
  }
  return null
}

interface SpokenHeading {
  readonly section: Section
  readonly pattern: RegExp
}

const SPOKEN = new WeakMap<Form, readonly SpokenHeading[]>()

function spokenHeadings(form: Form): readonly SpokenHeading[] {
  const known = SPOKEN.get(form)
  if (known !== undefined) return known
  const built = form.sections.flatMap((section) => {
    if (section.heading === null || section.texts.length === 0) return []
    const { numbering, rest } = splitNumbering(section.heading)
    const letters = [...rest].join('\\s*')
    return [{ section, pattern: new RegExp(`^\\s*${numbering.charAt(0)}\\s*[、.．]\\s*${letters}\\s*[：:。\\s]\\s*(?=\\S)`, 'u') }]
  })
  SPOKEN.set(form, built)
  return built
}

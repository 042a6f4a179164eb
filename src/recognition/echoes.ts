import type { Form, Section } from '../report/form.ts'
import type { Block } from './blocks.ts'
import { verbatimSection } from './headings.ts'

/** Sections whose heading stands among these blocks word for word. */
export function verbatimSections(form: Form, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(placesOf(form, blocks).map(({ section }) => section))
}

interface HeadingPlace {
  readonly at: number
  readonly section: string
}

function placesOf(form: Form, blocks: readonly Block[]): readonly HeadingPlace[] {
  return blocks.flatMap((block, at) => {
    const section = block.kind === 'table' ? null : verbatimSection(form, block)
    return section === null ? [] : [{ at, section }]
  })
}

/** Lines that only echo the heading of a section, which stands elsewhere, as the running text that they are: a heading has its table, and its place in the order. */
export function withoutEchoes(form: Form, blocks: readonly Block[]): readonly Block[] {
  const places = placesOf(form, blocks)
  const echoes = new Set(form.sections.flatMap((section) => echoesOf(form, section, blocks, places)))
  if (echoes.size === 0) return blocks
  return blocks.map((block, at) =>
    echoes.has(at) && block.kind !== 'table'
      ? { kind: 'paragraph', text: block.text, body: true, ...(block.place === undefined ? {} : { place: block.place }) }
      : block,
  )
}

function echoesOf(form: Form, section: Section, blocks: readonly Block[], places: readonly HeadingPlace[]): readonly number[] {
  const rivals = places.filter((place) => place.section === section.key).map(({ at }) => at)
  if (rivals.length < 2) return []
  const under = (at: number) => blocks.slice(at + 1, places.find((place) => place.at > at)?.at)
  if (section.table !== null) {
    const tabled = rivals.filter((at) => under(at).some(isTable))
    // A heading with nothing under it is one of a workbook whose tables stand on sheets of their own.
    return tabled.length === 0 ? [] : rivals.filter((at) => !tabled.includes(at) && under(at).length > 0)
  }
  const ordered = rivals.filter((at) => isInOrder(form, section, at, places))
  const [first] = ordered
  if (first === undefined) return []
  // Right under itself it is said twice, as by a caption.
  return rivals.filter((at) => !ordered.includes(at) || (at > first && blocks.slice(first, at).some((block) => !isHeadingOf(form, section, block))))
}

const isHeadingOf = (form: Form, section: Section, block: Block) => block.kind !== 'table' && verbatimSection(form, block) === section.key

/** A table, or a line that ends in a figure after a gap, as rows of a table in plain text do. */
const isTable = (block: Block) => block.kind === 'table' || /\S[\s|]+\d[\d,.]*\s*\|?$/u.test(block.text)

/** Whether it stands after the headings of all earlier sections and before those of all later ones, as far as these stand but once. */
function isInOrder(form: Form, section: Section, at: number, places: readonly HeadingPlace[]): boolean {
  const number = form.sections.indexOf(section)
  return form.sections.every((other, index) => {
    const [only, ...more] = places.filter((place) => place.section === other.key)
    if (index === number || only === undefined || more.length > 0) return true
    return index < number ? only.at < at : only.at > at
  })
}

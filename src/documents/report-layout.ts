import { feesSentence } from '../narrative/fees-sentence.ts'
import { TO_FILL } from '../narrative/marks.ts'
import type { CellKey, Section, TextPart } from '../report/form.ts'
import { DRAFT } from '../report/printed-marks.ts'
import { normaliseProse } from '../report/prose.ts'
import type { Report } from '../report/report.ts'
import type { Layout, LayoutBlock } from './layout.ts'
import { letterBlocks } from './letter.ts'
import { layoutTable } from './table-layout.ts'
import { titleLines } from './title.ts'
import { BLANK, dateOf, titleOf } from './wording.ts'

export interface LayoutOptions {
  /** A draft says so, and marks what is still to be filled in. */
  readonly draft: boolean
  /** 报送版: with the letter before it, and agency and date under it; else 公开版, as published. */
  readonly filed?: boolean
  /** Cells that break a balance, to be marked. */
  readonly broken?: ReadonlySet<CellKey>
  /** Cells that follow from others, to be told apart from what was stated. */
  readonly implied?: ReadonlySet<CellKey>
}

/** The report as the official form prints it, from the data of its form alone. */
export function layoutReport(report: Report, options: LayoutOptions): Layout {
  const agency = printedAgency(report)
  const title = agency + titleOf(report.year)
  const date = dateOf(report.issuedOn)
  return {
    running: options.draft ? DRAFT : null,
    meta: { title, agency, issuedOn: report.issuedOn },
    blocks: [
      ...(options.filed === true ? letterBlocks(agency, report.year, date) : []),
      { kind: 'title', lines: titleLines(agency, report.year) },
      ...report.form.sections.flatMap((section) => sectionBlocks(section, report, options)),
      ...(options.filed === true ? [{ kind: 'signature', agency, date } as const] : []),
    ],
  }
}

/** The agency's name on one line. */
export function printedAgency(report: Pick<Report, 'agency'>): string {
  return normaliseProse(report.agency).replaceAll('\n', '')
}

/** What prints under a part's heading; section 6 without a text states the fees. Empty where nothing is said. */
export function printedText({ form, figures, texts }: Pick<Report, 'form' | 'figures' | 'texts'>, part: TextPart): string {
  const text = normaliseProse(texts.get(part.key) ?? '')
  if (text !== '' || part.key !== 'otherMatters') return text
  const sentence = feesSentence(form, figures)
  return sentence.includes(TO_FILL) ? '' : sentence
}

function sectionBlocks(section: Section, report: Report, options: LayoutOptions): readonly LayoutBlock[] {
  const heading: LayoutBlock[] = section.heading === null ? [] : [{ kind: 'heading', level: 1, text: section.heading }]
  const { form, figures } = report
  const shown = { form, figures, draft: options.draft, broken: options.broken ?? new Set(), implied: options.implied ?? new Set() }
  const table = section.table === null ? [] : [layoutTable(section.table, section.heading ?? section.key, shown)]
  return [...heading, ...table, ...textBlocks(section, report, options)]
}

/** A part that says nothing is left out, but in a draft, where it is marked, and where its sub-head was given alone; the parts without a heading are never missed beside others. */
function textBlocks(section: Section, report: Report, options: LayoutOptions): readonly LayoutBlock[] {
  const said = section.texts.filter((part) => printedText(report, part) !== '')
  const whole = said.length > 0 && said.every((part) => part.heading === null)
  return section.texts.flatMap((part) => {
    const text = printedText(report, part)
    const missed = options.draft && !whole && section.heading !== null && (part.heading !== null || section.texts.length === 1)
    const alone = text === '' && part.heading !== null && report.texts.has(part.key)
    if (text === '' && !missed && !alone) return []
    const heading: LayoutBlock[] = part.heading === null ? [] : [{ kind: 'heading', level: 2, text: part.heading }]
    return alone ? heading : [...heading, ...paragraphs(text)]
  })
}

/** A numbered line without a sentence in it. */
const SUBHEAD = /^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)[^。；！？]{1,30}$/u

function paragraphs(text: string): readonly LayoutBlock[] {
  if (text === '') return [{ kind: 'paragraph', runs: [{ text: BLANK, blank: true }], role: 'body' }]
  return text.split('\n').map((line) => ({ kind: 'paragraph', runs: runsOf(line), role: SUBHEAD.test(line) ? 'subhead' : 'body' }))
}

/** A text that was drafted with 【待填】 inside keeps it marked. */
function runsOf(line: string) {
  return line
    .split(BLANK)
    .flatMap((text, index) =>
      index === 0
        ? [{ text, blank: false }]
        : [
            { text: BLANK, blank: true },
            { text, blank: false },
          ],
    )
    .filter((run) => run.text !== '')
}

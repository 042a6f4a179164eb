import { element } from './element.ts'
import type { Say } from './page-words.ts'
import { createTable, type SheetTable } from './sheet-table.ts'
import { createTexts } from './sheet-texts.ts'
import type { WireReport, WireSection, WireSheet, WireState } from './wire.ts'

/** The live report beside the chat. */
export interface SheetPane {
  show(sheet: WireSheet): void
}

export interface SheetDeps {
  readonly pane: HTMLElement
  readonly say: Say
  /** The person points at a cell or a narrative part: its question is asked. */
  readonly ask: (key: string) => void
}

const LEGEND: readonly WireState[] = ['given', 'confirmed', 'imported', 'zeroed', 'implied', 'aside', 'reopened', 'blank']

/** More columns than these need more room than a phone has. */
const NARROW_COLUMNS = 3

interface Built {
  readonly layout: string
  readonly update: (report: WireReport) => readonly HTMLElement[]
}

/** Built once for a layout; then only what changed is painted, so that focus and scrolling stay. */
export function createSheet({ pane, say, ask }: SheetDeps): SheetPane {
  let built: Built | null = null
  return {
    show({ layout, report }) {
      if (report === null) {
        built = null
        pane.replaceChildren(noReport(say))
        return
      }
      const first = built?.layout !== layout
      const now = built?.layout === layout ? built : { layout, update: build(pane, report, say, ask) }
      built = now
      const [changed] = now.update(report)
      if (first) pane.scrollTop = 0
      else changed?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }
}

function noReport(say: Say): HTMLElement {
  return element('div', { class: 'no-report' }, element('h2', {}, say('sheet-none')), element('p', {}, say('sheet-none-help')))
}

/** Replaces the pane's content; returns how it is brought up to date, which tells the cells that changed. */
function build(pane: HTMLElement, report: WireReport, say: Say, ask: (key: string) => void): Built['update'] {
  const sections = report.sections.map((section) => buildSection(section, say, ask))
  pane.replaceChildren(legend(say), ...sections.map(({ node }) => node))
  return ({ sections: now }) => sections.flatMap(({ update }, index) => (now[index] === undefined ? [] : update(now[index])))
}

function buildSection(section: WireSection, say: Say, ask: (key: string) => void) {
  const heading = element('h2', { lang: 'zh-CN' }, section.heading)
  const wide = section.blocks.some(({ columns }) => columns > NARROW_COLUMNS)
  const table: SheetTable | null = section.blocks.length === 0 ? null : createTable(section, say, ask)
  const texts = section.texts.length === 0 ? null : createTexts(section.texts, say, ask)
  return {
    node: element(
      'section',
      { class: wide ? 'sheet-section wide' : 'sheet-section' },
      heading,
      ...(table === null ? [] : [table.node]),
      ...(texts === null ? [] : [texts.node]),
    ),
    update(now: WireSection): readonly HTMLElement[] {
      texts?.update(now.texts)
      return table?.update(now.blocks) ?? []
    },
  }
}

function legend(say: Say): HTMLElement {
  const items = LEGEND.map((state) =>
    element('li', {}, element('span', { class: 'sample', 'data-state': state, 'aria-hidden': 'true' }), say(`state-${state}`)),
  )
  return element('ul', { class: 'legend' }, ...items)
}

import type { CellKey } from '../../../src/report/form.ts'
import type { Publication } from './publication.ts'
import { onCells, TABLES, type Way } from './way.ts'

/** How others print figures. */

const figures = (name: string, change: (text: string) => string, sections: readonly string[] = TABLES): Way => ({
  name,
  kind: 'figures',
  apply: (publication) => onCells(publication, sections, (cell) => (cell.id === null ? cell : { ...cell, text: change(cell.text) })),
})

const wide = (text: string) => text.replace(/[0-9.,]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const grouped = (text: string) => text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',')

const zeros = (name: string, mark: string): Way => ({
  name,
  kind: 'zeros',
  // Where a row or a column says otherwise what is zero.
  apply: (publication) =>
    onCells(publication, ['requests', 'disputes'], (cell) =>
      cell.id !== null && cell.text === '0' && isPart(cell.id) ? { ...cell, text: mark } : cell,
    ),
})
const isPart = (id: CellKey) => !id.endsWith('.total')

export const FIGURE_WAYS: readonly Way[] = [
  figures('full-width digits', wide),
  figures('thousands separators', grouped),
  figures('full-width thousands separators', (text) => wide(grouped(text))),
  figures('a decimal place', (text) => (text.includes('.') ? text : `${text}.0`)),
  figures('件 after figures', (text) => `${text}件`, ['requests', 'disputes']),
  figures('blanks around figures', (text) => ` ${text}\u3000`),
  zeros('a long dash for zero', '—'),
  zeros('a stroke for zero', '/'),
  zeros('a hyphen for zero', '-'),
  zeros('不涉及 for zero', '不涉及'),
  zeros('无 for zero', '无'),
  { ...zeros('nothing for zero', ''), formats: ['html', 'docx', 'tabs', 'markdown'] },
  slip('a letter for a digit', (text) => (/[01]/u.test(text) ? text.replaceAll('1', 'l').replaceAll('0', 'O') : null)),
  slip('a point inside a figure', (text) => (/.[1-9]$/u.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : null)),
  slip('a circle for a zero', (text) => (text.includes('0') ? text.replaceAll('0', '〇') : null)),
  {
    ...slip('a blank inside a figure', (text) => (text.length > 1 ? `${text.slice(0, 1)} ${text.slice(1)}` : null)),
    formats: ['html', 'docx', 'tabs', 'markdown'],
  },
]

/** One figure of each file spoilt. */
function slip(name: string, change: (text: string) => string | null): Way {
  return {
    name,
    kind: 'slips',
    apply: (publication, chance) => spoil(publication, chance.one(['requests', 'disputes', 'requests', 'proactive']), change, chance.below(25 * 7)),
  }
}

/** Spoils the first figure that can be, from the place given. */
function spoil(publication: Publication, section: string, change: (text: string) => string | null, from: number): Publication {
  const cells = publication.blocks.flatMap((block) => (block.kind === 'table' && block.section === section ? block.rows.flat() : []))
  const ids = cells.flatMap(({ id, text }) => (id === null || !/^\d+$/u.test(text) || change(text) === null ? [] : [id]))
  const id = ids[from % Math.max(ids.length, 1)]
  if (id === undefined) return publication
  const spoilt = onCells(publication, TABLES, (cell) => (cell.id === id ? { ...cell, text: change(cell.text) ?? cell.text } : cell))
  return { ...spoilt, spoilt: new Set([...spoilt.spoilt, id]) }
}

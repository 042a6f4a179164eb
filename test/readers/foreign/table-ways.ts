import { type Part, type PlacedText, type Publication, plainCell, spread, type TablePart } from './publication.ts'
import { onCells, onTables, TABLES, type Way } from './way.ts'

/** How others set tables. */

const isFigure = (cell: PlacedText) => cell.id !== null
const isLabel = (cell: PlacedText) => cell.id === null && !cell.head && cell.text !== ''
const hasFigures = (row: readonly PlacedText[]) => row.some(isFigure)

const labels = (name: string, change: (text: string) => string, kind = 'labels'): Way => ({
  name,
  kind,
  apply: (publication) => onCells(publication, ['requests', 'proactive'], (cell) => (isLabel(cell) ? { ...cell, text: change(cell.text) } : cell)),
})
const unmerged = (rows: TablePart['rows']) => spread(rows)
const tables = (name: string, kind: string, sections: readonly string[], change: (rows: TablePart['rows']) => TablePart['rows']): Way => ({
  name,
  kind,
  apply: (publication) => onTables(publication, sections, (table) => [{ ...table, rows: change(table.rows) }]),
})

const half = (text: string) => text.replace(/[（）．]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll('，', ', ')

/** The row's label broken in two, the second part in a row of its own below or above the figures. */
function brokenRows(rows: TablePart['rows'], below: boolean): TablePart['rows'] {
  return unmerged(rows).flatMap((row) => {
    const at = row.findLastIndex(isLabel)
    const text = row[at]?.text ?? ''
    if (!hasFigures(row) || [...text].length < 12) return [row]
    const cut = Math.floor([...text].length / 2)
    const [first, second] = [[...text].slice(0, cut).join(''), [...text].slice(cut).join('')]
    const put = (label: string, figures: boolean) =>
      row.map((cell, place) => (place === at ? { ...cell, text: label } : figures ? cell : plainCell(place < at ? cell.text : '')))
    const bare = (label: string) => row.map((cell, place) => (place === at ? { ...cell, text: label } : isFigure(cell) ? cell : plainCell('')))
    return below
      ? [put(first, true), put(second, false).map((cell, place) => (place === at ? cell : plainCell('')))]
      : [put(first, false), bare(second)]
  })
}

/** Section 4 in another direction. */
function turned(rows: TablePart['rows'], as: 'upright' | 'groups' | 'outcomes'): TablePart['rows'] {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const groups = [
    ['行政复议', ''],
    ['行政诉讼', '未经复议直接起诉'],
    ['', '复议后起诉'],
  ]
  const figures = rows.flat().filter(isFigure)
  const at = (group: number, outcome: number) => ({ ...(figures[group * 5 + outcome] ?? plainCell('')), colSpan: 1, rowSpan: 1 })
  const head = (text: string) => ({ ...plainCell(text), head: true })
  switch (as) {
    case 'upright':
      return groups.flatMap(([outer = '', inner = ''], group) =>
        outcomes.map((outcome, place) => [
          plainCell(place === 0 ? outer : ''),
          plainCell(place === 0 ? inner : ''),
          plainCell(outcome),
          at(group, place),
        ]),
      )
    case 'groups':
      return [
        [head('类别'), ...outcomes.map(head)],
        ...groups.map(([outer = '', inner = ''], group) => [
          plainCell(inner === '' ? outer : inner),
          ...outcomes.map((_, place) => at(group, place)),
        ]),
      ]
    case 'outcomes':
      return [
        [head(''), head('行政复议'), head('未经复议直接起诉'), head('复议后起诉')],
        ...outcomes.map((outcome, place) => [plainCell(outcome), ...groups.map((_, group) => at(group, place))]),
      ]
  }
}

/** Several tables in one, with a row or nothing between them. */
function glued(publication: Publication, sections: readonly string[], between: boolean): Publication {
  const blocks: Part[] = []
  for (const block of publication.blocks) {
    const last = blocks.at(-1)
    const before = last?.kind === 'heading' ? blocks.at(-2) : undefined
    if (
      block.kind === 'table' &&
      sections.includes(block.section) &&
      last?.kind === 'heading' &&
      before?.kind === 'table' &&
      sections.includes(before.section)
    ) {
      blocks.splice(-2, 2)
      const width = Math.max(...[...before.rows, ...block.rows].map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)))
      const line = between ? [[{ ...plainCell(last.text), colSpan: width, head: true }]] : []
      blocks.push({ kind: 'table', section: before.section, rows: [...before.rows, ...line, ...block.rows] })
    } else blocks.push(block)
  }
  return { ...publication, blocks }
}

export const TABLE_WAYS: readonly Way[] = [
  labels('half-width brackets and points in labels', half),
  labels('labels without numbers', (text) => text.replace(/^(?:（.）|.、|\d\.)/u, '')),
  labels('labels without remarks', (text) => text.replace(/（区分.*）/u, '').replace('行政规范性文件', '规范性文件')),
  labels('labels with blanks inside', (text) => [...text].join(' ')),
  labels('other quotation marks', (text) => text.replace(/[“”]/gu, '"')),
  labels('a slip in long labels', (text) => (text.length > 12 ? text.replace('的', '').replace('息', '') : text)),
  {
    ...labels('labels broken inside their cells', (text) => (text.length > 8 ? `${text.slice(0, 5)}\n${text.slice(5)}` : text)),
    formats: ['html', 'docx', 'markdown'],
  },
  tables('no merged cells', 'merging', TABLES, unmerged),
  tables('group labels on every row', 'merging', ['requests'], (rows) => {
    let group: readonly string[] = []
    return unmerged(rows).map((row) => {
      if (!hasFigures(row)) return row
      const own = row.filter((cell) => !isFigure(cell)).map(({ text }) => text)
      group = own.map((text, at) => (text === '' && own.slice(at + 1).some((inner) => inner !== '') ? (group[at] ?? '') : text))
      return row.map((cell, at) => (isFigure(cell) ? cell : { ...cell, text: group[at] ?? '' }))
    })
  }),
  tables('a group and its first row in one cell', 'merging', ['requests'], (rows) =>
    unmerged(rows).map((row) => {
      if (!hasFigures(row)) return row
      const own = row.filter((cell) => !isFigure(cell))
      return [plainCell(own.map(({ text }) => text).join('')), ...row.filter(isFigure)]
    }),
  ),
  tables('labels broken over rows, figures above', 'rows', ['requests'], (rows) => brokenRows(rows, true)),
  tables('labels broken over rows, figures below', 'rows', ['requests'], (rows) => brokenRows(rows, false)),
  tables('rows cut off after their last cell that says anything', 'edges', TABLES, (rows) =>
    unmerged(rows).map((row) => row.slice(0, row.findLastIndex((cell) => cell.text !== '' || isFigure(cell)) + 1)),
  ),
  tables('an empty column behind', 'edges', TABLES, (rows) => unmerged(rows).map((row) => [...row, plainCell('')])),
  tables('an empty column before', 'edges', TABLES, (rows) => unmerged(rows).map((row) => [plainCell(''), ...row])),
  {
    formats: ['html', 'docx', 'tabs', 'blanks', 'markdown'],
    ...tables('rows numbered', 'edges', ['requests'], (rows) => {
      let number = 0
      return unmerged(rows).map((row) => [plainCell(hasFigures(row) ? String(++number) : '序号'), ...row])
    }),
  },
  tables('empty rows between', 'between', TABLES, (rows) => unmerged(rows).flatMap((row) => [row, row.map(() => plainCell(''))])),
  tables('a line for the unit over the table', 'between', TABLES, (rows) => [[{ ...plainCell('单位：件'), head: true }], ...rows]),
  tables('a note in the last row', 'between', TABLES, (rows) => [...rows, [plainCell('注：本表数据截至当年12月31日，由办公室汇总3个科室填报。')]]),
  tables('no header rows', 'headers', ['requests', 'disputes'], (rows) => rows.filter((row) => hasFigures(row))),
  tables('header rows again in the middle', 'headers', ['requests'], (rows) => {
    const flat = unmerged(rows)
    const header = flat.filter((row) => !hasFigures(row))
    return [...flat.slice(0, 12), ...header, ...flat.slice(12)]
  }),
  tables('section 4 upright', 'turned', ['disputes'], (rows) => turned(rows, 'upright')),
  tables('section 4 a group a row', 'turned', ['disputes'], (rows) => turned(rows, 'groups')),
  tables('section 4 an outcome a row', 'turned', ['disputes'], (rows) => turned(rows, 'outcomes')),
  {
    name: 'section 4 in two tables',
    kind: 'turned',
    apply: (publication) =>
      onTables(publication, ['disputes'], (table) => {
        const flat = unmerged(table.rows)
        const first = flat.find(hasFigures)?.findIndex(isFigure) ?? 0
        return [0, 5].map((from) => ({ ...table, rows: flat.map((row) => row.slice(from === 0 ? 0 : first + from, first + (from === 0 ? 5 : 15))) }))
      }),
  },
  {
    name: 'section 3 in two tables, as pages break',
    kind: 'pages',
    apply: (publication) =>
      onTables(publication, ['requests'], (table) => {
        const flat = unmerged(table.rows)
        return [flat.slice(0, 16), flat.slice(16)].map((rows) => ({ ...table, rows }))
      }),
  },
  {
    name: 'sections 2 and 3 in one table',
    kind: 'pages',
    formats: ['html', 'docx', 'tabs', 'markdown'],
    apply: (publication) => glued(publication, ['proactive', 'requests'], false),
  },
  {
    name: 'sections 3 and 4 in one table, a heading between',
    kind: 'pages',
    formats: ['html', 'docx', 'tabs', 'markdown'],
    apply: (publication) => glued(publication, ['requests', 'disputes'], true),
  },
  {
    name: 'all tables in one',
    kind: 'pages',
    formats: ['html', 'docx', 'tabs', 'markdown'],
    apply: (publication) => glued(publication, TABLES, true),
  },
]

/** Keys in a table of cells: one stop for Tab, arrows between the cells, Enter or a click for the question of one. */
export function createGridKeys(table: HTMLTableElement, choose: (key: string) => void): void {
  const rows = Array.from(table.rows, (row) => Array.from(row.querySelectorAll<HTMLElement>('td[data-key]'))).filter((row) => row.length > 0)
  rows[0]?.[0]?.setAttribute('tabindex', '0')
  const cellAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>('td[data-key]') : null)
  const chosen = (event: Event) => {
    const key = cellAt(event.target)?.dataset.key
    if (key !== undefined) choose(key)
  }
  table.addEventListener('click', chosen)
  table.addEventListener('focusin', (event) => {
    const cell = cellAt(event.target)
    if (cell === null) return
    for (const other of table.querySelectorAll('td[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    cell.setAttribute('tabindex', '0')
  })
  table.addEventListener('keydown', (event) => {
    const cell = cellAt(event.target)
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      chosen(event)
      return
    }
    const to = neighbour(rows, cell, event.key)
    if (to === null) return
    event.preventDefault()
    to.focus()
  })
}

/** The cell that a key leads to: null for other keys, and at the edge. */
function neighbour(rows: readonly (readonly HTMLElement[])[], cell: HTMLElement, key: string): HTMLElement | null {
  const row = rows.findIndex((cells) => cells.includes(cell))
  const cells = rows[row] ?? []
  const column = cells.indexOf(cell)
  const inRow = (index: number, wanted: number) => rows[index]?.[Math.min(wanted, (rows[index]?.length ?? 0) - 1)] ?? null
  switch (key) {
    case 'ArrowRight':
      return cells[column + 1] ?? null
    case 'ArrowLeft':
      return cells[column - 1] ?? null
    case 'ArrowDown':
      return inRow(row + 1, column)
    case 'ArrowUp':
      return inRow(row - 1, column)
    case 'Home':
      return cells[0] ?? null
    case 'End':
      return cells[cells.length - 1] ?? null
    default:
      return null
  }
}

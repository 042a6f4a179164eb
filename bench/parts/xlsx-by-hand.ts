import exceljs, { type Cell, type ConditionalFormattingOptions, type Worksheet } from 'exceljs'

/** The sheets of a spreadsheet that is there, put together anew with nothing but the library, from values, styles and rules that stand ready. */
export async function xlsxByHand(bytes: Uint8Array): Promise<() => Promise<unknown>> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const sheets = workbook.worksheets.map(readyOf)
  return async () => {
    const fresh = new exceljs.Workbook()
    for (const ready of sheets) {
      const sheet = fresh.addWorksheet(ready.name, { pageSetup: ready.pageSetup })
      sheet.columns = ready.widths.map((width) => ({ width }))
      for (const merged of ready.merged) sheet.mergeCells(merged)
      for (const { at, value, style } of ready.cells) {
        const cell = sheet.getCell(at)
        if (value !== undefined) cell.value = value
        cell.style = { ...style }
      }
      for (const { at, height } of ready.rows) sheet.getRow(at).height = height
      for (const rule of ready.rules) sheet.addConditionalFormatting(rule)
      if (ready.merged.length > 0) await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true })
    }
    return fresh.xlsx.writeBuffer()
  }
}

interface ReadySheet {
  readonly name: string
  readonly pageSetup: Worksheet['pageSetup']
  readonly widths: readonly number[]
  readonly merged: readonly string[]
  /** A cell that is covered by a merged one has a border and no value. */
  readonly cells: readonly { readonly at: string; readonly value?: Cell['value']; readonly style: Cell['style'] }[]
  readonly rows: readonly { readonly at: number; readonly height: number }[]
  readonly rules: readonly ConditionalFormattingOptions[]
}

function readyOf(sheet: Worksheet): ReadySheet {
  const cells: ReadySheet['cells'][number][] = []
  const rows: ReadySheet['rows'][number][] = []
  sheet.eachRow((row, at) => {
    rows.push({ at, height: row.height })
    row.eachCell({ includeEmpty: true }, (cell) => {
      const covered = cell.isMerged && cell.master !== cell
      cells.push({ at: cell.address, style: cell.style, ...(covered ? {} : { value: cell.value }) })
    })
  })
  return {
    name: sheet.name,
    pageSetup: sheet.pageSetup,
    widths: Array.from({ length: sheet.columnCount }, (_, at) => sheet.getColumn(at + 1).width ?? 9),
    merged: sheet.model.merges,
    cells,
    rows,
    rules: rulesOf(sheet),
  }
}

/** The library keeps them and has no name for them. */
function rulesOf(sheet: Worksheet): readonly ConditionalFormattingOptions[] {
  return 'conditionalFormattings' in sheet && Array.isArray(sheet.conditionalFormattings) ? sheet.conditionalFormattings : []
}

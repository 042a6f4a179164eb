import { type CheckSheet, type ComparedFigure, inWords } from '../report/check-sheet.ts'
import { oneLine } from '../report/prose.ts'
import type { Report } from '../report/report.ts'
import { type Layout, type LayoutBlock, type LayoutCell, type LayoutTable, wordsCell } from './layout.ts'
import { printedAgency } from './report-layout.ts'
import { balancedLines } from './title.ts'
import { SHEET, titleOf } from './wording.ts'

/** 审签单, one page to sign, then 自查表: what was checked, what was found, who vouched for it. */
export function layoutCheckSheet(report: Pick<Report, 'agency' | 'year' | 'issuedOn'>, said: CheckSheet<string>): Layout {
  const sheet = inWords(said, oneLine)
  const agency = printedAgency(report)
  const title = (kind: string): LayoutBlock => ({ kind: 'title', lines: [...balancedLines(agency), titleOf(report.year) + kind] })
  return {
    running: SHEET.running,
    meta: { title: agency + titleOf(report.year) + SHEET.approval, agency, issuedOn: report.issuedOn },
    blocks: [
      title(SHEET.approval),
      signing(),
      ...(sheet.figures.length === 0 ? [] : [subheading(SHEET.figures), figuresTable(sheet)]),
      { kind: 'pageBreak' },
      title(SHEET.selfCheck),
      heading(SHEET.rules),
      rulesTable(sheet),
      heading(SHEET.reasons),
      ...(sheet.reasons.length === 0 ? [paragraph(SHEET.none)] : [reasonsTable(sheet)]),
      heading(SHEET.implied),
      paragraph(sheet.implied.length === 0 ? SHEET.none : `${sheet.implied.join('；')}。`),
      heading(SHEET.zeroed),
      paragraph(sheet.zeroed.length === 0 ? SHEET.none : `${sheet.zeroed.join('；')}。`),
      heading(SHEET.corrections),
      ...(sheet.corrections.length === 0 ? [paragraph(SHEET.none)] : [correctionsTable(sheet)]),
    ],
  }
}

const heading = (text: string): LayoutBlock => ({ kind: 'heading', level: 1, text })
const subheading = (text: string): LayoutBlock => ({ kind: 'heading', level: 2, text })
const paragraph = (text: string): LayoutBlock => ({ kind: 'paragraph', runs: [{ text, blank: false }], role: 'body' })
const figureCell = (text: string): LayoutCell => wordsCell(text, { kind: 'figure' })
const head = (text: string): LayoutCell => wordsCell(text, { kind: 'label', heads: 'columns' })

function table(name: string, given: Pick<LayoutTable, 'columns' | 'rows'> & Partial<Pick<LayoutTable, 'dense' | 'roomy'>>): LayoutTable {
  return { kind: 'table', name, headerRows: 1, dense: false, parts: [0], sums: [], balances: [], ...given }
}

/** Room to write in for each who signs. */
function signing(): LayoutTable {
  const rows = SHEET.signers.map((signer) => [wordsCell(signer, { kind: 'label', heads: 'rows' }), wordsCell(''), wordsCell(''), wordsCell('')])
  return table(SHEET.approval, { columns: [0.18, 0.42, 0.2, 0.2], rows: [SHEET.signing.map(head), ...rows], roomy: true })
}

/** Two figures beside each other in a row, so that all stand on the page that is signed. */
function figuresTable({ figures, year }: CheckSheet<string>): LayoutTable {
  const half = Math.ceil(figures.length / 2)
  const header = [SHEET.figure, `${year}`, `${year - 1}`, SHEET.change].map(head)
  const cells = (figure: ComparedFigure<string> | undefined) =>
    figure === undefined
      ? Array.from({ length: 4 }, () => wordsCell(''))
      : [wordsCell(figure.label, { align: 'left' }), figureCell(figure.now), figureCell(figure.last), figureCell(figure.change)]
  const rows = Array.from({ length: half }, (_, row) => [...cells(figures[row]), ...cells(figures[row + half])])
  const columns = [0.2, 0.1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.1]
  return table(SHEET.figures, { columns, rows: [[...header, ...header], ...rows], dense: true })
}

function rulesTable({ rules }: CheckSheet<string>): LayoutTable {
  const rows = rules.map(({ rule, source, verdict, details }) => [
    wordsCell(rule, { align: 'left' }),
    wordsCell(source, { align: 'left' }),
    wordsCell(SHEET.verdicts[verdict], verdict === 'passed' ? {} : { mark: verdict === 'error' ? 'error' : null }),
    wordsCell(details.join('；'), { align: 'left' }),
  ])
  return table(SHEET.rules, { columns: [0.34, 0.22, 0.1, 0.34], rows: [SHEET.ruleColumns.map(head), ...rows], dense: true })
}

function reasonsTable({ reasons }: CheckSheet<string>): LayoutTable {
  const rows = reasons.map(({ finding, reason, by }) => [wordsCell(finding, { align: 'left' }), wordsCell(reason, { align: 'left' }), wordsCell(by)])
  return table(SHEET.reasons, { columns: [0.48, 0.32, 0.2], rows: [SHEET.reasonColumns.map(head), ...rows], dense: true })
}

function correctionsTable({ corrections }: CheckSheet<string>): LayoutTable {
  const rows = corrections.map(({ label, from, to }) => [wordsCell(label, { align: 'left' }), figureCell(from), figureCell(to)])
  return table(SHEET.corrections, { columns: [0.6, 0.2, 0.2], rows: [SHEET.correctionColumns.map(head), ...rows], dense: true })
}

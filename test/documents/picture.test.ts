import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { type DrawnPicture as Picture, wordsCell } from '../../src/documents/layout.ts'
import { pagePictures, type TablePicture, tablePictures } from '../../src/documents/picture.ts'
import { type LayoutOptions, layoutReport } from '../../src/documents/report-layout.ts'
import { typesetterWith } from '../../src/documents/typst/printing.ts'
import type { Report } from '../../src/report/report.ts'
import { cell, sampleReport } from './sample.ts'

const total = cell('requests.received.total')
const without = new Map([...sampleReport().figures].filter(([key]) => key !== total))

async function tables(options: Partial<LayoutOptions> = {}, changes: Partial<Report> = {}): Promise<readonly TablePicture[]> {
  const drawn = await tablePictures(layoutReport(sampleReport(changes), { draft: true, ...options }), null)
  if ('kind' in drawn) throw new Error(drawn.what.join())
  return drawn
}

async function pages(changes: Partial<Report> = {}): Promise<readonly Picture[]> {
  const drawn = await pagePictures(layoutReport(sampleReport(changes), { draft: true }), null)
  if ('kind' in drawn) throw new Error(drawn.what.join())
  return drawn.pages
}

type Colour = readonly [number, number, number]
const RED: Colour = [0xc0, 0, 0]
const HATCHING: Colour = [0xec, 0xd2, 0x7a]
const GREY: Colour = [0x6b, 0x6b, 0x6b]

/** Pixels that are exactly of a colour; grey ones are also at the edge of every black letter. */
async function pixels({ png }: Picture, [red, green, blue]: Colour): Promise<number> {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
  return count
}

const section3 = async (options?: Partial<LayoutOptions>, changes?: Partial<Report>) => {
  const [, picture] = await tables(options, changes)
  if (picture === undefined) throw new Error('no picture of section 3')
  return picture
}

describe('the picture of a table', () => {
  test('is there for each table, wide enough for a telephone', async () => {
    const drawn = await tables()
    expect(drawn.map(({ words }) => words.name.slice(0, 2))).toEqual(['二、', '三、', '四、'])
    expect(drawn.map(({ width }) => width)).toEqual([1116, 1116, 1116])
    expect(drawn.every(({ png, height }) => Buffer.from(png).subarray(1, 4).toString() === 'PNG' && height > 200 && height < 3000)).toBe(true)
  })

  test('has the lines of a label as they are given, however narrow its column', async () => {
    const typesetter = typesetterWith(null)
    if ('kind' in typesetter) throw new Error(typesetter.what.join())
    const label = wordsCell('（三）不予公开', { rowSpan: 2, kind: 'label', heads: 'rows', lines: ['（三）', '不予公开'] })
    const figure = wordsCell('1', { kind: 'figure', value: 1 })
    const table = {
      name: '表',
      columns: [0.08, 0.92],
      headerRows: 0,
      dense: true,
      parts: [0],
      sums: [],
      balances: [],
      rows: [[label, figure], [figure]],
    }
    const meta = { title: '', agency: '', issuedOn: null }
    const svg = await typesetter.svg({ running: null, meta, blocks: [{ kind: 'table', ...table }] }, 'tables')
    // The name, two lines and two figures.
    expect(String(svg).match(/class="typst-text"/gu)).toHaveLength(5)
  })

  test.for([
    ['rings a wrong figure in red', RED, { broken: new Set([total]) }, {}, 300],
    ['hatches a blank', HATCHING, {}, { figures: without }, 100],
    ['shows a figure that follows from others in grey', GREY, { implied: new Set([total]) }, {}, 20],
  ] as const)('%s', async ([, colour, options, changes, least]) => {
    const plain = await pixels(await section3(), colour)
    expect(await pixels(await section3(options, changes), colour)).toBeGreaterThan(plain + least)
  })

  test('says in words what it shows', async () => {
    const { words } = await section3({ broken: new Set([cell('requests.received.naturalPerson')]) }, { figures: without })
    expect(words.rows).toHaveLength(25)
    const [received] = words.rows
    expect(received?.labels).toEqual(['一、本年新收政府信息公开申请数量'])
    expect(received?.cells.map(({ labels, mark }) => [labels.at(-1), mark])).toEqual([
      ['自然人', 'error'],
      ['商业企业', null],
      ['科研机构', null],
      ['社会公益组织', null],
      ['法律服务机构', null],
      ['其他', null],
      ['总计', 'blank'],
    ])
    expect(words.rows[4]?.labels).toEqual(['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'])
  })
})

describe('the picture of a page', () => {
  test('is there for each page, A4', async () => {
    const drawn = await pages()
    expect(drawn.length).toBeGreaterThanOrEqual(4)
    for (const { width, height } of drawn) expect(height / width).toBeCloseTo(297 / 210, 2)
    expect(new Set(drawn.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(drawn.length)
  })

  test('is not drawn where a character would be left out', async () => {
    const layout = layoutReport(sampleReport({ agency: '某某局😀' }), { draft: true })
    expect(await pagePictures(layout, null)).toEqual({ kind: 'hindered', code: 'glyphs', what: ['😀'] })
    expect(await tablePictures(layout, null)).toHaveLength(3)
  })
})

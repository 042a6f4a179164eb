import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
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

const layout: Layout = {
  running: null,
  meta: { title: '标题', agency: '某某局', issuedOn: null },
  blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: '公开', blank: false }] }],
}

describe('fonts', () => {
  test('cover the characters of names and places that are rare, and no emoji', () => {
    const opened = openFonts([PACKAGED])
    if (opened.kind !== 'fonts') throw new Error(opened.what.join())
    expect([...'公开㛃𬭚①℃—“”·'].filter((letter) => !opened.fonts.covers(letter))).toEqual([])
    expect(opened.fonts.covers('👍')).toBe(false)
    expect(opened.fonts.covers('م')).toBe(false)
  })

  test("of the office's own folder set the page", async () => {
    const own = folderWith({ 'own.ttf': calledAs(SANS, 'FangSong') })
    expect(Buffer.from(await pdfWith(own)).toString('latin1')).toContain('FangSong')
    expect(Buffer.from(await pdfWith(null)).toString('latin1')).not.toContain('FangSong')
  })

  test('that are cut short are named, and so is a folder that is not there', async () => {
    const whole = readFileSync(SANS)
    const own = folderWith({
      'cut.ttf': whole.subarray(0, whole.length - 1),
      'text.otf': Buffer.from('no font'),
      'notes.txt': Buffer.from('no font'),
    })
    expect(await writePdf(layout, own)).toEqual({ kind: 'hindered', code: 'fonts', what: ['cut.ttf', 'text.otf'] })
    expect(await writePdf(layout, join(own, 'nowhere'))).toEqual({ kind: 'hindered', code: 'fonts', what: [join(own, 'nowhere')] })
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

async function pdfWith(folder: string | null): Promise<Uint8Array> {
  const pdf = await writePdf(layout, folder)
  if (!(pdf instanceof Uint8Array)) throw new Error(pdf.what.join())
  return pdf
}

import { pinyin, polyphonic } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../src/language/question-lexicon.ts'
import { cutQuestion } from '../../src/language/question-words.ts'
import { asHeard } from '../../src/language/sound-alikes.ts'
import { SOUNDS } from '../../src/language/vocabulary-sounds.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'

const lexicon = lexiconOf(EDITION_2021)
const heard = (text: string) => asHeard(EDITION_2021, text, cutQuestion(lexicon, text, 2024))

describe('a label written with other characters of its sound', () => {
  test.each([
    ['去年行政处法多少件', '去年行政处罚多少件'],
    ['去年步分公开几件', '去年部分公开几件'],
    ['去年自燃人申请多少', '去年自然人申请多少'],
    ['去年复毅总共多少', '去年复议总共多少'],
    ['去年新首与接转下年', '去年新收与结转下年'],
  ])('%s is heard as %s', (written, meant) => {
    expect(heard(written)).toBe(meant)
  })

  test.each(['去年行政处罚多少件', '去年网站点击量多少', '局长姓什么', ''])('%s is left alone', (written) => {
    expect(heard(written)).toBeNull()
  })
})

test('has the sounds of the characters of every label', () => {
  const names = [...lexicon.named].flatMap(([name, { terms }]) => (terms.length > 0 && /^\p{Script=Han}{2,}$/u.test(name) ? [name] : []))
  const characters = new Set(names.join(''))
  const near = (sound: string) =>
    sound
      .replace(/^([zcs])h/u, '$1')
      .replace(/^l(?!ü)/u, 'n')
      .replace(/ng$/u, 'n')
  const soundsOf = (character: string) => [...new Set(polyphonic(character, { toneType: 'none', type: 'array' }).flat().map(near))]
  const wanted = new Set([...characters].map((character) => near(pinyin(character, { toneType: 'none' }))))
  const groups = new Map<string, string>()
  for (const character of new Set([...common(), ...characters]))
    for (const sound of soundsOf(character)) if (wanted.has(sound)) groups.set(sound, (groups.get(sound) ?? '') + character)
  // A failure prints what belongs into vocabulary-sounds.ts.
  expect(SOUNDS).toEqual(Object.fromEntries(groups))
})

/** The 3,755 commonest characters: level 1 of GB 2312. */
function common(): readonly string[] {
  const decoder = new TextDecoder('gb18030')
  const pairs = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]))
  return pairs.flat().flatMap((pair) => decoder.decode(new Uint8Array(pair)).match(/^\p{Script=Han}$/u) ?? [])
}

import { describe, expect, it } from 'vitest'
import { readAssent } from '../../src/language/assent.ts'
import { readCommand } from '../../src/language/commands.ts'
import { fold } from '../../src/language/spelling.ts'
import { COMMAND_WORDS } from '../../src/language/vocabulary-commands.ts'

const SAID: readonly (readonly [string, string, string])[] = [
  ['/start abc-123', 'start', 'abc-123'],
  ['/final@some_bot', 'final', ''],
  ['／check', 'check', ''],
  ['/delete_draft', 'deleteDraft', ''],
  ['/DRAFT', 'draft', ''],
  ['/language en', 'language', 'en'],
  ['新建 2024', 'new', '2024'],
  ['2024年度', 'year', '2024'],
  ['切换到2024年', 'year', '2024'],
  ['请检查。', 'check', ''],
  ['帮我出草稿', 'draft', ''],
  ['取数清单', 'checklist', ''],
  ['上一步', 'back', ''],
  ['中文', 'language', '中文'],
  ['没问题，定稿', 'final', ''],
  ['好的，出草稿吧', 'draft', ''],
  ['先空着', 'skip', ''],
  ['switch to 2023', 'year', '2023'],
  ['go back', 'back', ''],
  ['回到第二部分', 'sections', '2'],
  ['我想先填第四部分', 'sections', '4'],
  ['第五部分重写', 'sections', '5'],
  ['发pdf', 'draft', 'pdf'],
  ['单位名称错了', 'organ', ''],
  ['这个什么意思', 'guide', ''],
  ['截止日期是哪天', 'status', ''],
  ['Help', 'help', ''],
]

describe('a command', () => {
  it.each(SAID)('reads %s as %s', (text, name, args) => {
    expect(readCommand(text)).toEqual({ kind: 'known', name, args })
  })

  it('has a name of its own for each of its words', () => {
    const words = Object.entries(COMMAND_WORDS).flatMap(([name, spellings]) => spellings.map((word) => [word, name] as const))
    for (const [word, name] of words) {
      expect(fold(word)).toBe(word)
      expect(readCommand(word)).toMatchObject({ kind: 'known', name })
    }
  })

  it('tells a command that is none of ours', () => {
    expect(readCommand('/foo bar')).toEqual({ kind: 'unknown', name: 'foo' })
  })

  it.each(['', '31', '你好', '检查站31', '2024年', '草稿里有几个', '/', '去年许可'])('is not what %s is', (text) => {
    expect(readCommand(text)).toBeNull()
  })
})

describe('an assent', () => {
  it.each(['是', '是的', '对了', '好的。', 'OK', 'yes', '确认', '没问题'])('reads %s as yes', (text) => {
    expect(readAssent(text)).toBe('yes')
  })
  it.each(['不', '不是', '不对', '错了', 'No'])('reads %s as no', (text) => {
    expect(readAssent(text)).toBe('no')
  })
  it.each(['', '31', '是31', '也许', '了'])('is not what %s is', (text) => {
    expect(readAssent(text)).toBeNull()
  })
})

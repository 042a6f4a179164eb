import { describe, expect, it } from 'vitest'
import { roomAt, WORDS } from '../talk-to.ts'

describe('the language', () => {
  it.each([
    ['/language en', 'en'],
    ['/language', 'en'],
    ['English', 'en'],
    ['语言', 'en'],
    ['/language zh', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['语言 中文', 'zh-CN'],
  ] as const)('%s sets it to %s, says so in it, and the question stands again', (said, language) => {
    const room = roomAt('requests.received')
    const heard = room.say(said)
    expect([room.chat().language, room.ask()?.step, heard.keys[0]]).toEqual([language, 'requests.received', 'noted-language'])
    expect(WORDS[language].say({ key: 'noted-language' })).toMatch(language === 'en' ? /English/u : /中文/u)
  })

  it('is that of one person, not of the organ, and can be set before anything is known', () => {
    const room = roomAt('organName')
    room.say('/language en')
    expect([room.chat().language, room.chat('web:colleague' as never).language, room.ask()?.step]).toEqual(['en', 'zh-CN', 'organName'])
  })
})

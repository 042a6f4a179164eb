import { describe, expect, it } from 'vitest'
import { COMMAND_WORDS, COMMANDS } from '../../../src/language/vocabulary-commands.ts'
import { roomAt } from '../talk-to.ts'

/** Whatever is given with an argument in words is the same with the argument after the stroke. */
const LANGUAGE_WORDS: Readonly<Record<string, string>> = { 中文: '/language zh', english: '/language en' }

describe.each(COMMANDS)('/%s', (name) => {
  it.each(COMMAND_WORDS[name])('is also understood as %s, in the middle of a question', (word) => {
    const [byName, byWord] = [LANGUAGE_WORDS[word] ?? `/${name}`, word].map((said) => {
      const room = roomAt('requests.received')
      const { keys } = room.say(said)
      return { keys, step: room.ask()?.step, entries: [...(room.draft()?.entries ?? [])] }
    })
    expect(byWord).toEqual(byName)
    expect(byName?.keys).not.toContain('unknown-command')
    expect(byName?.keys).not.toContain('not-understood')
  })
})

describe('commands that only look or say', () => {
  it.each(['/start', '/check', '/draft', '/edit', '/status', '/export', '/language', '/help', '/cancel', '/guide', '/checklist', '/reopen'])(
    '%s leaves the question standing',
    (said) => {
      const room = roomAt('requests.received')
      const before = room.draft()?.entries
      const { cells } = room.ask() ?? {}
      room.say(said)
      expect([room.ask()?.step, room.ask()?.cells, room.draft()?.entries]).toEqual(['requests.received', cells, before])
      room.say('15')
      expect(room.draft()?.entries.get('requests.received.total' as never)?.value).toBe(15)
    },
  )
})

it('/check says everything once, at the review too', () => {
  for (const step of ['proactive', 'review']) {
    const { keys } = roomAt(step).say('检查')
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  }
})

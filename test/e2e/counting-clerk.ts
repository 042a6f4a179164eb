import type { Person } from '../telegram-server/person.ts'
import type { ScreenMessage } from '../telegram-server/state.ts'

/** A person who talks with the counting dialogue: answers every question as it is put with its number plus 1000, once, however often Telegram shows it. */
export interface CountingClerk {
  /** Answers until the question of this number stands; `before` is awaited ahead of each answer. */
  answerUpTo(question: number, before?: (question: number) => Promise<void>): Promise<void>
}

const ASKED = /what is (\d+)\?$/

export function createCountingClerk(person: Person, patience = 30_000): CountingClerk {
  let read = 0
  const answered = new Set<string>()
  const nextQuestion = async () => {
    const message = await person.hears(ASKED, { skip: read, patience })
    read = person.heard().indexOf(message) + 1
    return { ask: message.buttons[0]?.[0]?.data ?? '', number: numberIn(message) }
  }
  return {
    answerUpTo: async (question, before) => {
      for (;;) {
        const { ask, number } = await nextQuestion()
        if (number >= question) return
        if (answered.has(ask)) continue
        answered.add(ask)
        await before?.(number)
        person.send(String(answerTo(number)))
      }
    },
  }
}

export function answerTo(question: number): number {
  return 1000 + question
}

function numberIn({ text }: ScreenMessage): number {
  return Number(ASKED.exec(text)?.[1])
}

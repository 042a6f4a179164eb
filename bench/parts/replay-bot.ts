import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  type ConversationStorage,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations'
import { Bot, type Context } from 'grammy'
import type { Act, Reply } from '../../conversations/dialogue.ts'
import { keyboardOf } from '../../src/channels/telegram/keyboard.ts'
import { messagesOf } from '../../src/channels/telegram/message-text.ts'
import type { Words } from '../../src/i18n.ts'
import { readAnswer } from '../../src/language/answer.ts'
import { openStage, play } from '../../src/rehearsal/stage.ts'
import type { CellKey, Form, Value } from '../../src/report/form.ts'
import { oneStatement, standTogether } from '../../src/report/propagate.ts'
import type { Exchange } from './clerk-script.ts'
import { type MemoryBot, runInMemory } from './memory-bots.ts'

/** Conversations of grammY's replay plugin: whatever stands between two waits runs again at every later answer. */

export interface ReplayBot extends MemoryBot {
  /** Bytes of a person's conversation, as JSON. */
  bytes(person: number): number
}

type Outside = ConversationFlavor<Context>
export type Talk = (conversation: Conversation<Outside, Context>, entered: Context) => Promise<void>

export function openReplayBot(talk: Talk): ReplayBot {
  const kept = new Map<string, VersionedState<ConversationData>>()
  const storage: ConversationStorage<Outside, ConversationData> = {
    read: (key) => kept.get(key),
    write: (key, state) => void kept.set(key, state),
    delete: (key) => void kept.delete(key),
  }
  const memory = runInMemory((token, client) => {
    const bot = new Bot<Outside>(token, { client })
    bot.use(conversations<Outside, Context>({ storage }))
    bot.use(createConversation<Outside, Context>(talk, 'talk'))
    bot.command('start', (ctx) => ctx.conversation.enter('talk'))
    return bot
  })
  return { ...memory, bytes: (person) => Buffer.byteLength(JSON.stringify(kept.get(String(person)) ?? null)) }
}

/** The product's own dialogue, its state in a local variable. */
export function dialogueTalk(words: Words, today: string): Talk {
  return async (conversation, entered) => {
    let ctx = entered
    let stage = openStage()
    for (;;) {
      const played = play(stage, actOf(ctx), today)
      stage = played.stage
      if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery()
      for (const reply of played.replies) await put(ctx, reply, words)
      ctx = await conversation.wait()
    }
  }
}

function actOf({ message, callbackQuery }: Context): Act {
  return callbackQuery === undefined ? { kind: 'text', text: message?.text ?? '' } : { kind: 'tap', data: callbackQuery.data ?? '' }
}

/** The same questions from a list, each asked again until its answer can be read and balances; no commands, corrections or questions back. */
export function listTalk(form: Form, words: Words, list: readonly Pick<Exchange, 'reply' | 'cells'>[]): Talk {
  return async (conversation, entered) => {
    const figures = new Map<CellKey, Value>()
    let ctx = entered
    for (const { reply, cells } of list) {
      do {
        await put(ctx, reply, words)
        ctx = await conversation.wait()
      } while (!take(form, figures, cells, ctx))
      if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery()
    }
  }
}

async function put(ctx: Context, reply: Reply, words: Words): Promise<void> {
  const keys = keyboardOf(reply.buttons, words).map((row) => [...row])
  for (const text of messagesOf(reply, words)) await ctx.reply(text, { parse_mode: 'HTML', reply_markup: { inline_keyboard: keys } })
}

/** Whether the answer could be read and the balances still hold; it is then in `figures`. */
function take(form: Form, figures: Map<CellKey, Value>, asked: readonly CellKey[], { message }: Context): boolean {
  if (asked.length === 0 || message?.text === undefined) return true
  const reading = readAnswer(form, message.text, { asked, last: null, known: figures })
  if (reading.kind !== 'assignments') return false
  const next = new Map([...figures, ...reading.assignments.map(({ cell, value }) => [cell, value] as const)])
  if (standTogether(form, oneStatement(next)) === null) return false
  for (const [cell, value] of next) figures.set(cell, value)
  return true
}

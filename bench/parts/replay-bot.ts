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
import type { Reply } from '../../conversations/dialogue.ts'
import { keyboardOf } from '../../src/channels/telegram/keyboard.ts'
import { messagesOf } from '../../src/channels/telegram/message-text.ts'
import type { Words } from '../../src/i18n.ts'
import { readAnswer } from '../../src/language/answer.ts'
import type { CellKey, Form, Value } from '../../src/report/form.ts'
import { oneStatement, standTogether } from '../../src/report/propagate.ts'
import type { Exchange } from './clerk-script.ts'
import { type MemoryBot, runInMemory } from './memory-bots.ts'

/** The same questions as a conversation of grammY's replay plugin. */

export interface ReplayBot extends MemoryBot {
  /** Bytes of a person's conversation, as JSON. */
  bytes(person: number): number
}

export interface ReplayDeps {
  readonly form: Form
  readonly words: Words
  /** What is asked and said in turn. */
  readonly questions: readonly Pick<Exchange, 'reply' | 'cells'>[]
}

type Outside = ConversationFlavor<Context>

export function openReplayBot(deps: ReplayDeps): ReplayBot {
  const kept = new Map<string, VersionedState<ConversationData>>()
  const storage: ConversationStorage<Outside, ConversationData> = {
    read: (key) => kept.get(key),
    write: (key, state) => void kept.set(key, state),
    delete: (key) => void kept.delete(key),
  }
  const memory = runInMemory((token, client) => {
    const bot = new Bot<Outside>(token, { client })
    bot.use(conversations<Outside, Context>({ storage }))
    bot.use(createConversation<Outside, Context>((conversation, ctx) => report(deps, conversation, ctx), 'report'))
    bot.command('start', (ctx) => ctx.conversation.enter('report'))
    return bot
  })
  return { ...memory, bytes: (person) => Buffer.byteLength(JSON.stringify(kept.get(String(person)) ?? null)) }
}

/** As one writes it: ask, wait, read, check, ask again or go on. Whatever stands between two waits runs again at every later answer. */
async function report({ form, words, questions }: ReplayDeps, conversation: Conversation<Outside, Context>, entered: Context): Promise<void> {
  const figures = new Map<CellKey, Value>()
  let ctx = entered
  for (const { reply, cells } of questions) {
    await put(ctx, reply, words)
    ctx = await conversation.wait()
    while (!take(form, figures, cells, ctx)) {
      await put(ctx, reply, words)
      ctx = await conversation.wait()
    }
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery()
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

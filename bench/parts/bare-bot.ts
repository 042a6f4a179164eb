import { type ApiClientOptions, Bot } from 'grammy'
import type { Shown } from './memory-telegram.ts'

/** The least that a bot can do: to the nth thing that a person does it sends the nth of these answers. */
export function createBareBot(token: string, client: ApiClientOptions, answers: readonly (readonly Shown[])[]): Bot {
  const bot = new Bot(token, { client })
  const heard = new Map<number, number>()
  bot.use(async (ctx) => {
    const person = ctx.chatId ?? 0
    const nth = heard.get(person) ?? 0
    heard.set(person, nth + 1)
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery()
    for (const { text, ...rest } of answers[nth] ?? []) await ctx.reply(text, rest as Parameters<typeof ctx.reply>[1])
  })
  return bot
}

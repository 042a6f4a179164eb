import { type ApiClientOptions, Bot, InputFile } from 'grammy'
import type { Answer } from './memory-telegram.ts'
import { PICTURE } from './picture.ts'

const NOTHING: Answer = { messages: [], pictures: [] }

/** The least that a bot can do: to the nth thing that a person does it sends the nth of these answers. */
export function createBareBot(token: string, client: ApiClientOptions, answers: readonly Answer[]): Bot {
  const bot = new Bot(token, { client })
  const heard = new Map<number, number>()
  bot.use(async (ctx) => {
    const person = ctx.chatId ?? 0
    const nth = heard.get(person) ?? 0
    heard.set(person, nth + 1)
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery()
    const { messages, pictures } = answers[nth] ?? NOTHING
    for (const { text, ...rest } of messages) await ctx.reply(text, rest as Parameters<typeof ctx.reply>[1])
    for (const caption of pictures)
      await ctx.replyWithPhoto(new InputFile(PICTURE, 'table.png'), { caption, parse_mode: 'HTML', disable_notification: true })
  })
  return bot
}

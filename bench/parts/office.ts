import type { ChatId } from '../../conversations/dialogue.ts'
import { turn } from '../../conversations/turn.ts'
import type { Workbench } from '../../src/desk/jobs.ts'
import type { PersonId } from '../../src/report/draft.ts'
import { plainWorkbench } from '../../test/desk/office.ts'
import { openTelegramOffice, type TelegramOffice, type TelegramOfficeOptions } from '../../test/e2e/telegram-office.ts'
import { PICTURE } from './picture.ts'

/** A day in the season in which the dense report is due. */
const DAY = new Date('2025-01-05T01:00:00.000Z')

const workbench: Workbench = {
  ...plainWorkbench,
  draw: async (job) => {
    const drawn = await plainWorkbench.draw(job)
    return drawn.kind === 'drawn' ? { ...drawn, pictures: drawn.pictures.map((picture) => ({ ...picture, bytes: PICTURE })) } : drawn
  },
}

/** The whole product behind Telegram, on a fixed day. */
export function openProduct(options: Pick<TelegramOfficeOptions, 'server' | 'path' | 'fetch'>): Promise<TelegramOffice> {
  return openTelegramOffice({ ...options, turn, workbench, now: () => DAY })
}

export const chatOf = (person: number): ChatId => `tg:${person}` as ChatId

/** Lets a person in, to an organ that names itself later. */
export async function admit({ door, desk }: Pick<TelegramOffice, 'door' | 'desk'>, person: number): Promise<void> {
  const chat = chatOf(person)
  await desk.admit({ code: await door.invite(null), person: `${chat}` as PersonId, chat, language: 'zh-CN', at: DAY.toISOString() })
}

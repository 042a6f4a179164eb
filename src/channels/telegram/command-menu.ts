import type { Api } from 'grammy'
import type { Language } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'

const COMMANDS = [
  'start',
  'new',
  'last',
  'check',
  'draft',
  'final',
  'edit',
  'undo',
  'sections',
  'status',
  'export',
  'import',
  'language',
  'help',
  'cancel',
] as const

/** Sets the command menu: Chinese for Chinese clients, English for all others. */
export async function setCommandMenu(api: Api, words: Readonly<Record<Language, Words>>): Promise<void> {
  const menu = (language: Language) =>
    COMMANDS.map((command) => ({ command, description: words[language].say({ key: `telegram-command-${command}` }) }))
  await api.setMyCommands(menu('en'))
  await api.setMyCommands(menu('zh-CN'), { language_code: 'zh' })
}

import type { DocumentFormat } from '../report/document-format.ts'
import { readDay } from './days.ts'
import { fold } from './spelling.ts'
import { COMMAND_WORDS, COMMANDS, type CommandName, EDIT_VERBS, FORMAT_LEADS, POLITE, TO_SECTION } from './vocabulary-commands.ts'
import { FORMAT_WORDS } from './vocabulary-formats.ts'

export type Command =
  | { readonly kind: 'known'; readonly name: CommandName; readonly args: string }
  /** Begins with a stroke and is none of ours. */
  | { readonly kind: 'unknown'; readonly name: string }

const SLASH = /^\/([a-z][a-z0-9_]*)(?:@\w+)?(?:\s+([\s\S]*))?$/iu
/** Commands whose word may be followed by what they are about. */
const WITH_ARGUMENT: readonly CommandName[] = ['new', 'year', 'language', 'import']

/** 成文日期 is set by its word and a day: 修改成文日期为1月20日. */
const DATE = new RegExp(
  `^(?:(?:${EDIT_VERBS.join('|')})\\s*)?(?:${COMMAND_WORDS.date.join('|')})\\s*(?:改为|改成|定为|填|写|为|是|to|is)?[\\s:]*(.*)$`,
  'u',
)

/** Only whether it is a day matters; which one, the command itself reads. */
const ANY_DAY = { today: '2000-01-01', year: 2000 }

/** Commands whose word may be followed by a format: 草稿 PDF. */
const BEFORE_FORMAT: readonly CommandName[] = ['draft', 'export']

/** The format that somebody names, or null. */
export function readFormat(text: string): DocumentFormat | null {
  const words = fold(text).trim()
  return Object.entries(FORMAT_WORDS).find((entry): entry is [DocumentFormat, readonly string[]] => entry[1].includes(words))?.[0] ?? null
}

/** The command that a whole message gives, by /name or by its word; null for any other message. */
export function readCommand(text: string): Command | null {
  const slash = SLASH.exec(text.trim().replace(/^\uff0f/u, '/'))
  if (slash !== null) {
    const name = (slash[1] ?? '').toLowerCase()
    const known = COMMANDS.find((command) => command.toLowerCase() === name.replaceAll('_', ''))
    return known === undefined ? { kind: 'unknown', name } : { kind: 'known', name: known, args: (slash[2] ?? '').trim() }
  }
  return commandWord(text)
}

function commandWord(text: string): Command | null {
  const folded = fold(text)
    .trim()
    .replace(/[。.!,~、;]+$/u, '')
    .replace(/(?<=..)[吧啊呀呢哦嘛]+$/u, '')
    .replace(/^(?:好的?|可以了?|行|没问题|没错|对|嗯|ok)[\s,、。!]+(?:那就|那)?(?=.)/u, '')
  const polite = POLITE.find((word) => folded.startsWith(word))
  const words = polite === undefined ? folded : folded.slice(polite.length).trim()
  const year = /^(?:切换(?:到)?|换到|switch to|go to)?\s*(?:the year )?(\d{4})\s*(?:年度?)?(?:报告|年报)?$/u.exec(words)
  if (year?.[1] !== undefined && /切换|换到|年度|报告|年报|switch to|go to/u.test(words)) return { kind: 'known', name: 'year', args: year[1] }
  const section = TO_SECTION.exec(words)?.[1]
  if (section !== undefined) return { kind: 'known', name: 'sections', args: String('一二三四五六'.indexOf(section) + 1 || section) }
  const lead = FORMAT_LEADS.find((word) => words.startsWith(word))
  if (lead !== undefined && readFormat(words.slice(lead.length)) !== null)
    return { kind: 'known', name: 'draft', args: words.slice(lead.length).trim() }
  const date = DATE.exec(words)?.[1]
  if (date !== undefined && (date === '' || readDay(date, ANY_DAY) !== null)) return { kind: 'known', name: 'date', args: date }
  for (const name of COMMANDS) {
    for (const word of COMMAND_WORDS[name]) {
      if (!words.startsWith(word)) continue
      if (words === word) return { kind: 'known', name, args: argumentOf(name, word) }
      const rest = words.slice(word.length).trim()
      if (WITH_ARGUMENT.includes(name) && /^(?:\d{4}(?:年度?)?|zh|en|zh-cn|中文|english)$/u.test(rest))
        return { kind: 'known', name, args: rest.replace(/年度?$/u, '') }
      if (BEFORE_FORMAT.includes(name) && readFormat(rest) !== null) return { kind: 'known', name: 'draft', args: rest }
    }
  }
  return null
}

/** 中文 and English name the language that they ask for. */
function argumentOf(name: CommandName, word: string): string {
  return name === 'language' && (word === '中文' || word === 'english') ? word : ''
}

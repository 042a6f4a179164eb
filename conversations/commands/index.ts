import { readFormat } from '../../src/language/commands.ts'
import type { Language } from '../dialogue.ts'
import { dated } from '../steps/issued-on.ts'
import { dueYear, startYear } from '../steps/onboarding.ts'
import { type DraftTalk, inDraft, jump, type Moved, move, part, shownAsk, type Talk } from '../talk.ts'
import { checklist } from './checklist.ts'
import { draftDocument, finalise, reopen } from './documents.ts'
import { back, cancel, edit, skip, toSection } from './navigation.ts'
import { check, guide, help, status } from './overview.ts'
import { undo } from './undo.ts'

/** Commands are understood at any time, with a slash or by their word; the question that stood is asked again. */

type Handler = (talk: Talk, argument: string) => Moved
type DraftHandler = (talk: DraftTalk, argument: string) => Moved

const ANYWHERE: Readonly<Record<string, Handler>> = {
  start: (talk) => move('again', { parts: [part('noted', inDraft(talk) ? 'welcome-back' : 'welcome')] }),
  help,
  status,
  language,
  new: toYear,
  year: toYear,
  back,
  cancel,
  organ: (talk) => (talk.state.organ.name === '' ? move('again') : jump(talk, 'organName')),
  deleteOrgan: (talk) => (talk.state.organ.name === '' ? move('again') : move({ step: 'deleteOrgan' })),
}

const IN_DRAFT: Readonly<Record<string, DraftHandler>> = {
  last: (talk) => jump(talk, 'lastYear'),
  check,
  draft: (talk, argument) => (argument === '' ? draftDocument(talk) : draftIn(talk, argument)),
  formats: (talk) => jump(talk, 'formats'),
  date: dated,
  final: finalise,
  edit,
  undo,
  sections: (talk, argument) => (argument === '' ? move({ step: 'sections' }) : toSection(talk, argument)),
  export: (talk) => draftDocument(talk, 'json'),
  import: () => move({ step: 'import' }),
  skip,
  guide,
  checklist,
  reopen,
  deleteDraft: () => move({ step: 'deleteDraft' }),
}

/** By its name, with what was said after it. */
export function runCommand(talk: Talk, name: string, argument: string): Moved {
  // Where a year is asked, 去年 is one.
  if (name === 'last' && shownAsk(talk.state.chat)?.step === 'year') return startYear(talk, dueYear(talk.world.today))
  const anywhere = Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] : undefined
  if (anywhere !== undefined) return anywhere(talk, argument)
  const handler = Object.hasOwn(IN_DRAFT, name) ? IN_DRAFT[name] : undefined
  if (handler === undefined) return unknownCommand(name)
  return inDraft(talk) ? handler(talk, argument) : move('again', { parts: [part('alarm', 'needs-draft')] })
}

export const unknownCommand = (name: string): Moved =>
  move('again', { parts: [part('alarm', 'unknown-command', { command: [...name].slice(0, 30).join('') })] })

/** Another year's report, once it is known whose. */
function toYear(talk: Talk, argument: string): Moved {
  const { name, level } = talk.state.organ
  if (name === '' || level === null) return move('again', { parts: [part('alarm', 'needs-draft')] })
  const year = /^\d{4}(?!\d)/u.exec(argument)?.[0]
  return year === undefined ? move({ step: 'year' }) : startYear(talk, Number(year))
}

/** In the format that was named; one that we don't make is answered by those that we do. */
function draftIn(talk: DraftTalk, argument: string): Moved {
  const format = readFormat(argument)
  return format === null ? jump(talk, 'formats') : draftDocument(talk, format)
}

function language(talk: Talk, argument: string): Moved {
  const named = /en|英/iu.test(argument) ? 'en' : /zh|中|汉/iu.test(argument) ? 'zh-CN' : null
  const chosen: Language = named ?? (talk.state.chat.language === 'en' ? 'zh-CN' : 'en')
  return move('again', { chat: { language: chosen }, parts: [part('noted', 'noted-language')] })
}

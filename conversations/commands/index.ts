import type { Language } from '../dialogue.ts'
import { sourceWords } from '../sources.ts'
import { startYear } from '../steps/onboarding.ts'
import { type DraftTalk, inDraft, lastYear, type Moved, move, part, type Talk } from '../talk.ts'
import { checklist } from './checklist.ts'
import { draftDocument, finalise, reopen } from './documents.ts'
import { back, cancel, edit, skip, undo } from './navigation.ts'
import { check, guide, help, status } from './overview.ts'

/** Commands are understood at any time, with a slash or by their word; the question that stood is asked again. */

type Handler = (talk: Talk, argument: string) => Moved
type DraftHandler = (talk: DraftTalk, argument: string) => Moved

const ANYWHERE: Readonly<Record<string, Handler>> = {
  start: (talk) => move('again', { parts: [part('noted', inDraft(talk) ? 'welcome-back' : 'welcome')] }),
  help,
  status,
  language,
  new: (talk, argument) => (/^\d{4}$/u.test(argument) ? startYear(talk, Number(argument)) : move({ step: 'year' })),
  year: (talk, argument) => startYear(talk, Number(argument)),
  cancel,
  deleteOrgan: (talk) => (talk.state.organ.name === '' ? move('again') : move({ step: 'deleteOrgan' })),
}

const IN_DRAFT: Readonly<Record<string, DraftHandler>> = {
  last: (talk) =>
    move(
      { step: 'lastYear' },
      lastYear(talk) === null
        ? {}
        : {
            parts: [part('hint', 'last-year-stored', { year: String(talk.state.draft.year - 1), source: sourceWords(lastYear(talk)?.source ?? '') })],
          },
    ),
  check,
  draft: (talk) => draftDocument(talk),
  final: finalise,
  edit,
  undo,
  sections: () => move({ step: 'sections' }),
  export: (talk) => draftDocument(talk, 'json'),
  import: () => move({ step: 'import' }),
  back,
  skip,
  guide,
  checklist,
  reopen,
  deleteDraft: () => move({ step: 'deleteDraft' }),
}

/** By its name, with what was said after it. */
export function runCommand(talk: Talk, name: string, argument: string): Moved {
  const anywhere = Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] : undefined
  if (anywhere !== undefined) return anywhere(talk, argument)
  const handler = Object.hasOwn(IN_DRAFT, name) ? IN_DRAFT[name] : undefined
  if (handler === undefined) return unknownCommand(name)
  return inDraft(talk) ? handler(talk, argument) : move('again', { parts: [part('alarm', 'needs-draft')] })
}

export const unknownCommand = (name: string): Moved =>
  move('again', { parts: [part('alarm', 'unknown-command', { command: [...name].slice(0, 30).join('') })] })

function language(talk: Talk, argument: string): Moved {
  const named = /en|英/iu.test(argument) ? 'en' : /zh|中|汉/iu.test(argument) ? 'zh-CN' : null
  const chosen: Language = named ?? (talk.state.chat.language === 'en' ? 'zh-CN' : 'en')
  return move('again', { chat: { language: chosen }, parts: [part('noted', 'noted-language')] })
}

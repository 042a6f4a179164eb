import { readTextChoice, saysNone } from '../../src/language/plain-reply.ts'
import { bindSentences } from '../../src/narrative/bound-text.ts'
import { checkNarrative } from '../../src/narrative/check.ts'
import { draftOf } from '../../src/narrative/figure-sentences.ts'
import { lastPart, markedOld } from '../../src/narrative/last-text.ts'
import type { TextChange } from '../../src/report/draft.ts'
import type { TextKey } from '../../src/report/form.ts'
import { joinOverview, splitOverview } from '../../src/report/overview.ts'
import { normaliseProse } from '../../src/report/prose.ts'
import { skip } from '../commands/navigation.ts'
import type { Ask, Choice, Part } from '../dialogue.ts'
import { percentDone } from '../progress.ts'
import { factsOf, lastReport, textsOf } from '../subject.ts'
import {
  type DraftTalk,
  guideChoice,
  inDraft,
  jump,
  type Move,
  type Moved,
  move,
  needs,
  own,
  type Posed,
  part,
  phrase,
  type Step,
  skipChoice,
  type Wanted,
} from '../talk.ts'
import { answered } from './answer.ts'

/** The narrative parts: sent as a message, or taken from a proposed sentence. */

const TEXT_MOST = 50_000
const TEXT_LEAST = 4
/** A part that says that there is nothing to say. */
const NO_TEXT = '无'

/** `name` is a part's key (`overview.onRequest`) or a section of parts (`overview`), which is taken as one message. */
export function textStep(name: string): Step {
  return {
    pose(talk) {
      if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
      return isWritten(talk, name) ? poseWritten(talk, name) : poseBlank(talk, name)
    },
    answer: (talk, ask, text) => (inDraft(talk) ? (chosenInWords(talk, name, ask, text) ?? take(talk, name, text, answered(talk, ask))) : null),
    tap(talk, ask, tapped) {
      if (!inDraft(talk)) return move('again')
      if (tapped === 'take') return takeDrafted(talk, name, answered(talk, ask))
      if (tapped === 'last') return takeLast(talk, name, ask)
      if (tapped === 'parts') return jump(talk, `text:${firstOpenPart(talk, name)}`)
      if (tapped === 'clear') return move('again', { texts: clearing(talk, keysOf(talk, name)), parts: [part('noted', 'noted-text-cleared')] })
      return move('next', { chat: { ...answered(talk, ask), focus: null } })
    },
  }
}

/** 用这段, 跟去年一样, 没有: words about the text, which are no text. Null where they are the text itself. */
function chosenInWords(talk: DraftTalk, name: string, ask: Ask, text: string): Moved | null {
  const choice = readTextChoice(text)
  if (choice === 'last') return takeLast(talk, name, ask)
  if (choice === 'unwanted') return skip(talk)
  if (choice === 'offered' && isWritten(talk, name)) return move('next', { chat: { ...answered(talk, ask), focus: null } })
  if (choice === 'offered' && draftedParts(talk, name).size > 0) return takeDrafted(talk, name, answered(talk, ask))
  if (!saysNone(text)) return null
  // The introduction may be absent, section 1 may not.
  if (name === 'introduction') return skip(talk)
  return name === 'overview' ? move('again', { parts: [part('alarm', 'text-none-overview')] }) : take(talk, name, NO_TEXT, answered(talk, ask))
}

function takeLast(talk: DraftTalk, name: string, ask: Ask): Move {
  const last = lastText(talk, name)
  return last === null ? move('again', { parts: [part('alarm', 'text-no-last')] }) : take(talk, name, last.text, answered(talk, ask))
}

const isWritten = (talk: DraftTalk, name: string): boolean => keysOf(talk, name).some((key) => talk.state.draft.texts.has(key))

function lead(talk: DraftTalk, name: string): readonly Part[] {
  return [
    part('place', 'place-text', { section: phrase('text-part', { text: name }), percent: percentDone(talk) }),
    part('question', `ask-text-${name.replaceAll('.', '-')}`, {
      fallback: 'ask-text',
      part: phrase('text-part', { text: name }),
      year: String(talk.state.draft.year),
    }),
  ]
}

const byParts = (name: string): readonly Choice[] => (name === 'overview' ? [own('button-by-parts', 'parts')] : [])

/** What stands there, with the sentences that follow from the tables as they read now. */
function poseWritten(talk: DraftTalk, name: string): Posed | Wanted {
  const texts = textsOf(talk)
  if (texts === null) return needs({ texts: true })
  const text =
    name === 'overview'
      ? joinOverview(talk.world.form, texts)
      : keysOf(talk, name)
          .flatMap((key) => texts.get(key) ?? [])
          .join('\n')
  return {
    kind: 'posed',
    parts: [...lead(talk, name), part('hint', 'text-stands', { length: [...text].length, text: shown(text) })],
    choices: [...byParts(name), own('button-keep-text', 'keep'), own('button-clear-text', 'clear'), guideChoice(), skipChoice()],
  }
}

/** What follows from the tables, and what last year's report said there. */
function poseBlank(talk: DraftTalk, name: string): Posed {
  const drafted = draftedParts(talk, name)
  const last = lastText(talk, name)
  const proposal = name === 'overview' ? joinOverview(talk.world.form, drafted) : [...drafted.values()].join('\n')
  return {
    kind: 'posed',
    parts: [
      ...lead(talk, name),
      ...(proposal === '' ? [] : [part('hint', 'text-proposed', { text: proposal })]),
      ...(last === null ? [] : [part('hint', 'text-last-year', { year: String(last.year), text: shown(last.text) })]),
    ],
    choices: [
      ...(proposal === '' ? [] : [own('button-take-text', 'take')]),
      ...(last === null ? [] : [own('button-take-last', 'last', undefined, { year: String(last.year) })]),
      ...byParts(name),
      guideChoice(),
      skipChoice(),
    ],
  }
}

const SHOWN_MOST = 1500

function shown(text: string): string {
  const letters = [...text]
  return letters.length > SHOWN_MOST ? `${letters.slice(0, SHOWN_MOST).join('')}……` : text
}

/** Last year's words for the part, with everything marked that can't be right any more. */
function lastText(talk: DraftTalk, name: string): { readonly year: number; readonly text: string } | null {
  const last = lastReport(talk)
  if (last === null) return null
  const text =
    name === 'overview'
      ? joinOverview(last.form, last.texts)
      : keysOf(talk, name)
          .map((key) => lastPart(last, key))
          .join('\n')
          .trim()
  return text === '' ? null : { year: last.year, text: markedOld(text, last.year) }
}

function keysOf(talk: DraftTalk, name: string): readonly TextKey[] {
  return talk.world.form.texts.filter((key) => key === name || key.startsWith(`${name}.`))
}

const lengthOf = (talk: DraftTalk, key: TextKey): number => talk.state.draft.texts.get(key)?.length ?? 0

function firstOpenPart(talk: DraftTalk, name: string): string {
  const headed = keysOf(talk, name).filter((key) => !key.endsWith('.preface'))
  return headed.find((key) => lengthOf(talk, key) === 0) ?? headed[0] ?? name
}

/** The sentences of ours for each part that has any. */
function draftedParts(talk: DraftTalk, name: string): ReadonlyMap<TextKey, string> {
  const facts = factsOf(talk)
  return new Map(
    keysOf(talk, name).flatMap((key) => {
      const draft = draftOf(key, facts)
      return draft === null ? [] : [[key, draft] as const]
    }),
  )
}

const clearing = (talk: DraftTalk, keys: readonly TextKey[]): readonly TextChange[] =>
  keys.flatMap((key) => {
    const entry = talk.state.draft.texts.get(key)
    return entry === undefined ? [] : [{ text: key, from: entry.revision, to: null }]
  })

function take(talk: DraftTalk, name: string, raw: string, chat: Move['chat']): Move {
  const text = normaliseProse(raw)
  if ([...text].length > TEXT_MOST) return move('again', { parts: [part('alarm', 'text-too-long', { length: [...text].length, most: TEXT_MOST })] })
  if ([...text.replace(/[^\p{L}]/gu, '')].length < TEXT_LEAST && text !== NO_TEXT) return move('again', { parts: [part('alarm', 'text-too-short')] })
  const keys = keysOf(talk, name)
  return put(talk, name, name === 'overview' ? splitOverview(talk.world.form, text) : new Map(keys.slice(0, 1).map((key) => [key, text])), chat)
}

/** What the tables say is there; the sub-heads without figures are asked next. */
function takeDrafted(talk: DraftTalk, name: string, chat: Move['chat']): Move {
  return put(talk, name, draftedParts(talk, name), chat)
}

function put(talk: DraftTalk, name: string, written: ReadonlyMap<TextKey, string>, chat: Move['chat']): Move {
  const facts = factsOf(talk)
  const texts = [...written].map(
    ([text, body]): TextChange => ({
      text,
      from: talk.state.draft.texts.get(text)?.revision ?? null,
      to: bindSentences(body, facts),
      length: [...body].length,
    }),
  )
  const gone = clearing(
    talk,
    keysOf(talk, name).filter((key) => !written.has(key)),
  )
  const length = texts.reduce((sum, change) => sum + (change.length ?? 0), 0)
  const noted = part('noted', 'noted-text', { part: phrase('text-part', { text: name }), length })
  const bare = [...written].flatMap(([key, body]) => (body === '' ? [phrase('text-part', { text: key })] : []))
  const split = name === 'overview' && written.size > 1 ? [part('hint', 'noted-overview-split', { count: written.size })] : []
  const empty = bare.length === 0 ? [] : [part('hint', 'noted-overview-empty', { parts: bare })]
  const following = followingPart(talk, name, new Set(written.keys()))
  return move(objected(talk, written, following) ?? (following === null ? 'next' : { step: following }), {
    texts: [...texts, ...gone],
    parts: [noted, ...split, ...empty],
    chat: { ...chat, ...(following === null ? {} : { focus: following }) },
  })
}

/** What the rules object to in a text is told at once, with the ways to mend it. */
function objected(talk: DraftTalk, written: ReadonlyMap<TextKey, string>, following: string | null): Move['onward'] | null {
  const finding = checkNarrative({ ...factsOf(talk), texts: written, last: lastReport(talk) }).find(
    ({ severity, params }) => severity === 'warning' && [...written.keys()].some((key) => key === params.text),
  )
  if (finding === undefined || talk.state.draft.reasons.has(finding.fingerprint)) return null
  const memory = { fingerprint: finding.fingerprint, aside: true, ...(following === null ? {} : { onward: following }) }
  return { step: 'reason', memory }
}

/** After one sub-head of 总体情况, or the drafted ones, comes the next that is blank. */
function followingPart(talk: DraftTalk, name: string, written: ReadonlySet<TextKey>): string | null {
  const [section] = name.split('.')
  const headed = section === undefined ? [] : keysOf(talk, section).filter((key) => !key.endsWith('.preface'))
  if (section === name && !headed.some((key) => written.has(key))) return null
  const after = headed.slice(headed.findIndex((key) => String(key) === name) + 1)
  const next = after.find((key) => lengthOf(talk, key) === 0 && !written.has(key))
  return next === undefined ? null : `text:${next}`
}

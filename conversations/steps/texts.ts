import { draftOf } from '../../src/narrative/figure-sentences.ts'
import type { TextChange } from '../../src/report/draft.ts'
import type { TextKey } from '../../src/report/form.ts'
import { splitOverview } from '../../src/report/overview.ts'
import { normaliseProse } from '../../src/report/prose.ts'
import { percentDone } from '../progress.ts'
import { type DraftTalk, guideChoice, inDraft, jump, type Move, move, own, part, phrase, type Step, skipChoice, standingFigures } from '../talk.ts'
import { answered } from './answer.ts'

/** The narrative parts: sent as a message, or taken from a proposed sentence. */

const TEXT_MOST = 50_000
const TEXT_LEAST = 4

/** `name` is a part's key (`overview.onRequest`) or a section of parts (`overview`), which is taken as one message. */
export function textStep(name: string): Step {
  return {
    pose(talk) {
      if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
      const written = keysOf(talk, name).filter((key) => talk.state.draft.texts.has(key))
      const length = written.reduce((sum, key) => sum + lengthOf(talk, key), 0)
      const proposal = proposed(talk, name)
      return {
        kind: 'posed',
        parts: [
          part('place', 'place-text', { section: phrase('text-part', { text: name }), percent: percentDone(talk) }),
          part('question', `ask-text-${name.replaceAll('.', '-')}`, {
            fallback: 'ask-text',
            part: phrase('text-part', { text: name }),
            year: String(talk.state.draft.year),
          }),
          ...(written.length > 0 ? [part('hint', 'text-stands', { length })] : []),
          ...(proposal === null || written.length > 0 ? [] : [part('hint', 'text-proposed', { text: proposal })]),
        ],
        choices: [
          ...(proposal === null || written.length > 0 ? [] : [own('button-take-text', 'take')]),
          ...(name === 'overview' ? [own('button-by-parts', 'parts')] : []),
          ...(written.length > 0 ? [own('button-keep-text', 'keep'), own('button-clear-text', 'clear')] : []),
          guideChoice(),
          skipChoice(),
        ],
      }
    },
    answer: (talk, ask, text) => (inDraft(talk) ? take(talk, name, text, answered(talk, ask)) : null),
    tap(talk, ask, tapped) {
      if (!inDraft(talk)) return move('again')
      if (tapped === 'take') return take(talk, name, proposed(talk, name) ?? '', answered(talk, ask))
      if (tapped === 'parts') return jump(talk, `text:${firstOpenPart(talk, name)}`)
      if (tapped === 'clear') return move('again', { texts: clearing(talk, keysOf(talk, name)), parts: [part('noted', 'noted-text-cleared')] })
      return move('next', { chat: { ...answered(talk, ask), focus: null } })
    },
  }
}

function keysOf(talk: DraftTalk, name: string): readonly TextKey[] {
  return talk.world.form.texts.filter((key) => key === name || key.startsWith(`${name}.`))
}

const lengthOf = (talk: DraftTalk, key: TextKey): number => talk.state.draft.texts.get(key)?.length ?? 0

function firstOpenPart(talk: DraftTalk, name: string): string {
  const headed = keysOf(talk, name).filter((key) => !key.endsWith('.preface'))
  return headed.find((key) => lengthOf(talk, key) === 0) ?? headed[0] ?? name
}

function proposed(talk: DraftTalk, name: string): string | null {
  const { draft, organ } = talk.state
  return draftOf(name, { form: talk.world.form, figures: standingFigures(talk), year: draft.year, agency: organ.name })
}

const clearing = (talk: DraftTalk, keys: readonly TextKey[]): readonly TextChange[] =>
  keys.flatMap((key) => {
    const entry = talk.state.draft.texts.get(key)
    return entry === undefined ? [] : [{ text: key, from: entry.revision, to: null }]
  })

function take(talk: DraftTalk, name: string, raw: string, chat: Move['chat']): Move {
  const text = normaliseProse(raw)
  if ([...text].length > TEXT_MOST) return move('again', { parts: [part('alarm', 'text-too-long', { length: [...text].length, most: TEXT_MOST })] })
  if ([...text.replace(/[^\p{L}]/gu, '')].length < TEXT_LEAST && text !== '无') return move('again', { parts: [part('alarm', 'text-too-short')] })
  const keys = keysOf(talk, name)
  const written = name === 'overview' ? splitOverview(talk.world.form, text) : new Map(keys.slice(0, 1).map((key) => [key, text]))
  const texts: TextChange[] = [...written].map(([key, to]) => ({ text: key, from: talk.state.draft.texts.get(key)?.revision ?? null, to }))
  const gone = clearing(
    talk,
    keys.filter((key) => !written.has(key)),
  )
  const noted = part('noted', 'noted-text', { part: phrase('text-part', { text: name }), length: [...text].length })
  const bare = [...written].flatMap(([key, body]) => (body === '' ? [phrase('text-part', { text: key })] : []))
  const split = name === 'overview' && written.size > 1 ? [part('hint', 'noted-overview-split', { count: written.size })] : []
  const empty = bare.length === 0 ? [] : [part('hint', 'noted-overview-empty', { parts: bare })]
  const following = followingPart(talk, name)
  return move(following === null ? 'next' : { step: following }, {
    texts: [...texts, ...gone],
    parts: [noted, ...split, ...empty],
    chat: { ...chat, ...(following === null ? {} : { focus: following }) },
  })
}

/** After one sub-head of 总体情况 comes the next that is blank. */
function followingPart(talk: DraftTalk, name: string): string | null {
  const [section] = name.split('.')
  if (section === undefined || section === name) return null
  const headed = keysOf(talk, section).filter((key) => !key.endsWith('.preface'))
  const next = headed.slice(headed.findIndex((key) => String(key) === name) + 1).find((key) => lengthOf(talk, key) === 0)
  return next === undefined ? null : `text:${next}`
}

import { bindSentences } from '../src/narrative/bound-text.ts'
import { termsOf } from '../src/narrative/counts.ts'
import { FIGURE_SENTENCES, type FigureSentence } from '../src/narrative/figure-sentences.ts'
import { TO_FILL } from '../src/narrative/marks.ts'
import { statementsIn } from '../src/narrative/stated-figures.ts'
import type { Finding } from '../src/report/check.ts'
import type { TextKey } from '../src/report/form.ts'
import type { Choice, Part } from './dialogue.ts'
import { factsOf, keptTexts, textsOf } from './subject.ts'
import { choice, type DraftTalk, fixCellChoice, lines, type Moved, move, needs, own, part, phrase } from './talk.ts'

/** What is told against what the tables say: theirs and ours side by side, and the ways to mend it. */

const PAIRS_MOST = 6
const SECTION_SIX = 'otherMatters'

/** The sentences that a finding is about. */
export function evidence(talk: DraftTalk, finding: Finding): readonly Part[] {
  const theirs = theirSentence(talk, finding)
  const ours = ourSentence(talk, finding)
  if (finding.rule === 'narrative.copied') return [part('hint', 'reason-side-by-side', { pairs: lines(pairsOf(finding)) })]
  return [
    ...(theirs === '' ? [] : [part('hint', 'reason-theirs', { sentence: theirs })]),
    ...(ours === null ? [] : [part('hint', 'reason-ours', { sentence: ours.write(factsOf(talk)) })]),
  ]
}

function pairsOf({ params }: Finding) {
  const [now, last] = [params.sentence, params.last].map((quotes) => String(quotes ?? '').split('\n'))
  const pairs = (now ?? []).slice(0, PAIRS_MOST).map((sentence, at) => phrase('reason-pair', { now: sentence, last: last?.[at] ?? '' }))
  const more = (now?.length ?? 0) - pairs.length
  return more > 0 ? [...pairs, phrase('findings-more', { count: more })] : pairs
}

/** Of the fees section 6 is what is read beside them. */
function theirSentence(talk: DraftTalk, { rule, params }: Finding): string {
  if (rule !== 'fees.consistency') return String(params.sentence ?? '')
  const text = textsOf(talk)?.get(SECTION_SIX as TextKey) ?? ''
  return statementsIn(text).find(({ counts: [count] }) => count?.startsWith('informationFees'))?.sentence ?? ''
}

/** The sentence of ours that says of the same figures what the tables say; null where there is none. */
function ourSentence(talk: DraftTalk, { rule, cells, params }: Finding): FigureSentence | null {
  const facts = factsOf(talk)
  const [section] = String(params.text ?? '').split('.')
  const known = FIGURE_SENTENCES.filter((sentence) => sentence.text.split('.')[0] === section && !sentence.write(facts).includes(TO_FILL))
  const [cell] = cells
  if (cell === undefined) return rule === 'organ.name' ? (known[0] ?? null) : null
  const about = (sentence: FigureSentence) =>
    statementsIn(sentence.write(facts)).some(({ counts }) => counts.some((count) => termsOf(facts.form, count)?.some((term) => term.cell === cell)))
  return known.find(about) ?? null
}

/** Fix the text, fix the table. */
export function mends(talk: DraftTalk, finding: Finding): readonly Choice[] {
  const { cells, params, rule } = finding
  const text = rule === 'fees.consistency' ? SECTION_SIX : params.text
  return [
    ...(ourSentence(talk, finding) === null ? [] : [own('button-use-ours', 'ours')]),
    ...(text === undefined ? [] : [choice('button-fix-text', { kind: 'goto', step: `text:${text}` }, { part: phrase('text-part', { text }) })]),
    ...(rule === 'organ.name' && text === undefined ? [choice('button-fix-name', { kind: 'goto', step: 'organName' })] : []),
    ...cells.slice(0, 1).map(fixCellChoice),
  ]
}

/** Our sentence in the place of theirs; where they say nothing of it, at the end. */
export function takeOurs(talk: DraftTalk, finding: Finding): Moved {
  const ours = ourSentence(talk, finding)
  const kept = keptTexts(talk)
  if (kept === null) return needs({ texts: true })
  const { params } = finding
  const facts = factsOf(talk)
  const key = talk.world.form.texts.find((text) => text === params.text)
  if (ours === null || key === undefined) return move('again')
  const [sentence, before] = [ours.write(facts), kept.get(key) ?? '']
  const theirs = String(params.sentence ?? '')
  const after =
    theirs !== '' && before.includes(theirs) ? before.replace(theirs, () => sentence) : [before, sentence].filter((one) => one !== '').join('\n')
  return move('next', {
    texts: [{ text: key, from: talk.state.draft.texts.get(key)?.revision ?? null, to: bindSentences(after, facts), length: [...after].length }],
    parts: [part('noted', 'noted-ours', { part: phrase('text-part', { text: key }), sentence })],
  })
}

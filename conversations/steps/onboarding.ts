import { readAssent } from '../../src/language/assent.ts'
import { readLevel } from '../../src/language/levels.ts'
import { lettersOf } from '../../src/language/spelling.ts'
import type { Change, Draft, DraftId } from '../../src/report/draft.ts'
import { openDraft } from '../../src/report/draft.ts'
import { formOfYear } from '../../src/report/editions/index.ts'
import type { Form } from '../../src/report/form.ts'
import { LEVELS, type Level, mayIssueRegulations } from '../../src/report/report.ts'
import { type DraftTalk, inDraft, type Move, type Moved, move, needs, own, part, phrase, type Step, type Talk } from '../talk.ts'

/** What is asked once: who fills in (organ, level) and for which year. */

const NAME_MOST = 60

/** What can only be the name of an organ. */
const ORGAN_LIKE = /^[\p{Script=Han}（）()]{4,}(?:局|委|委员会|办公室|办事处|厅|部|政府|管委会|中心|银行|署|院|处)$/u
/** What people say before and after the name. */
const LEAD_IN = /^(?:我们?(?:单位|局)?|本?单位|机关)?(?:的?(?:全称|名称|名字))?(?:是|叫|为|[:：])\s*/u
const CLOSING = /[\s。.，,！!；;]+$/u
/** The rest of the report's title, or its year. */
const TITLE_REST = /\s*(?:19|20)\d{2}\s*年?度?的?(?:政府信息公开(?:工作)?(?:年度)?(?:报告|年报))?$/u
/** Whom or what a sentence is about, but no organ's name. */
const SENTENCE = /^[我你您他她请]|什么|怎么|[吗呢吧呀啊]$/u

/** A name as it may be printed: one line, no markup, no signs that no organ's name has, no sentence. */
export function readName(text: string): { readonly name: string } | { readonly problem: 'empty' | 'tooLong' | 'lines' | 'signs' | 'sentence' } {
  const said = text.normalize('NFC').trim().replace(CLOSING, '').replace(TITLE_REST, '')
  const bare = said.replace(LEAD_IN, '')
  const name = ORGAN_LIKE.test(bare) ? bare : said
  if (name === '') return { problem: 'empty' }
  if (/[\n\r\u2028\u2029]/u.test(name)) return { problem: 'lines' }
  if (/[<>&"'`\\{}[\]|*?？\p{Cc}\p{Cf}\p{Extended_Pictographic}]/u.test(name) || !/\p{L}/u.test(name)) return { problem: 'signs' }
  if ([...name].length > NAME_MOST) return { problem: 'tooLong' }
  return SENTENCE.test(name) ? { problem: 'sentence' } : { name: name.replace(/\s+/gu, ' ') }
}

export const organName: Step = {
  pose: () => ({ kind: 'posed', parts: [part('question', 'ask-organ-name')], choices: [] }),
  answer(_talk, _ask, text) {
    return takeName(text)
  },
}

/** An organ's name, and no words about one. */
const isName = (text: string): boolean => ORGAN_LIKE.test(text.trim()) && 'name' in readName(text)

function takeName(text: string): Move {
  const read = readName(text)
  if ('problem' in read) return move('again', { parts: [part('alarm', `organ-name-${kebab(read.problem)}`, { most: NAME_MOST })] })
  return move('next', { organ: { name: read.name }, chat: { focus: null }, parts: [part('noted', 'noted-organ-name', { name: read.name })] })
}

const kebab = (code: string) => code.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
export const levelKey = (level: Level) => `level-${kebab(level)}`

export const level: Step = {
  pose: (talk) => ({
    kind: 'posed',
    parts: [part('question', 'ask-level', { name: talk.state.organ.name })],
    choices: likelyLevels(talk.state.organ.name).map((one) => own(levelKey(one), 'level', one)),
  }),
  answer(talk, _ask, text) {
    const { name } = talk.state.organ
    const said = isName(text) ? null : readLevel(text, name)
    if (said !== null) return settleLevel(talk, said)
    // The name before was mistyped.
    return isName(text) ? takeName(text) : null
  },
  tap(talk, _ask, _name, value) {
    const chosen = LEVELS.find((one) => one === value)
    return chosen === undefined ? move('again') : settleLevel(talk, chosen)
  },
}

/** The level decides whether 规章 are asked: in a draft that is there already they become 0, or blank again. */
function settleLevel(talk: Talk, chosen: Level): Move {
  const said = part('noted', 'noted-level', { level: phrase(levelKey(chosen)), name: talk.state.organ.name })
  const changes = inDraft(talk) && talk.state.draft.phase.kind === 'open' ? regulationsFor(talk, chosen) : []
  return move('next', { organ: { level: chosen }, changes, chat: { focus: null }, parts: [said] })
}

function regulationsFor(talk: DraftTalk, chosen: Level): readonly Change[] {
  const { entries } = talk.state.draft
  if (!mayIssueRegulations(chosen)) return regulationZeros(talk.world.form, chosen).filter(({ cell }) => !entries.has(cell))
  return talk.world.form.regulations.flatMap((cell) => {
    const entry = entries.get(cell)
    return entry === undefined || entry.origin !== 'zeroed' ? [] : [{ cell, from: entry.value, to: null, origin: entry.origin }]
  })
}

/** The levels, those that the name suggests first: a name ending in 局 under a 县 or 区 is most likely a county department. */
function likelyLevels(name: string): readonly Level[] {
  const county = /[县区旗]/u.test(name)
  const province = /[省]|自治区|^(北京|上海|天津|重庆)市/u.test(name)
  const government = /人民政府$|政府$|管委会$|管理委员会$/u.test(name)
  const town = /(街道|[镇乡])(人民政府|办事处)?$/u.test(name)
  const first: Level = town
    ? 'township'
    : county
      ? government
        ? 'countyGovernment'
        : 'countyDepartment'
      : province
        ? government
          ? 'provincialGovernment'
          : 'provincialDepartment'
        : government
          ? 'cityGovernment'
          : 'cityDepartment'
  return [first, ...LEVELS.filter((one) => one !== first)]
}

/** The year whose report is due: the one that ended last. */
export const dueYear = (today: string): number => Number(today.slice(0, 4)) - 1

export const year: Step = {
  pose(talk) {
    const due = dueYear(talk.world.today)
    const drafts = talk.state.organ.drafts
    const label = (one: number) => (drafts.some((draft) => draft.year === one) ? 'button-year-continue' : 'button-year')
    return {
      kind: 'posed',
      parts: [part('question', 'ask-year', { year: due })],
      choices: [...new Set([due, due - 1, ...drafts.map((draft) => draft.year).toReversed()])]
        .filter((one) => formOfYear(one)?.edition === talk.world.form.edition)
        .map((one) => own(label(one), 'year', one, { year: String(one) })),
    }
  },
  answer(talk, _ask, text) {
    const said = text.normalize('NFKC').trim()
    const read = /^\D{0,6}(\d{4})\s*年?\D{0,6}$/u.exec(said) ?? /^(\d{2})\s*年度?的?$/u.exec(said)
    if (read?.[1] !== undefined) return startYear(talk, Number(read[1].padStart(4, '20')))
    const told = lettersOf(text).replace(/(?:的|年度?|度|报告|年报)+$/u, '')
    if (told === '去' || told === '上' || told === '上一') return startYear(talk, dueYear(talk.world.today))
    if (told === '今' || told === '本') return startYear(talk, dueYear(talk.world.today) + 1)
    return readAssent(text) === 'yes' ? startYear(talk, dueYear(talk.world.today)) : null
  },
  tap: (talk, _ask, _name, value) => startYear(talk, Number(value)),
}

/** Opens the year's draft, or returns to it where it is there already. */
export function startYear(talk: Talk, wanted: number): Moved {
  const { organ, draft } = talk.state
  // A draft that is there can be gone back to, whatever the clock says.
  const known = organ.drafts.find((one) => one.year === wanted)
  if (known !== undefined) return draft?.id === known.id ? entered(draft, 'noted-year-continued') : needs({ draft: known.id })
  const refused = refuseYear(talk, wanted)
  if (refused !== null)
    return move('again', {
      parts: [part('alarm', refused, { year: String(wanted), today: talk.world.today, due: String(dueYear(talk.world.today)) })],
    })
  const opened = newDraft(talk, wanted)
  return {
    ...entered(opened, 'noted-year-opened'),
    changes: regulationZeros(talk.world.form, talk.state.organ.level),
    organ: { drafts: [...organ.drafts, { id: opened.id, year: wanted }] },
  }
}

/** Into a draft that stands in `State.draft`; what was put off in another one does not count here. */
export function entered(draft: Draft, key: string): Move {
  return move('next', {
    draft,
    chat: { draft: draft.id, skipped: [], focus: null, trail: [] },
    parts: [part('noted', key, { year: String(draft.year) })],
  })
}

function refuseYear(talk: Talk, wanted: number): string | null {
  const form = formOfYear(wanted)
  if (form === null || form.edition !== talk.world.form.edition) return 'year-before-form'
  if (wanted > dueYear(talk.world.today)) return wanted === dueYear(talk.world.today) + 1 ? 'year-not-ended' : 'year-in-future'
  return null
}

function newDraft(talk: Talk, wanted: number): Draft {
  const id = `${talk.state.organ.id}/${wanted}/${talk.input.id}` as DraftId
  return openDraft(id, talk.state.organ.id, wanted, talk.world.form.edition)
}

/** 规章 are 0 for an organ that can't issue them; it is not asked. */
function regulationZeros(form: Form, organLevel: Level | null): readonly Change[] {
  if (organLevel === null || mayIssueRegulations(organLevel)) return []
  return form.regulations.map((cell) => ({ cell, from: null, to: 0, origin: 'zeroed' }))
}

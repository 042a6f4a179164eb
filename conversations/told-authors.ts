import { outdated } from '../src/report/draft.ts'
import { isOpening } from './changes.ts'
import type { Phrase, Reply } from './dialogue.ts'
import { amount } from './figures.ts'
import { cellName, inDraft, lines, type Move, needs, phrase, type Talk, type Wanted } from './talk.ts'

/** Whoever stated a figure is told when a colleague replaces it. */

const TOLD_MOST = 8

export function toldAuthors(talk: Talk, moved: Move): Wanted | readonly Reply[] {
  const { chat, organ } = talk.state
  const { changes = [] } = moved
  const elsewhere = moved.draft !== undefined && moved.draft.id !== talk.state.draft?.id
  if (!inDraft(talk) || elsewhere || organ.members.length < 2 || outdated(talk.state.draft, changes).length > 0) return []
  const { entries, year } = talk.state.draft
  const replaced = changes.flatMap((change) => {
    const entry = entries.get(change.cell)
    return entry === undefined || entry.value === change.to || isOpening(entry) ? [] : [{ change, entry }]
  })
  if (replaced.length === 0) return []
  const { authors } = talk.world
  if (authors === null) return needs({ authors: [...new Set(replaced.map(({ entry }) => entry.revision))] })
  return organ.members
    .filter((member) => member.chat !== chat.id && member.person !== chat.person)
    .flatMap((member) => {
      const theirs = replaced.filter(({ entry }) => authors.get(entry.revision) === member.person).map(({ change }) => change)
      if (theirs.length === 0) return []
      const said = (cell: (typeof theirs)[number]['cell'], value: number | null): Phrase =>
        value === null ? phrase('blank') : amount(talk.world.form, cell, value)
      const rows = theirs
        .slice(0, TOLD_MOST)
        .map(({ cell, from, to }) => phrase('figure-moved', { cell: cellName(cell), from: said(cell, from), to: said(cell, to) }))
      const more = theirs.length > TOLD_MOST ? [phrase('figures-more', { count: theirs.length - TOLD_MOST })] : []
      const told = phrase('colleague-changed', { year: String(year), changes: lines([...rows, ...more]) })
      return [{ to: member.chat, parts: [{ role: 'noted' as const, phrase: told }], ask: null, buttons: [], file: null }]
    })
}

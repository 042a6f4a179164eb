import type { Draft } from '../src/report/draft.ts'
import type { CellKey, Form, Section, Value } from '../src/report/form.ts'
import type { Report } from '../src/report/report.ts'
import { toReportFile } from '../src/report/report-file.ts'
import type { StoredReport } from '../src/report/stored-year.ts'
import type { PicturedDraft, PictureJob, PictureSubject, State } from './dialogue.ts'
import { openCells } from './progress.ts'
import { factsOf } from './subject.ts'
import { type DraftTalk, inDraft, standingFigures, type Talk } from './talk.ts'

/** Which pictures are asked for, and when: the tables that a change has completed, what a check is about, the pages of a draft, years side by side. */

/** So many pictures back none is repeated. */
export const REMEMBERED = 3

/** The tables of the sections in which nothing is left to be stated since this change. */
export function endedTables(before: Talk, after: Talk): readonly PictureJob[] {
  if (!inDraft(before) || !inDraft(after) || before.state.draft.id !== after.state.draft.id) return []
  return tablePictures(
    after,
    tablesOf(after.world.form).filter(({ key }) => isOpen(before, key) && !isOpen(after, key)),
  )
}

/** The tables begun that have one of these cells; without any such, all that are begun. */
export function checkedTables(talk: DraftTalk, objected: readonly CellKey[]): readonly PictureJob[] {
  const begun = tablesOf(talk.world.form).filter((section) => saysSomething(talk, section))
  const concerned = begun.filter((section) => cellsOf(section).some((cell) => objected.includes(cell)))
  return tablePictures(talk, concerned.length > 0 ? concerned : begun)
}

/** In a table of zeros alone there is nothing to see. */
function saysSomething(talk: DraftTalk, section: Section): boolean {
  const figures = standingFigures(talk)
  return cellsOf(section).some((cell) => (figures.get(cell) ?? 0) !== 0)
}

function tablePictures(talk: DraftTalk, sections: readonly Section[]): readonly PictureJob[] {
  const figures = standingFigures(talk)
  const implied = impliedIn(talk)
  const follows = new Set(implied)
  const stands = (cell: CellKey) => `${figures.get(cell) ?? ''}${follows.has(cell) ? 'i' : ''}`
  const told = sections
    .filter((section) => saysSomething(talk, section))
    .map((section) => ({ key: section.key, shows: digest([section.key, ...cellsOf(section).map(stands)]) }))
  const fresh = told.filter(({ shows }) => !isShown(talk, shows))
  if (fresh.length === 0) return []
  const subject: PictureSubject = { kind: 'tables', sections: fresh.map(({ key }) => key), report: toReportFile(figuresAlone(talk)), implied }
  return [
    jobOf(
      talk,
      subject,
      fresh.map(({ shows }) => shows),
    ),
  ]
}

/** The draft's pages as they would print. */
export function draftPages(talk: DraftTalk, report: Report): readonly PictureJob[] {
  const pictured: PicturedDraft = { report: toReportFile(report), implied: impliedIn(talk) }
  return unlessShown(talk, { kind: 'pages', ...pictured })
}

/** Several years side by side. */
export function yearsChart(talk: DraftTalk, reports: readonly StoredReport[]): readonly PictureJob[] {
  if (reports.length < 2) return []
  return unlessShown(talk, { kind: 'chart', compared: reports.map(({ report, source }) => ({ report: toReportFile(report), source })) })
}

/** Whether a picture still shows what stands: one that does not is not worth making. */
export function pictureStands({ draft: id, subject, stated }: PictureJob, { draft }: State): boolean {
  return draft?.id === id && stated === statedOf(draft, subject)
}

/** What is stated of the cells that a picture shows, in short. */
export function statedOf({ entries }: Draft, subject: PictureSubject): string | null {
  if (subject.kind === 'chart') return null
  const shows = (cell: CellKey) => subject.kind === 'pages' || subject.sections.some((section) => cell.startsWith(`${section}.`))
  const stated = [...entries].filter(([cell, { reopened }]) => reopened !== true && shows(cell))
  return digest(stated.map(([cell, { value }]) => `${cell}=${value}`).toSorted())
}

const tablesOf = (form: Form): readonly Section[] => form.sections.filter(({ table }) => table !== null)
const cellsOf = ({ table }: Section): readonly CellKey[] => table?.blocks.flatMap(({ cells }) => cells.flat()) ?? []

const isOpen = (talk: DraftTalk, section: string): boolean =>
  talk.world.form.questions.some((question) => question.section === section && openCells(talk, question).length > 0)

function statedIn({ entries }: Draft, cell: CellKey): Value | null {
  const entry = entries.get(cell)
  return entry === undefined || entry.reopened === true ? null : entry.value
}

const impliedIn = (talk: DraftTalk): readonly CellKey[] =>
  [...standingFigures(talk).keys()].filter((cell) => statedIn(talk.state.draft, cell) === null)

function figuresAlone(talk: DraftTalk): Report {
  const { draft, organ } = talk.state
  return { ...factsOf(talk), level: organ.level, issuedOn: draft.issuedOn, misprints: new Map(), texts: new Map() }
}

function unlessShown(talk: DraftTalk, subject: PictureSubject): readonly PictureJob[] {
  const shows = digest([JSON.stringify(subject)])
  return isShown(talk, shows) ? [] : [jobOf(talk, subject, [shows])]
}

export const isShown = ({ state: { chat } }: Talk, shows: string): boolean => chat.pictured?.includes(shows) === true

function jobOf(talk: DraftTalk, subject: PictureSubject, shows: readonly string[]): PictureJob {
  const { chat, draft } = talk.state
  return { kind: 'picture', chat: chat.id, draft: draft.id, subject, shows, stated: statedOf(draft, subject) }
}

/** A short name for a text that hardly another has (FNV-1a, 32 bits). */
function digest(parts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const letter of parts.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

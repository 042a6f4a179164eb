import { spellOut } from '../../src/narrative/bound-text.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import { completed } from '../../src/report/sheet.ts'
import type { Room } from './talk-to.ts'

/** The room's report as it stands and reads, implied figures included. */
export function toReport(room: Room): Report {
  const figures = completed(EDITION_2021, room.draft()?.entries ?? new Map())
  const facts = { form: EDITION_2021, figures, year: room.draft()?.year ?? 0, agency: room.organ().name }
  const texts = new Map([...room.texts()].map(([key, text]) => [key, spellOut(text, facts)]))
  return { ...facts, level: room.organ().level, issuedOn: null, misprints: new Map(), texts }
}

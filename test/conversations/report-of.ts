import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { Report } from '../../src/report/report.ts'
import { completed } from '../../src/report/sheet.ts'
import type { Room } from './talk-to.ts'

/** The room's report as it stands, implied figures included. */
export function toReport(room: Room): Report {
  return {
    form: EDITION_2021,
    agency: room.organ().name,
    year: room.draft()?.year ?? 0,
    level: room.organ().level,
    issuedOn: null,
    figures: completed(EDITION_2021, room.draft()?.entries ?? new Map()),
    misprints: new Map(),
    texts: room.texts(),
  }
}

import { describe, expect, it } from 'vitest'
import { turn } from '../../conversations/turn.ts'
import { EDITION_2021, FORMS } from '../../src/report/editions/index.ts'
import { type CellKey, cellOf, type Form, type Question } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { completed } from '../../src/report/sheet.ts'
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { openOffice } from '../desk/office.ts'
import { cell } from '../documents/sample.ts'
import { counterLine } from './counter-line.ts'
import { openKept } from './kept.ts'
import { dayAfter, knownReport } from './known-report.ts'
import { tell } from './telling.ts'

/** Between so many answers the release comes in one telling, then in the next. */
const APART = process.env.SOAK === 'true' ? 1 : 5
const FRESH = 'proactive.guidanceDecisions' as CellKey
const TOLD = knownReport(1)

/** The form with one figure more, asked where the questions say. */
function withFresh(questions: (form: Form) => readonly Question[]): Form {
  const fresh = { ...cellOf(EDITION_2021, cell('proactive.coercionDecisions')), key: FRESH }
  return { ...EDITION_2021, cells: new Map([[FRESH, fresh], ...EDITION_2021.cells]), questions: questions(EDITION_2021) }
}

const question = (stage: number): Question => ({ id: 'fresh', section: 'proactive', stage, cells: [FRESH], control: [] })

/** Told over the counter; from this answer on, the new release takes them: the question was still put by the old one. */
async function toldAcross(report: Report, release: number): Promise<{ readonly figures: Report['figures']; readonly answers: number }> {
  const { database, store } = openKept()
  const now = () => dayAfter(report)
  const renewed = createSqliteStore(database, { path: ':memory:', now: () => now().getTime(), forms: [report.form, ...FORMS.slice(1)] })
  const [before, after] = [
    await openOffice({ store, turn, now }),
    await openOffice({ store: renewed, turn, now, forms: [report.form, ...FORMS.slice(1)] }),
  ]
  const chat = await before.admit('tg:1', report.agency)
  const [old, fresh] = [counterLine(before, chat), counterLine(after, chat)]
  await old.send({ kind: 'text', text: '/start' })
  let answers = 0
  const line = { ...fresh, send: (act: Parameters<typeof old.send>[0]) => (answers++ < release ? old : fresh).send(act) }
  await tell({ line, store: renewed, words: after.words['zh-CN'], report })
  const { draft } = await after.state(chat)
  after.news.stop()
  await after.jobs.stop()
  await before.close()
  return { figures: completed(report.form, draft?.entries ?? new Map()), answers }
}

describe.each([
  ['a question before all others', withFresh((form) => [question(0), ...form.questions])],
  [
    'a question among those of section 3',
    withFresh((form) => form.questions.flatMap((one) => (one.id === 'requests.outcomes' ? [question(6), one] : [one]))),
  ],
  [
    'a figure at the head of the first question',
    withFresh((form) => form.questions.map((one) => (one.id === 'proactive' ? { ...one, cells: [FRESH, ...one.cells] } : one))),
  ],
] as const)('a release with %s', { timeout: 600_000 }, (_, form) => {
  it('between any question and its answer puts no answer in another cell', async () => {
    const report: Report = { ...TOLD, form, figures: new Map([[FRESH, 7], ...TOLD.figures]) }
    const { answers } = await toldAcross(report, 0)
    expect(answers).toBeGreaterThan(20)
    for (let release = 0; release < answers - 1; release += APART)
      expect([release, (await toldAcross(report, release)).figures]).toEqual([release, report.figures])
  })
})

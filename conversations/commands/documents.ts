import { TO_CHANGE, TO_FILL } from '../../src/narrative/marks.ts'
import type { DocumentFormat } from '../../src/report/document-format.ts'
import type { Draft } from '../../src/report/draft.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { checkSheet } from '../check-sheet.ts'
import type { DocumentJob, Phrase, Reply } from '../dialogue.ts'
import { draftPages } from '../pictures.ts'
import { finalSource } from '../sources.ts'
import { reviewParts, unwritten } from '../steps/review.ts'
import { blanksOf, errorsOf, findingsOf, reportOf, unreasoned } from '../subject.ts'
import { type DraftTalk, jump, type Moved, move, needs, part, phrase, type Talk, type Wanted } from '../talk.ts'

/** Documents: the draft at any time, the report file, and the final version. */

function documentJob(talk: DraftTalk, report: Report, format: DocumentFormat, final: number | null): DocumentJob {
  const { chat, draft } = talk.state
  const sheet = PRINTS_SHEET.includes(format) ? checkSheet(talk, findingsOf(talk) ?? [], final) : null
  return { kind: 'document', chat: chat.id, draft: draft.id, revision: draft.revision, format, final, report: toReportFile(report), sheet }
}

const PRINTS_SHEET: readonly DocumentFormat[] = ['sheet', 'bundle']
/** What is sent at /final: the file that the leader signs, then everything in one. */
const FINAL_FORMATS: readonly DocumentFormat[] = ['filed', 'bundle']
/** What a document of these formats is made from, beside the draft itself. */
const wants = (draft: Draft, formats: readonly DocumentFormat[]): Wanted =>
  needs({ texts: true, ...(formats.some((format) => PRINTS_SHEET.includes(format)) ? { log: draft.drafted ?? 0 } : {}) })

const logged = ({ world }: DraftTalk, formats: readonly DocumentFormat[]) =>
  world.log !== null || !formats.some((format) => PRINTS_SHEET.includes(format))

/** /draft: the document as it stands, blanks marked; the findings come with it. A final report comes as it was made final. */
export function draftDocument(talk: DraftTalk, format: DocumentFormat = 'docx'): Moved {
  const report = reportOf(talk)
  const reviewed = reviewParts(talk)
  if (report === null || reviewed === null || !logged(talk, [format])) return wants(talk.state.draft, [format])
  const { draft } = talk.state
  if (draft.phase.kind === 'final') {
    const { version } = draft.phase
    return move('again', { jobs: [documentJob(talk, report, format, version)], parts: [part('noted', 'final-coming', { version, format })] })
  }
  const findings = reviewed.parts.filter(({ role }) => role === 'alarm' || role === 'hint')
  const after: Draft = { ...draft, drafted: draft.revision + 1 }
  return move('again', {
    draft: after,
    jobs: [documentJob(standingAt(talk, after), report, format, null), ...(format === 'json' ? [] : draftPages(talk, report))],
    parts: [part('noted', 'draft-coming', { format }), ...findings],
  })
}

/** The talk with the draft as the commit will number it. */
const standingAt = (talk: DraftTalk, draft: Draft): DraftTalk => ({
  ...talk,
  state: { ...talk.state, draft: { ...draft, revision: talk.state.draft.revision + 1 } },
})

/** Questions between what the draft says and what was said since: it would go out with either. */
const CHOICES: readonly string[] = ['overwrite', 'editedTexts', 'understood']

/** /final: version 1, 2, …; wants no error and a reason for each warning. */
export function finalise(talk: DraftTalk): Moved {
  if (talk.state.draft.phase.kind === 'final')
    return move({ step: 'done' }, { parts: [part('noted', 'final-already', { version: talk.state.draft.phase.version })] })
  const report = reportOf(talk)
  const findings = findingsOf(talk)
  if (report === null || findings === null || !logged(talk, FINAL_FORMATS)) return wants(talk.state.draft, FINAL_FORMATS)
  if (errorsOf(findings).length + blanksOf(findings).length > 0) return move({ step: 'review' }, { parts: [part('alarm', 'final-not-yet')] })
  const unchanged = [...report.texts].find(([, text]) => text.includes(TO_CHANGE) || text.includes(TO_FILL))?.[0]
  if (unchanged !== undefined)
    return { ...jump(talk, `text:${unchanged}`), parts: [part('alarm', 'final-marked', { part: phrase('text-part', { text: unchanged }) })] }
  const ask = talk.state.chat.asks.at(-1)
  if (ask?.draft === talk.state.draft.id && CHOICES.includes(ask.step)) return move('again', { parts: [part('alarm', 'final-choose-first')] })
  const [warning] = unreasoned(talk, findings)
  if (warning !== undefined) return move({ step: 'reason', memory: { fingerprint: warning.fingerprint } })
  const { draft, chat } = talk.state
  const version = draft.finals + 1
  const bare = unwritten(talk)
  const frozen: Draft = { ...draft, finals: version, phase: { kind: 'final', version, by: chat.person, at: talk.input.at } }
  return move(
    { step: 'done' },
    {
      draft: frozen,
      jobs: FINAL_FORMATS.map((format) => documentJob(standingAt(talk, frozen), report, format, version)),
      years: [{ year: draft.year, source: finalSource(version), file: toReportFile(report) }],
      parts: [
        part('noted', 'noted-final', { version, year: String(draft.year) }),
        ...(bare.length === 0 ? [] : [part('alarm', 'final-unwritten', { parts: bare })]),
      ],
      also: colleagues(talk, phrase('colleague-final', { version, year: String(draft.year) })),
    },
  )
}

/** Opens a final report again; the version that was made stays. */
export function reopen(talk: DraftTalk): Moved {
  const { draft } = talk.state
  if (draft.phase.kind === 'open') return move('again', { parts: [part('noted', 'reopen-open')] })
  return move('next', {
    draft: { ...draft, phase: { kind: 'open' } },
    parts: [part('noted', 'noted-reopened', { version: draft.finals })],
    also: colleagues(talk, phrase('colleague-reopened', { year: String(draft.year) })),
  })
}

/** The same message to every other member of the organ. */
export function colleagues(talk: Pick<Talk, 'state'>, said: Phrase): readonly Reply[] {
  return talk.state.organ.members
    .filter(({ chat }) => chat !== talk.state.chat.id)
    .map(({ chat }) => ({ to: chat, parts: [{ role: 'noted', phrase: said }], ask: null, buttons: [], file: null }))
}

import { DOCUMENT_FORMATS } from '../../src/report/document-format.ts'
import { draftDocument } from '../commands/documents.ts'
import { inDraft, move, own, part, type Step } from '../talk.ts'

/** Which file is wanted: one button a format. */
export const formats: Step = {
  pose: () => ({
    kind: 'posed',
    parts: [part('question', 'ask-formats')],
    choices: [...DOCUMENT_FORMATS.map((format) => own(`format-${format}`, 'format', format)), own('button-continue', 'continue')],
  }),
  tap(talk, _ask, name, value) {
    const format = DOCUMENT_FORMATS.find((one) => one === value)
    if (!inDraft(talk) || name !== 'format' || format === undefined) return move('next', { chat: { focus: null } })
    return draftDocument(talk, format)
  },
}

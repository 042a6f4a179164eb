import { parseReportFile } from '../../src/report/report-file.ts'
import { editedParts, takingEdited } from '../edited-texts.ts'
import { type DraftTalk, inDraft, lines, type Moved, move, needs, own, part, phrase, type Step } from '../talk.ts'

/** A file that was edited by hand and sent back: where its words differ from the draft's, both are shown and one tap takes them over. */

const LINES_MOST = 3
const LETTERS_MOST = 120

interface Memory {
  readonly file: unknown
}

export const editedTexts: Step = {
  pose(talk, memory) {
    if (!inDraft(talk)) return { kind: 'posed', parts: [], choices: [] }
    const parts = partsIn(talk, memory)
    if (parts === null) return needs({ texts: true })
    const said = parts.map(({ name, gone, come }) =>
      phrase('edited-part', { part: phrase('text-part', { text: name }), gone: shown(gone), come: shown(come) }),
    )
    return {
      kind: 'posed',
      parts: [part('question', 'ask-edited-texts', { count: parts.length, parts: lines(said) })],
      choices: [own('button-use-new', 'new'), own('button-keep-old', 'old')],
    }
  },
  tap(talk, ask, name) {
    if (!inDraft(talk)) return move('again')
    if (name !== 'new') return move('next', { parts: [part('noted', 'noted-kept-texts')] })
    return takeOver(talk, ask.memory)
  },
}

function takeOver(talk: DraftTalk, memory: unknown): Moved {
  const parts = partsIn(talk, memory)
  if (parts === null) return needs({ texts: true })
  const texts = takingEdited(talk, parts, textsIn(memory))
  return move('next', { texts, parts: [part('noted', texts.length === 0 ? 'noted-already' : 'noted-edited-texts', { count: parts.length })] })
}

function textsIn(memory: unknown) {
  const read = parseReportFile((memory as Partial<Memory> | null)?.file)
  return read.kind === 'report' ? read.report.texts : new Map<never, string>()
}

const partsIn = (talk: DraftTalk, memory: unknown) => editedParts(talk, textsIn(memory))

function shown(paragraphs: readonly string[]) {
  if (paragraphs.length === 0) return phrase('edited-nothing')
  const short = (text: string) => ([...text].length > LETTERS_MOST ? `${[...text].slice(0, LETTERS_MOST).join('')}……` : text)
  const rows = paragraphs.slice(0, LINES_MOST).map((text) => phrase('verbatim', { text: short(text) }))
  return lines(paragraphs.length > LINES_MOST ? [...rows, phrase('edited-more', { count: paragraphs.length - LINES_MOST })] : rows)
}

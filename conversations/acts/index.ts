import { type Moved, move, part, type Talk } from '../talk.ts'
import { cell } from './cell.ts'
import { failed, file, made, read } from './file.ts'
import { pictured } from './pictured.ts'
import { tap } from './tap.ts'
import { text } from './text.ts'

/** What came in, by its kind. */
export function act(talk: Talk): Moved {
  const { act: given } = talk.input
  switch (given.kind) {
    case 'text':
      return text(talk, given.text)
    case 'tap':
      return tap(talk, given.data)
    case 'cell':
      return cell(talk, given.cell)
    case 'file':
      return file(talk, given)
    case 'made':
      return made(talk, given)
    case 'pictured':
      return pictured(talk, given)
    case 'read':
      return read(talk, given)
    case 'failed':
      return failed(given)
    case 'unsupported':
      return move('again', { parts: [part('alarm', `unsupported-${given.what}`, { fallback: 'unsupported-other' })] })
  }
}

import type { Act, Part, PictureWords, Reply } from '../dialogue.ts'
import { pictureCaption, pictureText } from '../picture-text.ts'
import { isShown, REMEMBERED } from '../pictures.ts'
import { type Moved, move, part, type Talk } from '../talk.ts'

/** Pictures that were made: each is a message of its own, unless the same stands in the chat already. */
export function pictured(talk: Talk, { job, pictures }: Extract<Act, { kind: 'pictured' }>): Moved {
  const shown = pictures
    .map((picture, place) => ({ picture, shows: job.shows[place] ?? job.shows[0] ?? '' }))
    .filter(({ shows }) => !isShown(talk, shows))
  const { chat } = talk.state
  const also = shown.map(
    ({ picture }, place): Reply => ({
      to: chat.id,
      parts: [...pictureCaption(picture.words, job), ...(place === shown.length - 1 ? restOf(picture.words) : [])],
      ask: null,
      buttons: [],
      file: {
        id: picture.file,
        name: picture.name,
        picture: { width: picture.width, height: picture.height, words: pictureText(talk.world.form, picture.words, job) },
      },
    }),
  )
  const fresh = [...new Set(shown.map(({ shows }) => shows))]
  return move('wait', { also, chat: { pictured: [...(chat.pictured ?? []), ...fresh].slice(-REMEMBERED) } })
}

/** Pages that a chat does not take at once are in the file. */
function restOf(words: PictureWords): readonly Part[] {
  return words.kind === 'page' && words.page < words.pages ? [part('hint', 'picture-page-rest', { count: words.pages - words.page })] : []
}

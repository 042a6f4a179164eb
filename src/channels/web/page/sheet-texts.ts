import { element } from './element.ts'
import type { Say } from './page-words.ts'
import type { WireText } from './wire.ts'

/** The narrative parts of a section: written or not yet, each a way to its question. */
export function createTexts(texts: readonly WireText[], say: Say, ask: (key: string) => void) {
  const lines = texts.map(({ key, label }) => {
    const standing = element('span', { class: 'standing' })
    const button = element('button', { type: 'button' }, element('span', { lang: 'zh-CN' }, label), standing)
    button.addEventListener('click', () => ask(key))
    return { button, standing }
  })
  return {
    node: element('ul', { class: 'texts' }, ...lines.map(({ button }) => element('li', {}, button))),
    update(now: readonly WireText[]): void {
      now.forEach(({ length }, index) => {
        const line = lines[index]
        if (line === undefined) return
        line.button.dataset.filled = String(length !== null)
        line.standing.textContent = length === null ? say('text-blank') : say('text-filled', { count: length })
      })
    },
  }
}

import type { Delivered } from './delivery.ts'
import { newInputId } from './input-id.ts'

/** The box that the person writes in. What was not taken stays in it, over a reload too. */

export interface ComposerDeps {
  readonly form: HTMLFormElement
  readonly text: HTMLTextAreaElement
  readonly send: (text: string, id: string) => Promise<Delivered>
}

const KEPT = 'composer'
const TALLEST_PX = 200

export function createComposer({ form, text, send }: ComposerDeps): void {
  let id = newInputId()
  const adjustHeight = () => {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight, TALLEST_PX)}px`
  }
  const keep = () => sessionStorage.setItem(KEPT, JSON.stringify({ text: text.value, id }))
  const submit = async () => {
    if (text.readOnly || text.value.trim() === '') return
    text.readOnly = true
    form.setAttribute('aria-busy', 'true')
    const delivered = await send(text.value, id)
    text.readOnly = false
    form.removeAttribute('aria-busy')
    if (delivered.kind === 'taken') {
      text.value = ''
      id = newInputId()
      sessionStorage.removeItem(KEPT)
    }
    adjustHeight()
    text.focus()
  }
  const kept = readKept()
  if (kept !== null) {
    text.value = kept.text
    id = kept.id
  }
  adjustHeight()
  text.addEventListener('input', () => {
    // Another text is another message, even where the one before it may have arrived.
    id = newInputId()
    adjustHeight()
    keep()
  })
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void submit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
}

function readKept(): { readonly text: string; readonly id: string } | null {
  const kept = sessionStorage.getItem(KEPT)
  return kept === null ? null : (JSON.parse(kept) as { readonly text: string; readonly id: string })
}

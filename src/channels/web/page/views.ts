/** On a narrow screen the chat and the sheet take turns. */
export interface Views {
  show(view: 'chat' | 'sheet'): void
}

export function createViews(panes: HTMLElement, buttons: readonly HTMLButtonElement[]): Views {
  const show = (view: 'chat' | 'sheet') => {
    panes.dataset.view = view
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.shows === view))
  }
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.shows === 'sheet' ? 'sheet' : 'chat'))
  return { show }
}

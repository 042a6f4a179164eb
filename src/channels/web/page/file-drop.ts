/** Files by click on the button and by drag onto the chat. */

export interface FileDropDeps {
  readonly area: HTMLElement
  readonly button: HTMLButtonElement
  readonly input: HTMLInputElement
  /** Shown by the area while a file hangs over it. */
  readonly hint: string
  readonly take: (file: File) => void
}

export function createFileDrop({ area, button, input, hint, take }: FileDropDeps): void {
  button.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) take(file)
    // So that the same file can be chosen again.
    input.value = ''
  })
  area.setAttribute('data-drop', hint)
  // Elsewhere a dropped file would replace the page.
  for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, (event) => event.preventDefault())
  area.addEventListener('dragover', () => area.classList.add('dropping'))
  area.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && area.contains(event.relatedTarget))) area.classList.remove('dropping')
  })
  area.addEventListener('drop', (event) => {
    area.classList.remove('dropping')
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) take(file)
  })
}

/** What the person should know of the connection, and of what was not done. */
export interface Status {
  /** null: all is well. */
  state(text: string | null): void
  trouble(text: string | null): void
}

export function createStatus(state: HTMLElement, trouble: HTMLElement): Status {
  const put = (place: HTMLElement) => (text: string | null) => {
    place.textContent = text
    place.hidden = text === null
  }
  return { state: put(state), trouble: put(trouble) }
}

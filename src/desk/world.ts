import type { State, World } from '../../conversations/dialogue.ts'
import type { Form } from '../report/form.ts'
import { formOfDraft } from '../store/draft-form.ts'

export interface WorldDeps {
  /** Newest first. */
  readonly forms: readonly Form[]
  readonly now: () => Date
  /** IANA name: which day it is for the people who use this installation. */
  readonly timeZone: string
}

/** What a turn knows before it asks for more. */
export function createWorld({ forms, now, timeZone }: WorldDeps): (state: State) => World {
  // The Swedish way to write a date is the ISO one.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  let written = { minute: Number.NaN, day: '' }
  /** Days begin with a minute. */
  const today = () => {
    const at = now()
    const minute = Math.floor(at.getTime() / 60_000)
    if (minute !== written.minute) written = { minute, day: day.format(at) }
    return written.day
  }
  return ({ draft }) => ({
    form: formOfDraft(forms, draft),
    today: today(),
    years: new Map(),
    texts: null,
    history: null,
    authors: null,
    log: null,
  })
}

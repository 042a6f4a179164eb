import { element } from './element.ts'
import type { Say } from './page-words.ts'
import type { WireFile, WireMessage } from './wire.ts'

/** The chat as it shows. */
export interface Conversation {
  /** A message of the stream; one that is there already is dropped. */
  add(message: WireMessage): void
  /** `seq` of the newest message. */
  newest(): number
  /** The stream has caught up: from now on, what arrives is read out. */
  live(): void
}

export interface ConversationDeps {
  readonly log: HTMLElement
  readonly toNewest: HTMLButtonElement
  readonly say: Say
  /** What a typed command is called on its button. */
  readonly commandLabel: (text: string) => string
  readonly tap: (data: string, button: HTMLButtonElement) => void
}

/** Closer to the end than this, a reader is following and the log follows with them. */
const NEAR_END_PX = 120
const QUESTION_MARGIN_PX = 12

export function createConversation({ log, toNewest, say, commandLabel, tap }: ConversationDeps): Conversation {
  let seq = 0
  const toEnd = () => {
    log.scrollTop = log.scrollHeight
    toNewest.hidden = true
  }
  /** As far down as the open question stays in sight: a picture that comes by itself does not push it away. */
  const toQuestion = () => {
    const buttons = log.querySelectorAll('.buttons button:enabled')
    const question = buttons[buttons.length - 1]?.closest('.message') ?? null
    toEnd()
    if (question === null) return
    const hidden = log.getBoundingClientRect().top + QUESTION_MARGIN_PX - question.getBoundingClientRect().top
    if (hidden <= 0) return
    log.scrollTop -= hidden
    toNewest.hidden = isNearEnd()
  }
  const isNearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX
  toNewest.addEventListener('click', () => {
    toEnd()
    log.focus()
  })
  log.addEventListener('scroll', () => {
    if (isNearEnd()) toNewest.hidden = true
  })
  return {
    add(message) {
      if (message.seq <= seq) return
      seq = message.seq
      const follow = isNearEnd() || message.from === 'person'
      if (message.asks || message.buttons.length > 0) retireButtons(log)
      log.append(messageElement(message))
      if (!follow) toNewest.hidden = false
      else if ((message.file?.picture ?? null) === null) toEnd()
      else toQuestion()
    },
    newest: () => seq,
    live: () => log.setAttribute('aria-live', 'polite'),
  }

  function messageElement(message: WireMessage): HTMLElement {
    const bubble = element('div', { class: 'bubble' }, ...message.parts.map(({ role, text }) => partElement(role, text)))
    if (message.file !== null)
      bubble.append(message.file.picture === null ? fileElement(message.file, say) : pictureElement(message.file, message.file.picture, say))
    const who = element('span', { class: 'unseen' }, say(message.from === 'bot' ? 'bot' : 'me'))
    const made = element('article', { class: `message ${message.from}` }, who, bubble, timeElement(message.at))
    if (message.buttons.length > 0) made.append(element('div', { class: 'buttons' }, ...message.buttons.map(buttonElement)))
    return made
  }

  function partElement(role: string, text: string): HTMLElement {
    return element('p', { class: `part ${role}` }, role === 'said' ? commandLabel(text) : text)
  }

  function buttonElement({ label, data }: { readonly label: string; readonly data: string }): HTMLElement {
    const button = element('button', { type: 'button', 'data-tap': data }, label)
    button.addEventListener('click', () => tap(data, button))
    return button
  }
}

/** The buttons of what was asked before stay to be read, not to be pressed. */
function retireButtons(log: HTMLElement): void {
  for (const button of log.querySelectorAll<HTMLButtonElement>('.buttons button:not(:disabled)')) button.disabled = true
}

/** Small enough that the question above stays in sight; a tap opens it in full. */
function pictureElement({ href }: WireFile, { width, height, words }: NonNullable<WireFile['picture']>, say: Say): HTMLElement {
  const image = element('img', { src: href, alt: words, width, height, loading: 'lazy' })
  return element('a', { class: 'picture', href, target: '_blank', rel: 'noopener' }, image, say('enlarge'))
}

function fileElement({ name, href }: WireFile, say: Say): HTMLElement {
  const ending = /\.([^.]{1,5})$/.exec(name)?.[1] ?? ''
  return element(
    'a',
    { class: 'file', href, download: name },
    element('span', { class: 'kind', 'aria-hidden': 'true' }, ending.toUpperCase()),
    element('span', { class: 'name' }, name),
    element('span', { class: 'save' }, say('download')),
  )
}

function timeElement(at: string): HTMLElement {
  const time = new Date(at)
  const text = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return element('time', { datetime: at }, text)
}

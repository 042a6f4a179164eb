import { followChat } from './chat-feed.ts'
import { createComposer } from './composer.ts'
import { createConversation } from './conversation.ts'
import { createDelivery, type Delivered } from './delivery.ts'
import { byId } from './element.ts'
import { createFileDrop } from './file-drop.ts'
import { createSay, type PageWords } from './page-words.ts'
import { createReportFeed } from './report-feed.ts'
import { createSeen } from './seen.ts'
import { createSheet } from './sheet.ts'
import { createStatus } from './status.ts'
import { createViews } from './views.ts'

/** Puts the page together. */

const LARGEST_FILE = 20 * 1024 * 1024

const say = createSay(JSON.parse(byId('words', HTMLScriptElement).text) as PageWords)
const text = byId('text', HTMLTextAreaElement)
const panes = byId('panes', HTMLElement)
const status = createStatus(byId('state', HTMLElement), byId('trouble', HTMLElement))
const views = createViews(panes, [...document.querySelectorAll<HTMLButtonElement>('[data-shows]')])
const delivery = createDelivery({ sees: () => conversation.newest(), retrying: () => status.state(say('retrying')) })

const commands = [...document.querySelectorAll<HTMLButtonElement>('[data-says]')]
const conversation = createConversation({
  log: byId('log', HTMLElement),
  toNewest: byId('newest', HTMLButtonElement),
  say,
  commandLabel: (typed) => commands.find((button) => button.dataset.says === typed)?.textContent ?? typed,
  tap: (data, button) => void tap(data, button),
})
const sheet = createSheet({ pane: byId('sheet', HTMLElement), say, ask: (key) => void askFor(key) })
const seen = createSeen(() => conversation.newest())
const reports = createReportFeed({
  show(shown) {
    sheet.show(shown)
    const { organ, report } = shown
    byId('subject', HTMLElement).textContent = [organ, report?.title ?? '', report?.final === true ? say('final') : '']
      .filter((part) => part !== '')
      .join(' · ')
    byId('progress', HTMLElement).hidden = report === null
    byId('progress-bar', HTMLProgressElement).value = report?.percent ?? 0
    byId('progress-value', HTMLElement).textContent = say('progress-value', { percent: report?.percent ?? 0 })
    byId('sheet-view', HTMLButtonElement).textContent = say('sheet-tab', { percent: report?.percent ?? 0 })
  },
  failed: () => status.trouble(say('sheet-failed')),
})

createComposer({
  form: byId('composer', HTMLFormElement),
  text,
  send: async (typed, id) => report(await delivery.act({ kind: 'text', text: typed }, id)),
})
createFileDrop({
  area: byId('chat', HTMLElement),
  button: byId('attach', HTMLButtonElement),
  input: byId('file', HTMLInputElement),
  hint: say('drop-here'),
  take: (file) => void sendFile(file),
})
for (const button of commands)
  button.addEventListener('click', async () => report(await delivery.act({ kind: 'text', text: button.dataset.says ?? '' })))
byId('leave', HTMLButtonElement).addEventListener('click', () => byId('leave-dialog', HTMLDialogElement).showModal())
byId('leave-dialog', HTMLDialogElement).addEventListener('close', () => void leave())

void followChat(() => conversation.newest(), {
  message(message) {
    conversation.add(message)
    seen.mark()
  },
  standing(standing) {
    // The language is the chat's: what the server said in the old one is said again in the new one.
    if (standing.language !== document.documentElement.lang) return location.reload()
    conversation.live()
    reports.refresh()
  },
  connected: () => status.state(null),
  lost: () => status.state(say('lost')),
  signedOut: () => status.state(say('signed-out')),
})

/** Says what became of something that was sent. */
function report(delivered: Delivered): Delivered {
  status.state(delivered.kind === 'refused' && delivered.code === 'signed-out' ? say('signed-out') : null)
  status.trouble(delivered.kind === 'refused' ? delivered.message : null)
  return delivered
}

async function tap(data: string, button: HTMLButtonElement): Promise<void> {
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  report(await delivery.act({ kind: 'tap', data }))
  button.removeAttribute('aria-busy')
  if (matchMedia('(min-width: 60em)').matches) text.focus()
}

async function askFor(cell: string): Promise<void> {
  const delivered = report(await delivery.act({ kind: 'cell', cell }))
  if (delivered.kind !== 'taken') return
  views.show('chat')
  text.focus()
}

async function sendFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE) return status.trouble(say('upload-large', { name: file.name }))
  if (file.size === 0) return status.trouble(say('upload-empty', { name: file.name }))
  status.state(say('uploading', { name: file.name }))
  report(await delivery.file(file))
}

async function leave(): Promise<void> {
  if (byId('leave-dialog', HTMLDialogElement).returnValue !== 'leave') return
  await fetch('/api/leave', { method: 'POST' })
  location.assign('/')
}

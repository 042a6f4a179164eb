import type { Act, AskId, Button, ChatId, FileId, Input, Language, Part, Phrase, Reply, State } from '../../conversations/dialogue.ts'
import type { Admission, Desk, Message } from '../../src/desk/desk.ts'
import { applyChanges, type Draft, type DraftId, type OrganId, openDraft, type PersonId } from '../../src/report/draft.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import { toDecimal, toValue } from '../../src/report/figure.ts'
import { type CellKey, cellKey, cellOf } from '../../src/report/form.ts'
import type { StoredFile } from '../../src/store/ledger.ts'

/** A desk in memory with a dialogue of its own: it asks cell by cell, in form order, for whatever figures come. */

const FORM = EDITION_2021
export const ORGAN_NAME = '滨江县档案局'

interface FakeChat {
  readonly id: ChatId
  readonly person: PersonId
  language: Language
  draft: Draft
  asked: CellKey
  asks: number
  readonly messages: Message[]
  seen: number
}

/** A picture that the bot shows; its words as they are. */
interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly words: string
}

export interface FakeDesk extends Desk {
  /** A code that opens the chat once. */
  invite(): string
  /** What the store says to the next inputs, null for nothing: then they are taken. */
  failure: Error | null
  readonly chats: ReadonlyMap<ChatId, FakeChat>
  /** What was taken, the hello of the entrance apart. */
  readonly inputs: readonly Input[]
  /** Something that the bot says by itself. */
  announce(chat: ChatId, parts: readonly Part[], picture?: Picture): void
}

export const said = (text: string): Phrase => ({ key: 'verbatim', params: { text } })
const part = (role: Part['role'], text: string): Part => ({ role, phrase: said(text) })

export function createFakeDesk(): FakeDesk {
  const chats = new Map<ChatId, FakeChat>()
  const codes = new Map<string, 'open' | 'used'>()
  const files = new Map<FileId, { readonly file: StoredFile; readonly chat: ChatId }>()
  const inputs = new Map<string, Input>()
  const listeners = new Set<(chat: ChatId) => void>()
  let clock = Date.UTC(2026, 0, 5, 1, 30)
  const at = () => {
    clock += 20_000
    return new Date(clock).toISOString()
  }

  const push = (chat: FakeChat, from: Message['from']) => {
    chat.messages.push({ seq: chat.messages.length + 1, at: at(), from })
  }
  const ring = (chat: ChatId) => {
    for (const listener of listeners) listener(chat)
  }
  const reply = (chat: FakeChat, parts: readonly Part[], buttons: readonly string[] = [], file: Reply['file'] = null) => {
    chat.asks += buttons.length > 0 ? 1 : 0
    const data = (index: number) => `${chat.asks}:${index}`
    const ask = buttons.length > 0 ? (String(chat.asks) as AskId) : null
    const made = buttons.map((label, index): Button => ({ label: said(label), data: data(index) }))
    push(chat, { kind: 'bot', reply: { to: chat.id, parts, ask, buttons: made, file } })
  }
  const ask = (chat: FakeChat, before: readonly Part[] = []) => {
    const cell = cellOf(FORM, chat.asked)
    const label = cell.label.join(' · ')
    reply(
      chat,
      [
        ...before,
        part('place', `第 ${[...FORM.cells.keys()].indexOf(chat.asked) + 1} 格，共 ${FORM.cells.size} 格`),
        part('question', `${label}是多少${cell.unit}？`),
      ],
      ['0', '同去年', '口径', '跳过'],
    )
  }
  const keep = (id: FileId, chat: ChatId, name: string, bytes: Uint8Array) => {
    files.set(id, { chat, file: { id, organ: 'organ' as OrganId, name, bytes } })
    return id
  }

  const shown = (chat: ChatId, { name, bytes, width, height, words }: Picture): Reply['file'] => {
    const id = keep(`job:${files.size + 1}` as FileId, chat, name, bytes)
    return { id, name, picture: { width, height, words: said(words) } }
  }

  const state = (chat: FakeChat): State => ({
    chat: {
      version: 1,
      id: chat.id,
      person: chat.person,
      organ: 'organ' as OrganId,
      revision: chat.messages.length,
      draft: chat.draft.id,
      asks: [],
      skipped: [],
      focus: null,
      trail: [],
      language: chat.language,
    },
    organ: { version: 1, id: 'organ' as OrganId, revision: 1, name: ORGAN_NAME, level: 'countyDepartment', members: [], drafts: [], years: [] },
    draft: chat.draft,
  })

  const fill = (chat: FakeChat, text: string) => {
    const figures = text.split(/[\s，,]+/u).filter((word) => word !== '')
    const order = [...FORM.cells.keys()]
    let place = order.indexOf(chat.asked)
    for (const figure of figures) {
      const cell = order[place]
      const read = cell === undefined ? null : toValue(figure, cellOf(FORM, cell))
      if (cell === undefined || read === null || !('value' in read)) {
        ask(chat, [part('alarm', `“${figure}”不是一个数字，没有记下。请只填阿拉伯数字。`)])
        return
      }
      const from = chat.draft.entries.get(cell)?.value ?? null
      chat.draft = applyChanges(FORM, chat.draft, [{ cell, from, to: read.value, origin: 'given' }])
      place += 1
    }
    const noted = part('noted', `已记下：${figures.join('、')}`)
    chat.asked = order[place] ?? chat.asked
    ask(chat, [noted])
  }

  const command = (chat: FakeChat, text: string): boolean => {
    if (text.startsWith('/language')) {
      chat.language = text.endsWith('en') ? 'en' : 'zh-CN'
      ask(chat)
    } else if (text === '/draft') {
      const bytes = new TextEncoder().encode('draft')
      const id = keep(`draft-${chat.person}` as FileId, chat.id, '滨江县档案局2025年报告（草稿）.docx', bytes)
      reply(chat, [part('noted', '草稿已生成，空着的地方标了【待填】。')], [], { id, name: '滨江县档案局2025年报告（草稿）.docx' })
    } else return false
    return true
  }

  const act = (chat: FakeChat, done: Act) => {
    switch (done.kind) {
      case 'text':
        push(chat, { kind: 'person', text: done.text })
        if (!command(chat, done.text)) fill(chat, done.text)
        return
      case 'tap':
        push(chat, { kind: 'person', text: '0' })
        fill(chat, '0')
        return
      case 'cell':
        chat.asked = cellKey(FORM, done.cell) ?? chat.asked
        ask(chat)
        return
      case 'file':
        push(chat, { kind: 'person', text: done.name })
        reply(chat, [part('noted', `收到文件“${done.name}”，${done.size} 字节。`)])
        return
      default:
        throw new Error(`the page sends no ${done.kind}`)
    }
  }

  const desk: FakeDesk = {
    chats,
    failure: null,
    get inputs() {
      return [...inputs.values()]
    },
    invite() {
      const code = `code-${codes.size + 1}`
      codes.set(code, 'open')
      return code
    },
    announce(id, parts, picture) {
      const chat = chats.get(id)
      if (chat === undefined) throw new Error(`no chat ${id}`)
      reply(chat, parts, [], picture === undefined ? null : shown(id, picture))
      ring(id)
    },
    async admit({ code, person, chat: id, language }: Admission) {
      if (chats.has(id)) return 'already'
      const standing = codes.get(code)
      if (standing !== 'open') return standing ?? 'unknown'
      codes.set(code, 'used')
      const draft = openDraft(`draft-${id}` as DraftId, 'organ' as OrganId, 2025, FORM.edition)
      const first = FORM.cells.keys().next().value
      if (first === undefined) throw new Error('a form without cells')
      const chat: FakeChat = { id, person, language, draft, asked: first, asks: 0, messages: [], seen: 0 }
      chats.set(id, chat)
      return 'admitted'
    },
    async serve(input) {
      if (desk.failure !== null) throw desk.failure
      const chat = chats.get(input.chat)
      if (chat === undefined) return 'stranger'
      if (input.id === String(chat.id)) {
        if (chat.messages.length > 0) return 'duplicate'
        ask(chat, [part('hint', '您好，我来帮您填写今年的报告。')])
        return 'committed'
      }
      if (inputs.has(input.id)) return 'duplicate'
      inputs.set(input.id, input)
      act(chat, input.act)
      ring(chat.id)
      return 'committed'
    },
    async view(id) {
      const chat = chats.get(id)
      return chat === undefined ? null : state(chat)
    },
    async keepFile(chat, name, bytes) {
      if (desk.failure !== null) throw desk.failure
      return keep(`file-${files.size + 1}` as FileId, chat, name, bytes)
    },
    async file(chat, id) {
      const found = files.get(id)
      return found?.chat === chat ? found.file : null
    },
    async transcript(id, after) {
      return chats.get(id)?.messages.filter((message) => message.seq > after) ?? []
    },
    async seen(id, seq) {
      const chat = chats.get(id)
      if (chat !== undefined) chat.seen = Math.max(chat.seen, seq)
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return desk
}

/** A stated figure as it would print, for those who look at what the desk holds. */
export function figureOf(desk: FakeDesk, cell: string): string | null {
  const [chat] = desk.chats.values()
  const key = cellKey(FORM, cell)
  const value = key === null ? undefined : chat?.draft.entries.get(key)?.value
  return key === null || value === undefined ? null : toDecimal(value, cellOf(FORM, key))
}

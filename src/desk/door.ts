import { createHash, randomBytes } from 'node:crypto'
import type { OrganId } from '../report/draft.ts'
import type { Store } from '../store/store.ts'
import type { Admission, Desk } from './desk.ts'

/** Who may come in: by one-time invitation only. */
export interface Door extends Pick<Desk, 'admit'> {
  /** A one-time code for the organ of this name, or for one that names itself later (null). Two with the same name lead to the same organ. */
  invite(organ: string | null): Promise<string>
}

export interface DoorDeps {
  readonly store: Pick<Store, 'invitations'>
  readonly now: () => Date
  readonly newId: () => string
  readonly newCode?: () => string
}

export function createDoor({ store, now, newId, newCode = randomCode }: DoorDeps): Door {
  const newOrgan = () => newId() as OrganId
  return {
    invite: async (organ) => {
      const code = newCode()
      const name = organ?.normalize('NFC').trim() ?? ''
      await store.invitations.create({ codeHash: hash(code), organ: name === '' ? null : name, newOrgan: newOrgan(), at: now().toISOString() })
      return code
    },
    admit: ({ code, ...person }: Admission) => store.invitations.redeem({ ...person, codeHash: hash(code), newOrgan: newOrgan() }),
  }
}

/** 128 bits in letters that a Telegram start link takes. */
function randomCode(): string {
  return randomBytes(16).toString('base64url')
}

function hash(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}

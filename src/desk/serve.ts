import { setTimeout as sleep } from 'node:timers/promises'
import type { Input, Settled, State, Turn, World } from '../../conversations/dialogue.ts'
import type { Fetched, Ledger } from '../store/ledger.ts'
import { StoreError } from '../store/store-error.ts'
import type { Queues } from './queues.ts'

export interface ServeDeps {
  readonly ledger: Ledger
  readonly turn: Turn
  readonly worldOf: (state: State) => World
  /** One input of an organ at a time: colleagues at work on one draft do not race each other in the same process. */
  readonly inOrder: Queues
}

export type Served = { readonly kind: 'committed'; readonly before: State; readonly settled: Settled } | { readonly kind: 'duplicate' | 'stranger' }

/** So often an input may lose the race for a draft to another process before it is refused. */
const RACES = 50
/** So often a turn may ask for more before it is a bug. */
const ROUNDS = 8

/** Load, turn, commit. */
export async function serve(deps: ServeDeps, input: Input): Promise<Served> {
  const shown = await onScreen(deps, input)
  const loaded = await deps.ledger.load(input.chat, shown.seen)
  if (loaded === null) return { kind: 'stranger' }
  // What a colleague said meanwhile has moved the draft.
  return deps.inOrder(loaded.organ.id, (waited) => race(deps, input, shown, waited ? null : loaded))
}

/** After a conflict the same input meets the newer draft: nothing was said yet. */
async function race(deps: ServeDeps, input: Input, { seen, heard }: Shown, loaded: State | null): Promise<Served> {
  for (let lost = 0; lost < RACES; lost++) {
    const state = (lost === 0 ? loaded : null) ?? (await deps.ledger.load(input.chat, seen))
    if (state === null) return { kind: 'stranger' }
    const { before, settled } = await settle(deps, state, heard)
    const result = await deps.ledger.commit({ input, person: state.chat.person, before, settled })
    if (result === 'committed') return { kind: 'committed', before, settled }
    if (result === 'duplicate') return { kind: 'duplicate' }
  }
  throw new StoreError('busy', `${RACES} others were faster each time`)
}

/** So many looks, a few milliseconds apart, at whether a question that is being sent has arrived: about two seconds. */
const LOOKS = 400

/** The message whose question an input answers, and what is heard of it. */
interface Shown {
  readonly seen: number | null
  readonly heard: Input
}

/** Which question was on the screen when a text was typed; a text that may be meant for either of two is to be asked for again. */
async function onScreen({ ledger }: ServeDeps, input: Input): Promise<Shown> {
  if (input.act.kind !== 'text' || input.act.text.startsWith('/')) return { seen: null, heard: input }
  let screen = await ledger.screen(input.chat, input.typed ?? null)
  for (let look = 0; screen.doubt === 'underway' && look < LOOKS; look++) {
    await sleep(Math.min(look, 5))
    screen = await ledger.screen(input.chat, input.typed ?? null)
  }
  const heard: Input = screen.doubt === 'none' ? input : { ...input, act: { kind: 'unsupported', what: 'doubtful' } }
  return { seen: screen.seq, heard }
}

async function settle(
  { ledger, turn, worldOf }: ServeDeps,
  loaded: State,
  input: Input,
): Promise<{ readonly before: State; readonly settled: Settled }> {
  let before = loaded
  let world = worldOf(before)
  for (let round = 0; round < ROUNDS; round++) {
    const outcome = turn(world, before, input)
    if (outcome.kind === 'settled') return { before, settled: outcome }
    const fetched = await ledger.fetch(before, outcome.needs)
    if (outcome.needs.draft !== undefined) {
      before = { ...before, draft: fetched.draft }
      world = worldOf(before)
    }
    world = extended(world, fetched)
  }
  throw new Error('the turn keeps asking for what it was given')
}

function extended(world: World, { years, texts, history, authors, log }: Fetched): World {
  return {
    ...world,
    years: new Map([...world.years, ...years]),
    texts: texts ?? world.texts,
    history: history ?? world.history,
    authors: authors ?? world.authors,
    log: log ?? world.log,
  }
}

import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** Kills a process again and again while people talk with it: each life ends in the middle of one of its first answers. */
export interface Reaper {
  /** An answer is about to be sent. */
  answer(): void
  kills(): number
  /** The life there is is the last, and ends. */
  stop(): Promise<void>
}

/** A process, and when it can be talked with; `up` resolves too where it dies before that. */
export interface Life {
  readonly child: ChildProcess
  readonly up: Promise<unknown>
}

/** So many answers a life sees at most, and so long after the last of them it ends. */
const ANSWERS = 6
const MILLISECONDS = 80
/** Every so many lives end while they begin, after so long at most. */
const EARLY = 6
const BEGINNING = 500

/** After `times` lives the next one lasts. */
export function startReaper(times: number, begin: (life: number) => Life): Reaper {
  let kills = 0
  let ended = false
  let answersLeft = 0
  let doom = () => {}
  const answered = async () => {
    answersLeft = 1 + Math.floor(Math.random() * ANSWERS)
    await new Promise<void>((resolve) => {
      doom = resolve
    })
    await pause(Math.random() * MILLISECONDS)
  }
  let current = begin(0)
  const reap = async () => {
    while (kills < times && !ended) {
      const { child, up } = current
      const end = kills % EARLY === EARLY - 1 ? pause(Math.random() * BEGINNING) : up.then(answered)
      await Promise.race([end, exitOf(child)])
      await kill(child)
      kills += 1
      if (!ended) current = begin(kills)
    }
  }
  const reaping = reap()
  return {
    answer: () => {
      answersLeft -= 1
      if (answersLeft <= 0) doom()
    },
    kills: () => kills,
    stop: async () => {
      ended = true
      await kill(current.child)
      await reaping
    },
  }
}

const dead = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function exitOf(child: ChildProcess): Promise<void> {
  if (!dead(child)) await once(child, 'exit')
}

async function kill(child: ChildProcess): Promise<void> {
  if (dead(child)) return
  const exit = exitOf(child)
  child.kill('SIGKILL')
  await exit
}

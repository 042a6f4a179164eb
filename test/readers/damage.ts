import { type Chance, chanceOf } from './foreign/chance.ts'

/** Files as they get damaged on the way. */

/** Damaged files of each kind; `SOAK_RUNS` and `SOAK_FROM` choose a slice of a long run. */
const COUNT = Number(process.env.SOAK_DAMAGED ?? process.env.SOAK_RUNS ?? 300)
const FROM = Number(process.env.SOAK_FROM ?? 1)
export const DAMAGES: readonly number[] = Array.from({ length: COUNT }, (_, at) => FROM + at)

/** Runs longer than this say how far they are. */
const LONG = 1_000

/** What each number comes to, one after the other; long runs say where they are. */
export async function eachDamage<T>(
  name: string,
  numbers: readonly number[],
  judge: (number: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (const [at, number] of numbers.entries()) {
    const here = await judge(number)
    found.push(...here)
    if (numbers.length <= LONG) continue
    if (here.length > 0) console.info(`${name}: ${here.join(', ')}`)
    if ((at + 1) % LONG === 0) console.info(`${name}: ${at + 1} of ${numbers.length}, ${found.length} found`)
  }
  return found
}

/** The file with some of its bits turned, bytes overwritten, parts lost or doubled; made again from its number. */
export function damaged(bytes: Uint8Array, number: number): Uint8Array {
  const chance = chanceOf(number)
  const hurt = chance.one([flipped, overwritten, cutOff, withoutPart, doubledPart, emptied])
  return hurt(Buffer.from(bytes), chance)
}

type Hurt = (bytes: Buffer, chance: Chance) => Uint8Array

const flipped: Hurt = (bytes, chance) => {
  for (let count = 1 + chance.below(30); count > 0; count--) {
    const at = chance.below(bytes.length)
    bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << chance.below(8)), at)
  }
  return bytes
}

const overwritten: Hurt = (bytes, chance) => {
  const at = chance.below(bytes.length)
  for (let place = at; place < Math.min(bytes.length, at + 1 + chance.below(200)); place++) bytes.writeUInt8(chance.below(256), place)
  return bytes
}

const cutOff: Hurt = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length))

const withoutPart: Hurt = (bytes, chance) => {
  const { from, to } = part(bytes, chance)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

const doubledPart: Hurt = (bytes, chance) => {
  const { from, to } = part(bytes, chance)
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
}

const emptied: Hurt = (bytes, chance) => {
  const { from, to } = part(bytes, chance)
  return bytes.fill(chance.one([0, 0x20, 0xff]), from, to)
}

function part(bytes: Buffer, chance: Chance): { readonly from: number; readonly to: number } {
  const from = chance.below(bytes.length)
  return { from, to: Math.min(bytes.length, from + 1 + chance.below(chance.one([10, 200, 3_000]))) }
}

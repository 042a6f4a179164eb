import { tell } from '../report/correspondence.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { toDecimal } from '../report/figure.ts'
import { cellOf } from '../report/form.ts'
import { type Rehearsal, rehearse, type Script, type Slip } from './rehearse.ts'

/** Rehearsals in each of which one typed figure of section 3 or 4 goes wrong. */

export interface Slips {
  readonly atOnce: number
  readonly later: number
  readonly never: number
}

const SECTIONS: readonly string[] = ['requests', 'disputes']

/** Seeded: the same seed gives the same slips. Sums to `count`; where no figure can go wrong every slip counts as never made, and none is returned. */
export function rehearseSlips(script: Script, base: Rehearsal, count: number, seed: number): Slips {
  const random = mulberry(seed)
  const known = tell(script.report.figures, script.report.form, EDITION_2021)
  const choices = base.typed.flatMap((at) => {
    const cell = cellOf(EDITION_2021, at.cell)
    if (!SECTIONS.includes(cell.section)) return []
    const decimal = toDecimal(known.get(at.cell) ?? 0, cell)
    const wrongs = wrongOf(decimal)
    return wrongs.length === 0 ? [] : [{ at, wrongs }]
  })
  const tally = { atOnce: 0, later: 0, never: 0 }
  for (let slip = 0; slip < count; slip++) {
    const chosen = choices[Math.floor(random() * choices.length)]
    if (chosen === undefined) break
    const wrong = chosen.wrongs[Math.floor(random() * chosen.wrongs.length)] ?? ''
    const one: Slip = { at: chosen.at, wrong: () => wrong }
    tally[rehearse({ ...script, slip: one }).noticed ?? 'never'] += 1
  }
  return tally
}

/** Every way in which a digit of the figure is swapped with the next, doubled, or (of several) dropped, that makes it another figure. */
export function wrongOf(decimal: string): readonly string[] {
  const digits = [...decimal]
  const ways = digits.flatMap((digit, at) => {
    const next = digits[at + 1]
    return [
      ...(next === undefined
        ? []
        : [
            digits
              .with(at, next)
              .with(at + 1, digit)
              .join(''),
          ]),
      digits.toSpliced(at, 0, digit).join(''),
      ...(digits.length > 1 ? [digits.toSpliced(at, 1).join('')] : []),
    ]
  })
  return [...new Set(ways.map((way) => String(Number(way))))].filter((way) => way !== decimal)
}

/** A small seeded generator (mulberry32): rehearsals are reproducible. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

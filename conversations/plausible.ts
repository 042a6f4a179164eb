import type { AnswerContext } from '../src/language/answer-reading.ts'
import { cellOf } from '../src/report/form.ts'
import { isPlausibleFee } from '../src/report/plausible-fees.ts'
import { type DraftTalk, lastYear } from './talk.ts'

/** Whether an amount that was said without its unit is believed of this organ. */
export function plausible(talk: DraftTalk): NonNullable<AnswerContext['plausible']> {
  const last = lastYear(talk)?.figures
  return (cell, value) => {
    const step = 10 ** cellOf(talk.world.form, cell).decimals
    const before = last?.get(cell)
    return isPlausibleFee(value / step, talk.state.organ.level, before === undefined ? null : before / step)
  }
}

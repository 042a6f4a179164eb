import type { Form } from '../../src/report/form.ts'
import { cellKey } from '../../src/report/form.ts'
import type { Step } from '../talk.ts'
import { deleteDraft, deleteOrgan, done } from './closing.ts'
import { doubt } from './doubt.ts'
import { editedTexts } from './edited-texts.ts'
import { formats } from './formats.ts'
import { issuedOn } from './issued-on.ts'
import { foreignFile, importStep, lastYearStep, otherYear } from './last-year.ts'
import { level, organName, year } from './onboarding.ts'
import { cellStep, questionStep } from './question.ts'
import { reason } from './reason.ts'
import { repair } from './repair.ts'
import { review } from './review.ts'
import { sections } from './sections.ts'
import { overwrite, understood } from './side-questions.ts'
import { situation } from './situation.ts'
import { textStep } from './texts.ts'
import { which } from './which.ts'

/** Every step of the dialogue by its name; the form's questions are steps by their ids. */

const STEPS: Readonly<Record<string, Step>> = {
  organName,
  level,
  year,
  lastYear: lastYearStep,
  import: importStep,
  foreignFile,
  otherYear,
  doubt,
  situation,
  understood,
  which,
  overwrite,
  repair,
  review,
  sections,
  reason,
  formats,
  editedTexts,
  issuedOn,
  done,
  deleteDraft,
  deleteOrgan,
}

/** null for a step that this form does not have (an ask of an earlier release). */
export function stepOf(form: Form, name: string): Step | null {
  const fixed = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined
  if (fixed !== undefined) return fixed
  const question = form.questions.find(({ id }) => id === name)
  if (question !== undefined) return questionStep(question)
  if (name.startsWith('cell:')) {
    const cell = cellKey(form, name.slice('cell:'.length))
    return cell === null ? null : cellStep(cell)
  }
  const text = name.startsWith('text:') ? name.slice('text:'.length) : null
  return text !== null && form.texts.some((key) => key === text || key.startsWith(`${text}.`)) ? textStep(text) : null
}

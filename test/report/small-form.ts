import { EDITION_2021_DATA } from '../../src/report/editions/2021.ts'
import { buildForm } from '../../src/report/editions/build.ts'
import type { Form } from '../../src/report/form.ts'

const { requests } = EDITION_2021_DATA
const outcomes = requests.rows.filter((row) => row.role === 'outcome').slice(0, 3)
const applicants = requests.columns.filter((column) => column.role === 'applicant').slice(0, 3)

/** The form of 2021 cut down to three applicants and three outcomes, small enough for an exact oracle on many tables. */
export const SMALL_FORM: Form = buildForm({
  ...EDITION_2021_DATA,
  edition: 'small',
  requests: {
    ...requests,
    columns: requests.columns.filter((column) => column.role === 'total' || applicants.includes(column)),
    rows: requests.rows.filter((row) => row.role !== 'outcome' || outcomes.includes(row)),
  },
})

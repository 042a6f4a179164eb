import type { Form } from '../form.ts'
import { EDITION_2021_DATA, OTHER_ONE_ROW, OUTCOMES_BEFORE_OTHER, requestRows } from './2021.ts'
import { buildForm } from './build.ts'

/**
 * What the form of 2019 and 2020 has in common with that of 2021: no 废止件数, no 收费金额, one row of （六）其他处理.
 * Such reports are read, checked and used as last year's; the product does not write them.
 */
export const EDITION_2019: Form = buildForm({
  ...EDITION_2021_DATA,
  edition: '2019',
  variant: 'oneRow',
  years: { from: 2019, to: 2020 },
  proactive: EDITION_2021_DATA.proactive
    .filter((block) => block.unit !== '万元')
    .map((block) => ({ ...block, columns: block.columns.filter((column) => column.key !== 'repealed') })),
  requests: { ...EDITION_2021_DATA.requests, rows: requestRows([...OUTCOMES_BEFORE_OTHER, ...OTHER_ONE_ROW]) },
})

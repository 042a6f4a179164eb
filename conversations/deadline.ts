import type { Level } from '../src/report/report.ts'

/** ISO date. Departments by 31 January, governments by 31 March of the year after (《政府信息公开条例》 art. 49 and 50). */
export function deadline(year: number, level: Level | null): string {
  return `${year + 1}-${level?.endsWith('Government') === true || level === 'township' ? '03-31' : '01-31'}`
}

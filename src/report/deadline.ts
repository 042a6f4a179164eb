import type { Level } from './report.ts'

/** ISO date. Departments by 31 January, governments by 31 March of the year after (《政府信息公开条例》 art. 49 and 50). */
export function deadline(year: number, level: Level | null): string {
  return deadlineOf(year, level?.endsWith('Government') === true || level === 'township' ? 'government' : 'department')
}

export function deadlineOf(year: number, organ: 'government' | 'department'): string {
  return `${year + 1}-${organ === 'government' ? '03-31' : '01-31'}`
}

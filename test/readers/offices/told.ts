import { EDITION_2021 } from '../../../src/report/editions/index.ts'
import type { CellKey } from '../../../src/report/form.ts'
import type { Report } from '../../../src/report/report.ts'
import { textsOf } from '../../documents/sample.ts'

/** Reports of invented organs, as their offices would have to publish them. */

export const COLUMNS = ['naturalPerson', 'business', 'researchInstitution', 'publicWelfare', 'legalService', 'otherOrganization', 'total'] as const
export const OUTCOMES = ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'] as const
export const GROUPS = ['review', 'directLitigation', 'litigationAfterReview'] as const

export interface Told {
  readonly agency: string
  readonly year: number
  /** By row and column, such as `granted business`; rows of totals add themselves up. */
  readonly requests: Readonly<Record<string, number>>
  readonly proactive: Readonly<Record<string, number>>
  readonly disputes: Readonly<Record<string, number>>
  readonly prose: { readonly introduction?: string; readonly overview: string; readonly problems: string; readonly other: string }
}

const PLAIN_PROSE = {
  overview: '一年来，我们把公开当作日常工作来做，信息上网前逐条核对，群众来信来访有专人接待。',
  problems: '个别栏目更新慢，解读材料偏少。下一步安排两名专人每周巡查栏目，重要文件与解读同日上网。',
  other: '没有其他需要报告的事项。',
}

/** A quiet county office, a busy district and a year without any request. */
export const QUIET: Told = {
  agency: '青崖县水务局',
  year: 2023,
  proactive: { 'normativeDocuments.issued': 1, 'normativeDocuments.inForce': 4, licensingDecisions: 57, penaltyDecisions: 12, feesCollected: 38.26 },
  requests: {
    'received naturalPerson': 7,
    'received business': 2,
    'carriedOver naturalPerson': 1,
    'granted naturalPerson': 4,
    'partiallyGranted business': 1,
    'refusedThirdPartyRights naturalPerson': 1,
    'unavailableNotHeld naturalPerson': 2,
    'unavailableNotHeld business': 1,
    'carriedForward naturalPerson': 1,
  },
  disputes: { 'review upheld': 1, 'review pending': 1 },
  prose: PLAIN_PROSE,
}

export const BUSY: Told = {
  agency: '临浦市望江区人民政府',
  year: 2022,
  proactive: {
    'normativeDocuments.issued': 13,
    'normativeDocuments.repealed': 5,
    'normativeDocuments.inForce': 118,
    licensingDecisions: 48213,
    penaltyDecisions: 2907,
    coercionDecisions: 164,
    feesCollected: 1520.457,
  },
  requests: {
    'received naturalPerson': 312,
    'received business': 41,
    'received researchInstitution': 3,
    'received publicWelfare': 2,
    'received legalService': 17,
    'received otherOrganization': 6,
    'carriedOver naturalPerson': 19,
    'carriedOver legalService': 2,
    'granted naturalPerson': 118,
    'granted business': 22,
    'granted researchInstitution': 3,
    'granted legalService': 9,
    'partiallyGranted naturalPerson': 37,
    'partiallyGranted business': 4,
    'refusedStateSecret naturalPerson': 2,
    'refusedForbiddenByLaw naturalPerson': 5,
    'refusedSecurityAndStability naturalPerson': 1,
    'refusedThirdPartyRights business': 8,
    'refusedInternalAffairs naturalPerson': 14,
    'refusedProcessInformation naturalPerson': 11,
    'refusedProcessInformation legalService': 4,
    'refusedEnforcementFiles naturalPerson': 6,
    'refusedAdministrativeQuery naturalPerson': 9,
    'unavailableNotHeld naturalPerson': 52,
    'unavailableNotHeld business': 5,
    'unavailableNotHeld publicWelfare': 2,
    'unavailableNeedsCreation naturalPerson': 7,
    'unavailableStillUnclear naturalPerson': 3,
    'declinedPetition naturalPerson': 21,
    'declinedRepeat naturalPerson': 13,
    'declinedPublication otherOrganization': 6,
    'declinedExcessive naturalPerson': 4,
    'declinedReconfirmation naturalPerson': 2,
    'otherNotCorrected naturalPerson': 8,
    'otherFeeUnpaid business': 1,
    'otherReasons naturalPerson': 3,
    'otherReasons legalService': 1,
    'carriedForward naturalPerson': 15,
    'carriedForward business': 1,
    'carriedForward legalService': 5,
  },
  disputes: {
    'review upheld': 23,
    'review corrected': 4,
    'review otherOutcome': 9,
    'review pending': 3,
    'directLitigation upheld': 6,
    'directLitigation pending': 2,
    'litigationAfterReview upheld': 11,
    'litigationAfterReview corrected': 1,
    'litigationAfterReview otherOutcome': 2,
  },
  prose: {
    overview: '全区各单位把公开要求写进办文流程，新出文件同时定下公开属性。\n街道和部门各有一名联络员，每季度交流一次做法。',
    problems: '一是答复书的说理还不够细；二是基层联络员更换频繁。来年将编印答复样例，并把培训放到街道去办。',
    other: '本年度没有向申请人收取信息处理费。',
  },
}

export const SILENT: Told = {
  agency: '沙坪镇人民政府',
  year: 2024,
  proactive: {},
  requests: {},
  disputes: {},
  prose: { ...PLAIN_PROSE, overview: '我镇把政务公开列入年度考核，村务公开栏每月更换一次。' },
}

const OUTCOME_ROWS = /^(?:granted|partiallyGranted|refused|unavailable|declined|other)/u
export const REQUEST_ROWS: readonly string[] = [
  ...new Set([...EDITION_2021.cells.keys()].filter((key) => key.startsWith('requests.')).map((key) => key.split('.')[1] ?? '')),
]

/** The figure of a place: `requests.granted.total`, `disputes.review.upheld`, `proactive.regulations.issued`. */
export function figureOf(told: Told, key: string): number {
  const [section = '', row = '', column = ''] = key.split('.')
  if (section === 'proactive') return told.proactive[key.slice('proactive.'.length)] ?? 0
  if (section === 'disputes') {
    const parts = OUTCOMES.filter((one) => one !== 'total' && (column === 'total' || one === column))
    return parts.reduce((sum, one) => sum + (told.disputes[`${row} ${one}`] ?? 0), 0)
  }
  const rows = row === 'concluded' ? REQUEST_ROWS.filter((one) => OUTCOME_ROWS.test(one)) : [row]
  const columns = COLUMNS.filter((one) => one !== 'total' && (column === 'total' || one === column))
  return rows.flatMap((one) => columns.map((two) => told.requests[`${one} ${two}`] ?? 0)).reduce((sum, one) => sum + one, 0)
}

/** The same as a report, to hold a reading against. */
export function reportOf(told: Told): Report {
  const cells = [...EDITION_2021.cells.values()].filter(({ required }) => required)
  const figures = new Map(cells.map(({ key, decimals }): [CellKey, number] => [key, Math.round(figureOf(told, key) * 10 ** decimals)]))
  const { introduction = '', overview, problems, other } = told.prose
  const texts: Readonly<Record<string, string>> = {
    introduction,
    'overview.preface': overview,
    problemsAndImprovements: problems,
    otherMatters: other,
  }
  return {
    form: EDITION_2021,
    agency: told.agency,
    year: told.year,
    level: null,
    issuedOn: null,
    figures,
    misprints: new Map(),
    texts: textsOf(EDITION_2021, (key) => texts[key] ?? null),
  }
}

import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { bareLabel, cellName, labelTerms } from '../../src/language/label-terms.ts'
import { findCells } from '../../src/language/labels.ts'
import { INITIALS } from '../../src/language/vocabulary-initials.ts'
import { ABBREVIATIONS, ENGLISH } from '../../src/language/vocabulary-labels.ts'
import { EDITION_2019, EDITION_2021, EDITION_2021_ONE_ROW, FORMS } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'

const keys = [...EDITION_2021.cells.keys()]
const matching = (pattern: RegExp) => keys.filter((key) => pattern.test(key))
const OUTCOME_TOTALS = matching(/^requests\.(?!received|carried|concluded)\w+\.total$/u)
const APPLICANTS = matching(/^requests\.received\.(?!total)/u)
const REVIEW = matching(/^disputes\.review\./u)

const ANYWHERE: readonly (readonly [string, string])[] = [
  ['行政许可', 'proactive.licensingDecisions'],
  ['许可', 'proactive.licensingDecisions'],
  ['处罚', 'proactive.penaltyDecisions'],
  ['强制', 'proactive.coercionDecisions'],
  ['收费', 'proactive.feesCollected'],
  ['规范性文件制发', 'proactive.normativeDocuments.issued'],
  ['规范性文件废止', 'proactive.normativeDocuments.repealed'],
  ['规范性文件 现行有效', 'proactive.normativeDocuments.inForce'],
  ['规章本年制发件数', 'proactive.regulations.issued'],
  ['一、本年新收政府信息公开申请数量 总计', 'requests.received.total'],
  ['新收总计', 'requests.received.total'],
  ['上年结转个人', 'requests.carriedOver.naturalPerson'],
  ['结转下年合计', 'requests.carriedForward.total'],
  ['予以公开·总计', 'requests.granted.total'],
  ['自然人予以公开', 'requests.granted.naturalPerson'],
  ['部分公开（区分处理的，只计这一情形，不计其他情形） 自然人', 'requests.partiallyGranted.naturalPerson'],
  ['(三)不予公开 1.属于国家秘密 总计', 'requests.refusedStateSecret.total'],
  ['三安全一稳定总计', 'requests.refusedSecurityAndStability.total'],
  ['危及“三安全一稳定”商业企业', 'requests.refusedSecurityAndStability.business'],
  ['第三方 律所', 'requests.refusedThirdPartyRights.legalService'],
  ['执法案卷科研', 'requests.refusedEnforcementFiles.researchInstitution'],
  ['信访公益', 'requests.declinedPetition.publicWelfare'],
  ['逾期不补正总计', 'requests.otherNotCorrected.total'],
  ['逾期未缴费总计', 'requests.otherFeeUnpaid.total'],
  ['复议维持', 'disputes.review.upheld'],
  ['行政复议·结果纠正', 'disputes.review.corrected'],
  ['复议总计', 'disputes.review.total'],
  ['直接起诉未结', 'disputes.directLitigation.pending'],
  ['复议后起诉总计', 'disputes.litigationAfterReview.total'],
  ['发出收费通知件数', 'informationFees.noticesIssued'],
  ['实收', 'informationFees.amountReceived'],
  ['xzxk', 'proactive.licensingDecisions'],
  ['XZCF', 'proactive.penaltyDecisions'],
  ['yygkzrr', 'requests.granted.naturalPerson'],
  ['fywc', 'disputes.review.upheld'],
  ['licensing', 'proactive.licensingDecisions'],
  ['state secret, natural person', 'requests.refusedStateSecret.naturalPerson'],
  ['granted total', 'requests.granted.total'],
  ['review upheld', 'disputes.review.upheld'],
]

const AMONG_ASKED: readonly (readonly [string, readonly CellKey[], string])[] = [
  ['予以公开', OUTCOME_TOTALS, 'requests.granted.total'],
  ['国家秘密', OUTCOME_TOTALS, 'requests.refusedStateSecret.total'],
  ['其他', OUTCOME_TOTALS, 'requests.otherReasons.total'],
  ['其他法律', OUTCOME_TOTALS, 'requests.refusedForbiddenByLaw.total'],
  ['重复', OUTCOME_TOTALS, 'requests.declinedRepeat.total'],
  ['（三）2', OUTCOME_TOTALS, 'requests.refusedForbiddenByLaw.total'],
  ['三(三)2', OUTCOME_TOTALS, 'requests.refusedForbiddenByLaw.total'],
  ['3.2', OUTCOME_TOTALS, 'requests.refusedForbiddenByLaw.total'],
  ['（一）', OUTCOME_TOTALS, 'requests.granted.total'],
  ['自然人', APPLICANTS, 'requests.received.naturalPerson'],
  ['其他', APPLICANTS, 'requests.received.otherOrganization'],
  ['企业', APPLICANTS, 'requests.received.business'],
  ['其他', REVIEW, 'disputes.review.otherOutcome'],
  ['总计', REVIEW, 'disputes.review.total'],
]

describe('a label', () => {
  it.each(ANYWHERE)('%s is %s', (text, cell) => {
    expect(findCells(EDITION_2021, text)).toEqual({ kind: 'cells', cells: [cell], exact: true })
  })

  it.each(AMONG_ASKED.map(([text, asked, cell]) => [text, cell, asked] as const))('among the cells asked %s is %s', (text, cell, cells) => {
    expect(findCells(EDITION_2021, text, { cells })).toEqual({ kind: 'cells', cells: [cell], exact: true })
  })

  it('names every cell by its own name, on every form', () => {
    for (const form of FORMS) {
      for (const key of form.cells.keys())
        expect(findCells(form, cellName(form, key)), `${form.edition} ${key}`).toEqual({ kind: 'cells', cells: [key], exact: true })
    }
  })

  it.each(['其他处理', '（六）'])('%s is a row where the form prints it in one', (text) => {
    expect(findCells(EDITION_2021_ONE_ROW, text, { sums: true })).toEqual({ kind: 'cells', cells: ['requests.otherHandling.total'], exact: true })
  })

  it('is looked for elsewhere when no cell asked fits', () => {
    expect(findCells(EDITION_2021, '许可', { cells: APPLICANTS })).toMatchObject({ cells: ['proactive.licensingDecisions'] })
  })

  it('is told by its numbering where its words could be another row and column', () => {
    expect(findCells(EDITION_2021, '（七）总计·其他')).toMatchObject({ cells: ['requests.concluded.otherOrganization'] })
    expect(findCells(EDITION_2021, '总计其他').kind).toBe('ambiguous')
  })

  it('stays inside the section given', () => {
    expect(findCells(EDITION_2021, '许可', { section: 'requests' }).kind).toBe('unknown')
  })

  it('found by a part of its words only is not exact', () => {
    expect(findCells(EDITION_2021, '举报', { cells: OUTCOME_TOTALS })).toEqual({
      kind: 'cells',
      cells: ['requests.declinedPetition.total'],
      exact: false,
    })
  })
})

describe('a label of several cells', () => {
  const candidates = (text: string, scope = {}) => {
    const reading = findCells(EDITION_2021, text, scope)
    return reading.kind === 'ambiguous' ? reading.candidates : []
  }

  it.each(['不予公开', '（三）不予公开'])('offers for %s the sum and the eight rows', (text) => {
    const [sum, ...rows] = candidates(text)
    expect(rows.map(({ cells }) => cells)).toEqual(matching(/^requests\.refused\w+\.total$/u).map((key) => [key]))
    expect(sum?.cells).toEqual(rows.flatMap(({ cells }) => cells))
  })

  it('keeps to the column that was named', () => {
    expect(candidates('不予公开自然人')[0]?.cells).toEqual(matching(/^requests\.refused\w+\.naturalPerson$/u))
  })

  it('offers a row’s total first', () => {
    expect(candidates('予以公开').map(({ cells }) => cells[0])).toEqual(['requests.granted.total', ...matching(/^requests\.granted\.(?!total)/u)])
  })

  it('does not choose between the row of the table and the row of the question', () => {
    expect(candidates('第3行', { cells: OUTCOME_TOTALS }).map(({ cells }) => cells)).toEqual([
      ['requests.granted.total'],
      ['requests.refusedStateSecret.total'],
    ])
  })

  it.each([
    ['不予公开', matching(/^requests\.refused\w+\.total$/u)],
    ['予以公开', ['requests.granted.total']],
    ['复议', ['disputes.review.total']],
    ['行政诉讼', ['disputes.directLitigation.total', 'disputes.litigationAfterReview.total']],
    ['办理结果', ['requests.concluded.total']],
    ['不予处理商业企业', matching(/^requests\.declined\w+\.business$/u)],
  ])('means by %s its sum, where sums are asked for', (text, cells) => {
    expect(findCells(EDITION_2021, text, { sums: true })).toEqual({ kind: 'cells', cells, exact: true })
  })
})

describe('an unknown label', () => {
  it.each([
    ['行攻许可', '行政许可'],
    ['行政复义', '行政复议'],
    ['予以公升', '予以公开'],
  ])('%s is answered with the nearest, %s', (text, nearest) => {
    expect(findCells(EDITION_2021, text)).toMatchObject({
      kind: 'unknown',
      closest: expect.arrayContaining([expect.objectContaining({ label: nearest })]),
    })
  })

  it.each(['', '。', '😀', '天气', 'x'.repeat(5000), '3'])('%s finds nothing', (text) => {
    expect(findCells(EDITION_2021, text)).toEqual({ kind: 'unknown', closest: [] })
  })

  it('offers three at most', () => {
    const reading = findCells(EDITION_2021, '行政信息公开申请总数')
    expect(reading.kind === 'unknown' ? reading.closest.length : 99).toBeLessThanOrEqual(3)
  })
})

describe('the vocabulary', () => {
  const officials = new Set(FORMS.flatMap((form) => labelTerms(form).terms.map((term) => bareLabel(term.official))))

  it.each([
    ['abbreviations', ABBREVIATIONS],
    ['English names', ENGLISH],
  ])('has %s of official labels only', (_, words) => {
    expect(Object.keys(words).filter((label) => !officials.has(label))).toEqual([])
  })

  it('has an English name for every label but the numbers of articles and the frame of the table', () => {
    expect(
      [...officials].filter((label) => ENGLISH[label] === undefined && !/^第二十条|^申请人情况$|^本年处理决定数量$|^本年收费金额$/u.test(label)),
    ).toEqual([])
  })

  it('has the pinyin initials of every name', () => {
    const names = [...officials].flatMap((label) => [label, ...(ABBREVIATIONS[label] ?? [])]).filter((name) => name.length > 1)
    const initials = Object.fromEntries(names.map((name) => [name, pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('')]))
    // A failure prints what belongs into vocabulary-initials.ts.
    expect(INITIALS).toEqual(initials)
  })

  it('is read on the form of 2019 too', () => {
    expect(findCells(EDITION_2019, '规范性文件有效')).toMatchObject({ cells: ['proactive.normativeDocuments.inForce'] })
  })
})

import { LEVELS, type Level } from '../report/report.ts'
import { lettersOf } from './spelling.ts'

/** Words for the levels of organs: data, without blanks and marks. */
const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  stateCouncilDepartment: ['国务院部门', '国务院', '部委', '国家部委', 'departmentofthestatecouncil', 'statecouncil'],
  provincialGovernment: ['省级政府', '省政府', '自治区政府', '直辖市政府', 'provincialgovernment'],
  provincialDepartment: ['省级部门', '省直部门', '省厅', '省局', 'provincialdepartment'],
  cityGovernment: ['市级政府', '市政府', '自治州政府', '州政府', 'citygovernment'],
  cityDepartment: ['市级部门', '市直部门', '市局', 'citydepartment'],
  countyGovernment: ['县区政府', '县级政府', '区级政府', '县政府', '区政府', 'countyordistrictgovernment', 'countygovernment', 'districtgovernment'],
  countyDepartment: [
    '县区部门',
    '县级部门',
    '区级部门',
    '县直部门',
    '区直部门',
    '县局',
    '区局',
    'countyordistrictdepartment',
    'countydepartment',
    'districtdepartment',
  ],
  township: ['乡镇街道', '乡镇', '街道', '镇政府', '乡政府', '乡镇政府', '街道办', '街道办事处', 'townshiporsubdistrict', 'township', 'subdistrict'],
}

/** The level that a whole message names, such as 县级部门, 市政府 or "county department"; null for any other. */
export function readLevel(text: string): Level | null {
  const said = lettersOf(text)
  return LEVELS.find((level) => LEVEL_WORDS[level].includes(said)) ?? null
}

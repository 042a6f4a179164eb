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

/** Words for where an organ stands, and whether it is a government: 我们是县里的局. */
const WHERE: readonly (readonly [RegExp, Level, Level])[] = [
  [/国务院|中央|国家|部委/u, 'stateCouncilDepartment', 'stateCouncilDepartment'],
  [/乡|镇|街道/u, 'township', 'township'],
  [/县|区|旗/u, 'countyGovernment', 'countyDepartment'],
  [/市|州|盟/u, 'cityGovernment', 'cityDepartment'],
  [/省|自治区|直辖/u, 'provincialGovernment', 'provincialDepartment'],
]
const GOVERNMENT = /政府|管委会/u
const DEPARTMENT = /局|委|厅|办|部门|单位|科/u
const LONGEST = 12

/** The level that a whole message names, such as 县级部门, 市政府 or "county department"; `name` tells a government where 县级 alone is said. Null for any other. */
export function readLevel(text: string, name = ''): Level | null {
  const said = lettersOf(text)
  const named = LEVELS.find((level) => LEVEL_WORDS[level].includes(said))
  if (named !== undefined || said.length > LONGEST) return named ?? null
  const where = WHERE.filter(([pattern]) => pattern.test(said))
  const [only] = where
  if (only === undefined || where.length > 1) return null
  if (GOVERNMENT.test(said) || only[1] === only[2]) return only[1]
  if (DEPARTMENT.test(said)) return only[2]
  return name !== '' && /^(?:是|属于|我们)?[\u4e00-\u9fff]级的?$/u.test(said) ? (GOVERNMENT.test(name) ? only[1] : only[2]) : null
}

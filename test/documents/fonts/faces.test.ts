import { expect, test } from 'vitest'
import { castFaces, ROLES, type Role } from '../../../src/documents/fonts/faces.ts'

const PACKAGED = [
  'LXGW WenKai\nRegular\nLXGW WenKai',
  'Noto Sans SC Medium\nRegular\nNoto Sans SC Medium',
  'Noto Serif SC\nRegular',
  'Noto Serif SC\nBold\nNoto Serif SC Bold',
]
const DEBIAN = ['FandolFang R\nRegular\nFandolFang-Regular', 'FandolHei\nRegular\nFandolHei-Regular', 'FandolKai\nRegular\nFandolKai-Regular']

const served = (...folders: readonly (readonly string[])[]): Readonly<Record<Role, string | undefined>> => {
  const cast = castFaces(folders.map((names) => names.map((knownAs) => ({ knownAs }))))
  const first = (role: Role) => cast[role][0]?.knownAs.split('\n').at(-1)
  return { title: first('title'), body: first('body'), heading: first('heading'), subheading: first('subheading'), song: first('song') }
}

test.for([
  {
    name: "the package's own fonts, a 宋体 for 仿宋",
    folders: [PACKAGED],
    cast: { title: 'Noto Serif SC Bold', body: 'Regular', heading: 'Noto Sans SC Medium', subheading: 'LXGW WenKai', song: 'Regular' },
  },
  {
    name: "Debian's before the package's",
    folders: [DEBIAN, PACKAGED],
    cast: { title: 'Noto Serif SC Bold', body: 'FandolFang-Regular', heading: 'FandolHei-Regular', subheading: 'FandolKai-Regular', song: 'Regular' },
  },
  {
    name: "the office's before all others",
    folders: [
      ['FZXiaoBiaoSong-B05S\n方正小标宋简体', 'FangSong_GB2312\n仿宋_GB2312', 'KaiTi_GB2312\n楷体_GB2312', 'SimHei\n黑体', 'SimSun\n宋体'],
      DEBIAN,
      PACKAGED,
    ],
    cast: { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', subheading: '楷体_GB2312', song: '宋体' },
  },
  {
    name: "a 仿宋 of the system before an office's 宋体",
    folders: [['SimSun\n宋体'], DEBIAN, PACKAGED],
    cast: { title: 'Noto Serif SC Bold', body: 'FandolFang-Regular', heading: 'FandolHei-Regular', subheading: 'FandolKai-Regular', song: '宋体' },
  },
])('the page is set in $name', ({ folders, cast }) => {
  expect(served(...folders)).toEqual(cast)
})

test('bold faces of other designs, and fonts of other scripts, serve nothing', () => {
  const cast = castFaces([[{ knownAs: 'FandolHei\nBold' }, { knownAs: 'DejaVu Sans\nBook' }, { knownAs: '楷体 粗' }]])
  expect(ROLES.filter((role) => cast[role].length > 0)).toEqual([])
})

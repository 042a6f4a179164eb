import { fold } from './spelling.ts'

const YES: readonly string[] = [
  '是',
  '是的',
  '对',
  '对的',
  '好',
  '好的',
  '确认',
  '没错',
  '没问题',
  '可以',
  '行',
  '嗯',
  '正确',
  '一致',
  '相符',
  '无误',
  '确定',
  '同意',
  'ok',
  'okay',
  'allright',
  'alright',
  'fine',
  'sure',
  'yes',
  'y',
  'correct',
  'confirm',
  'right',
]
const NO: readonly string[] = [
  '否',
  '不',
  '不是',
  '不对',
  '不太对',
  '不大对',
  '对不上',
  '不符',
  '有出入',
  '不是这样',
  '不可以',
  '不行',
  '错',
  '错了',
  '有误',
  '不正确',
  '不一致',
  '不相符',
  '不确认',
  '不同意',
  '不用',
  '不要',
  'no',
  'n',
  'wrong',
  'incorrect',
]

/** Whether a whole message agrees or denies; null where it says something else. */
export function readAssent(text: string): 'yes' | 'no' | null {
  const bare = fold(text)
    .replace(/[\s。.!,、~]/gu, '')
    .replace(/[了吧啊呀的]+$/u, (tail, at) => (at === 0 ? tail : ''))
  if (YES.includes(bare) || YES.includes(`${bare}的`)) return 'yes'
  return NO.includes(bare) || NO.includes(`${bare}了`) ? 'no' : null
}

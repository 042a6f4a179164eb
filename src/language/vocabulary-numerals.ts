/** Words of figures that are recognised; data, in the spelling of `fold`. */

export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** Powers of ten of the units inside 万. */
export const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }
/** Powers of ten of the units that close a section. */
export const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 }
/** Tens in one character. */
export const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' }

export const ZERO_WORDS = [
  '无',
  '没有',
  '没',
  '无此情况',
  '无此类情况',
  '没有此类情况',
  '未发生',
  '没有发生',
  '一件都没有',
  '一件也没有',
  '一件没有',
  '一件没收到',
  '一件都没收到',
  '一件也没收到',
  '一个都没有',
  '一个也没有',
  '一个没有',
  '一份都没有',
  '一份也没有',
  '没发生',
  '没发生过',
  '没有发生过',
  '没有收到',
  '没收到',
  '没收到过',
  '没收过',
  '没有收过',
  '未收过',
  '未收取',
  '没有收取',
  '没收取过',
  '没有收取过',
  '未收取过',
  '没有收到过',
  '未收到',
  '不涉及',
  '未涉及',
  '不适用',
  '暂无',
  'none',
  'nil',
  'zero',
  'n/a',
  'not applicable',
] as const

export const SAME_WORDS = [
  '同去年',
  '同上年',
  '同上一年',
  '和去年一样',
  '跟去年一样',
  '与去年一样',
  '同去年一样',
  '和去年相同',
  '与去年相同',
  '与上年相同',
  '和上年相同',
  '和上年一样',
  '与上年一样',
  '与去年持平',
  '和去年持平',
  '与上年持平',
  '去年一样',
  '照去年',
  '按去年',
  'same as last year',
  'as last year',
] as const

/** Words before a figure that add nothing to it. */
export const LEAD_INS = ['一共是', '一共有', '一共', '总共', '合计', '共计', '共有', '共', '有', '是', '为', '计'] as const
/** Words after a figure that add nothing to it. */
export const CLOSINGS = ['整', '的', '了', '吧', '哦'] as const

export const COUNT_UNITS = [
  '件申请',
  '份申请',
  '件次',
  '件',
  '个',
  '份',
  '宗',
  '起',
  '条',
  '项',
  '次',
  '例',
  '部',
  '家',
  'cases',
  'case',
  'items',
  'item',
  'requests',
  'request',
] as const
/** Money, by the power of ten of 元 that the word stands for. */
export const MONEY_UNITS: Readonly<Record<string, number>> = {
  亿元: 8,
  千万元: 7,
  百万元: 6,
  万元: 4,
  万块: 4,
  千元: 3,
  百元: 2,
  元: 0,
  块钱: 0,
  块: 0,
  圆: 0,
  yuan: 0,
  rmb: 0,
  cny: 0,
}
export const MONEY_SIGNS = ['人民币', '¥', 'rmb', 'cny'] as const

/** Words that leave open how many it is. */
export const VAGUE_BEFORE = [
  '约',
  '大约',
  '大概',
  '近',
  '将近',
  '接近',
  '不到',
  '不足',
  '超过',
  '至少',
  '最多',
  '差不多',
  '好像',
  '可能',
  '应该',
  '估计',
  'about',
  'around',
] as const
export const VAGUE_AFTER = ['左右', '上下', '以上', '以下', '多', '余', '来', '几', '?'] as const
export const VAGUE_WORDS = ['几', '若干', '数', '一些', '半', '很多', '不少'] as const

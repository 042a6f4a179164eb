/** Words of plain replies: data, in the spelling of `fold`, without blanks, marks and particles. */

export type Courtesy = 'thanks' | 'wait' | 'hello' | 'nod' | 'attachment' | 'link'

/** They end a sentence and say nothing of their own. */
export const PARTICLES = /[了吧啊呀哦哈呢嘛啦]+$/u

export const COURTESIES: readonly (readonly [Courtesy, readonly string[]])[] = [
  ['thanks', ['谢谢', '谢谢你', '谢谢您', '多谢', '感谢', '非常感谢', '辛苦', '辛苦你', '辛苦您', '麻烦你', '麻烦您', 'thanks', 'thankyou', 'thx']],
  [
    'wait',
    [
      '等等',
      '等下',
      '等一下',
      '等一等',
      '等会',
      '等会儿',
      '等一会',
      '等一会儿',
      '等我一下',
      '稍等',
      '稍等一下',
      '请稍等',
      '先等等',
      '先等一下',
      '待会',
      '待会儿',
      '待会再说',
      '回头再说',
      '明天再填',
      '下次再填',
      '下午再填',
      '先到这',
      '退出',
      '下班了',
      '先不填了',
      '先到这里',
      '先填到这',
      '我问问',
      '我问一下',
      '我去问问',
      '我去问一下',
      '我查查',
      '我查一下',
      '我去查查',
      '我去查一下',
      '我看看',
      '我看一下',
      '我核实一下',
      '我核对一下',
      '我想想',
      '让我看看',
      '让我想想',
      '等我问问',
      '等我查查',
      '等我看看',
      'wait',
      'holdon',
      'onemoment',
      'amoment',
      'justamoment',
      'letmecheck',
      'letmesee',
      'hmmletmecheck',
      'iwillask',
      "i'llask",
      "i'llcheck",
    ],
  ],
  ['hello', ['你好', '您好', '在吗', '在不在', '在', '有人吗', '喂', '早', '早上好', '上午好', '中午好', '下午好', '晚上好', 'hi', 'hello', 'hey']],
  ['attachment', ['见附件', '请见附件', '附件', '在附件里', '看附件', '文件发了', '文件发过去了', 'seeattached', 'attached']],
  ['nod', ['收到', '知道', '我知道', '明白', '我明白', '懂', '看到', '原来如此', 'gotit', 'isee']],
]

export const NONE_WORDS: readonly string[] = [
  '无',
  '没',
  '没有',
  '没有的',
  '没有内容',
  '没内容',
  '都没有',
  '什么都没有',
  '暂无',
  '暂时没有',
  'none',
  'no',
]

/** A text that is not wanted: it stays blank. */
export const UNWANTED: readonly string[] = ['不用', '不要', '不用写', '不写', '不需要', '不要写']

export const NOTHING_LAST_YEAR: readonly string[] = [
  '没有去年的',
  '没有去年的年报',
  '没有年报',
  '没有上年的',
  '没有文件',
  '没做过',
  '没填过',
  '去年没有',
  '去年没填',
  '去年没做',
  '找不到',
  '没找到',
  '没有找到',
  '手里没有',
  '手头没有',
  '我没有',
  '不用',
  '不要',
  '第一次填',
  '第一年填',
  '首次填报',
]

/** 去年的没找到啊, 手头没有去年的年报: in many orders. */
const LAST = '(?:去年|上年|上一年|往年)(?:度)?'
const REPORT = '(?:年报|报告|文件|数据|材料|资料|底稿)'
const LACKING = '(?:没有?|没找到|没有找到|找不到|找不着|没存|没留|没保存|丢|不在|没做|没填)(?:了|过)?'
export const LACKING_LAST_YEAR = new RegExp(
  `^(?:我|我们)?(?:单位|这里|这边|手里|手头|手上)?(?:${LAST}的?)?${REPORT}?(?:我|我们)?(?:这里|这边|手里|手头|手上)?(?:也|都|还|暂时)?${LACKING}(?:${LAST})?的?${REPORT}?$`,
  'u',
)
/** 新收多少我得问问: a sentence that ends so waits for others. */
export const ASKING_AROUND =
  /(?:我|得|要|去|再|先|等|让我|帮您)(?:得|要|去|再|先)*(?:问问|问一下|问下|查查|查一下|查下|找找|找一下|找下|核实一下|核实下|核对一下|确认一下|确认下|看看|看一下)(?:再说|再填|再报)?$/u

export const ALL_DONE =
  /^(?:今年|本年度?)?(?:的)?(?:申请)?(?:都|全部?|均|已经?)+(?:办结|办完|答复|处理完|回复)(?:完|了|毕)*$|^没有(?:未办结|没办完|剩下|遗留)的?$/u

/** Of two figures the new one, or the one that stands. */
export const WHICH_FIGURE: Readonly<Record<'new' | 'old', readonly string[]>> = {
  new: ['新的', '用新的', '要新的', '改成新的', '以新的为准', '替换', '覆盖', '更新', '改', 'new', 'thenew', 'usenew', 'replace'],
  old: ['旧的', '用旧的', '原来的', '用原来的', '现在的', '保留', '保留现在的', '保留原来的', '不改', '不用改', '不变', 'old', 'keep'],
}

/** What takes the sentences that the question shows. */
export const TAKE_OFFERED: readonly string[] = [
  '是',
  '是的',
  '好',
  '好的',
  '行',
  '可以',
  'ok',
  'yes',
  '没问题',
  '用这段',
  '就用这段',
  '就用这个',
  '用这个',
  '用上面的',
  '用你写的',
  '用您写的',
  '采用',
  '就这样',
  '就这样写',
  '就这么写',
  '照这个写',
  '照这样写',
  '按这个写',
  '照表写',
]

/** What takes last year's words. */
export const TAKE_LAST: readonly string[] = [
  '用去年的',
  '用上年的',
  '就用去年的',
  '照去年的',
  '照去年的写',
  '照去年写',
  '按去年的写',
  '按去年的',
  '抄去年的',
  '和去年的一样',
  '跟去年的一样',
  '同上',
  '一样',
  'sameaslastyear',
  'aslastyear',
]

/** Words that hold a statement together; data, in the spelling of `fold`. */

/** Between a label and its figure; they say nothing of their own. */
export const CONNECTORS = [
  '修改为',
  '更正为',
  '调整为',
  '改为',
  '改成',
  '等于',
  '应为',
  '应该是',
  '应该为',
  '应是',
  '其实是',
  '只有',
  '就是',
  '就',
  '才',
  '也是',
  '也',
  '仅有',
  '一共有',
  '一共是',
  '一共',
  '收到了',
  '收到',
  '共有',
  '共计',
  '共',
  '仅',
  '为',
  '是',
  '有',
  '填',
  '写',
  '我们',
  '我局',
  '我单位',
  '本单位',
  '本局',
  '了',
  '吧',
  '哦',
  '啊',
  '呢',
  '嘛',
  '嗯',
  '呀',
  '的',
  '->',
  '=>',
] as const
export const ENGLISH_CONNECTORS: readonly string[] = ['is', 'are', 'equals', 'to', 'with', 'was', 'were']

export const CONJUNCTIONS = ['以及', '还有', '和', '及', '与'] as const
export const ENGLISH_CONJUNCTIONS: readonly string[] = ['and', 'plus']

/** One figure for all the labels before it. */
export const EACH = [
  '全部都是',
  '全部为',
  '全部是',
  '都是',
  '都为',
  '均为',
  '均是',
  '全是',
  '全为',
  '各为',
  '各是',
  '皆为',
  '都',
  '均',
  '各',
  '皆',
] as const
/** As many figures as labels before it, in their order. */
export const RESPECTIVELY = ['分别为', '分别是', '分别有', '分别', '依次为', '依次是', '依次'] as const
/** What follows is a part of what stands before. */
export const AMONG = ['其中', '包括', '包含', 'of which', 'including'] as const

const ZERO = '(?:(?:0|零|〇)\\s*件?(?![\\d.,点]*\\d)|无|没有|zero|none|nil)'
const EVERY = '(?:全部|都|均|全|皆|一律|统统)'
/** The other cells of the question; 其他 may also be a row or a column of that name, unless a word for "all" follows. */
export const REST_ZERO = new RegExp(
  `(?:(其余|剩余|剩下|余下|余者|别的|the rest|rest|everything else|all others)|(其他|其它|others|other))\\s*(?:的|各项|项|几项|情形|情况)?\\s*也?(${EVERY}|all|各项)?\\s*(?:are|is|填)?\\s*(?:是|为|按)?\\s*[:=]?\\s*${ZERO}`,
  'uy',
)
export const REST_SAME_LEAD = new RegExp(
  `(?:(其余|剩余|剩下|余下|余者|别的|the rest|rest|everything else|all others)|(其他|其它|others|other))\\s*(?:的|各项|项|几项)?\\s*(${EVERY}|all)?\\s*(?:is|are)?\\s*(?:the)?\\s*`,
  'uy',
)
/** A whole message that says zero of everything asked. */
export const ALL_ZERO = new RegExp(
  `^(?:以上|这些|上述|本项|这几项|几项)?(?:各项)?\\s*(?:${EVERY}+\\s*(?:是|为|填)?\\s*${ZERO}|(?:无|没有|none|nil)|all\\s*(?:are\\s*)?(?:0|zero|none))\\s*件?$`,
  'u',
)
export const REST_WORD = /剩下|剩余|余下|其余|其它|其他|另外/u
/** 自然人12，剩下的是企业: what is said first, and whose the rest is. */
export const REST_OF_ONE = new RegExp(
  `^(.*\\d.*?)[,;。\\s]+(?:${REST_WORD.source})的?\\s*(?:都|全|全部|均)?(?:是|为|归|算)\\s*(\\p{L}+?)(?:的|了|提出|申请)*$`,
  'u',
)

/** A whole message that says one label of everything asked, such as 全部为自然人. */
export const ALL_OF = new RegExp(
  `^(?:以上|这些|上述|申请人)?(?:${EVERY}+|all)\\s*(?:都)?\\s*(?:是|为|由|属于|来自)?\\s*(?:from|by)?\\s*([^\\d]+?)(?:提出|申请|的|了)*$`,
  'u',
)

/** Words with which sentences tell of the year, and lines of figures do not. */
export const TELLING: readonly string[] = [
  '我局',
  '我单位',
  '我委',
  '我办',
  '我县',
  '我区',
  '我市',
  '我镇',
  '本单位',
  '本机关',
  '本局',
  '全年',
  '年度',
  '今年以来',
  '收到',
  '受理',
  '均已',
  '按期',
  '按时',
  '加强',
  '强化',
  '召开',
  '开展',
  '认真',
  '落实',
  '推进',
  '严格',
  '进一步',
  '高度重视',
]

/** Words of commands: data, in the spelling of `fold`. */

export const COMMANDS = [
  'start',
  'new',
  'last',
  'check',
  'draft',
  'final',
  'edit',
  'undo',
  'sections',
  'status',
  'export',
  'import',
  'language',
  'help',
  'cancel',
  'back',
  'skip',
  'checklist',
  'deleteDraft',
  'deleteOrgan',
  'year',
  'guide',
  'reopen',
  'formats',
  'date',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** A whole message that is one of these is the command. */
export const COMMAND_WORDS: Readonly<Record<CommandName, readonly string[]>> = {
  start: ['开始', '开始填报', 'start'],
  new: ['新建', '新建草稿', '新建报告', '新建年报', 'new', 'new draft'],
  last: ['去年', '上年', '上年数据', '去年数据', 'last year'],
  check: ['检查', '校验', '核对', '检查一下', 'check'],
  draft: ['草稿', '出草稿', '看草稿', '生成草稿', '出一份草稿', 'draft'],
  final: ['出稿', '定稿', '出正式稿', '正式稿', '生成报告', '出报告', 'final', 'finish'],
  edit: ['修改', '更改', '改数', 'edit'],
  undo: ['撤销', '撤回', '取消上一步', 'undo'],
  sections: ['目录', '章节', '各部分', 'sections', 'contents'],
  status: ['进度', '状态', '到哪了', '填到哪了', 'status', 'progress'],
  export: ['导出', '导出文件', '导出报告', 'export'],
  import: ['导入', '导入文件', '导入报告', 'import'],
  language: ['语言', '切换语言', '中文', 'english', 'language'],
  help: ['帮助', '怎么用', '使用说明', '说明', 'help', '?'],
  cancel: ['取消', '算了', '不填了', 'cancel'],
  back: ['返回', '上一步', '后退', '上一题', 'back'],
  skip: ['跳过', '先跳过', '下一题', '以后再填', '不知道', '不清楚', '没有数据', '暂时没有数据', 'skip', "don't know"],
  checklist: ['取数清单', '清单', 'checklist'],
  deleteDraft: ['删除草稿', '删除这份草稿', '删除报告', 'delete draft'],
  deleteOrgan: ['删除单位', '删除机关', 'delete organ', 'delete organisation', 'delete organization'],
  guide: ['口径', '说明口径', '怎么算', '怎么填', 'guide', 'what counts'],
  reopen: ['重新打开', '打开修改', 'reopen'],
  formats: ['其他格式', '别的格式', '格式', '文件格式', 'formats', 'other formats'],
  date: ['成文日期', '落款日期', '填日期', '日期', 'date of issue', 'issue date', 'date'],
  year: ['切换年度', '换年度', '切换年份', '年度', 'year'],
}

/** Words that may stand before a command word. */
export const POLITE = ['请', '帮我', '我要', '我想', '麻烦', 'please '] as const

export const EDIT_VERBS = ['修改', '更改', '更正', '改正', '改一下', '把', '将', 'edit', 'change', 'set'] as const
/** Without a verb before the label, one of these makes it an edit. */
export const EDIT_LINKS = ['修改为', '更改为', '更正为', '应改为', '改为', '改成'] as const

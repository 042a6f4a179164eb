/** What pages put around an article: data. */

const OPENING = [
  '发布时间',
  '发布日期',
  '发文日期',
  '成文日期',
  '公开日期',
  '更新时间',
  '生成日期',
  '来源',
  '信息来源',
  '文章来源',
  '稿件来源',
  '作者',
  '责任编辑',
  '编辑',
  '浏览次数',
  '浏览量',
  '阅读次数',
  '点击数',
  '点击率',
  '访问量',
  '字体',
  '字号',
  '索引号',
  '信息索引',
  '发布机构',
  '公开方式',
  '公开时限',
  '当前位置',
  '您当前的位置',
  '您的位置',
  '您现在的位置',
  '所在位置',
  '上一篇',
  '下一篇',
  '上一条',
  '下一条',
  '打印',
  '关闭',
  '分享',
  '收藏',
  '扫一扫',
  '扫描二维码',
  '返回顶部',
  '返回首页',
  '相关链接',
  '相关文章',
  '相关附件',
  '友情链接',
  '版权所有',
  '主办单位',
  '主办',
  '承办单位',
  '承办',
  '技术支持',
  '网站标识码',
  '网站地图',
  '联系我们',
  '关于我们',
  '政府网站标识码',
  '首页',
]
const OPENS = new RegExp(`^[【\\[（(]?(?:${OPENING.join('|')})(?:[\\s:：】\\])）>»|｜、]|$|本页|窗口|到)`, 'u')
const HOLDS = /ICP备|公网安备|Copyright|All Rights Reserved|网站标识码/iu
/** A page's number, alone or among the words that go with it. */
const PAGE_NUMBER = /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:[,，\s]*共\s*\d{1,3}\s*页)?)$/u
/** Running text that only begins with such a word is longer. */
const LONGEST = 120

/** Whether a line is what a page puts around an article: its date and source, what to click, whose site it is, its number. */
export function isFurniture(text: string): boolean {
  const line = text.trim()
  return line.length <= LONGEST && (OPENS.test(line) || HOLDS.test(line) || PAGE_NUMBER.test(line))
}

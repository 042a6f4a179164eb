/** Ways to write figures that mean a list, or a total beside its parts, told in the words that are read. */

const NUMERALS = '\\d一二两三四五六七八九十百千万零〇'
/** 12/3/0/0 */
const SLASHES = /^\d+(?:\s*\/\s*\d+)+$/u
/** 15（个人12、企业3）; a number in brackets is a numbering. */
const BRACKET = new RegExp(`(?<=[${NUMERALS}]\\s?[件个份]?)\\s?\\((?=\\p{L})(?![${NUMERALS}]{1,3}\\))`, 'gu')
/** 维持1，共1: after a figure with its name it is the total. */
const IN_ALL = new RegExp(`(?<=[\\s,，、;；。])(?:总共|一共|合计|共计|共)(?:是|有|为)?\\s*(?=[${NUMERALS}])`, 'gu')
const NAMED_FIGURE = /[^共计\P{L}]\s*[:=]?\s*\d/u

/** 好的，15件 */
const COURTESY = /^(?:好的?|嗯+|行|可以|谢谢|您好|你好|ok|okay|thanks)[\s,，、。!！]+(?=\S)/u

/** `asked` is how many figures are: a line of as many with strokes between is one of figures, no date. */
export function asStatements(said: string, asked: number): string {
  const message = said.replace(COURTESY, '')
  if (asked > 2 && SLASHES.test(message) && message.split('/').length === asked) return message.replaceAll('/', ' ')
  const named = NAMED_FIGURE.exec(message)?.index ?? message.length
  return message.replace(IN_ALL, (words, at: number) => (at > named ? '总计' : words)).replace(BRACKET, ',其中')
}

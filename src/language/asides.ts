/** Ways to write figures that mean a list, or a total beside its parts, told in the words that are read. */

const NUMERAL = '[\\d一二两三四五六七八九十百千万零〇]+'
/** 12/3/0/0 */
const SLASHES = /^\d+(?:\s*\/\s*\d+)+$/u
/** 15（个人12、企业3）; a number in brackets is a numbering. */
const BRACKETED = new RegExp(`(${NUMERAL}\\s*[件个份]?)\\s*\\((?=\\p{L})(?!(?:${NUMERAL})\\))`, 'gu')
/** 维持1，共1: after figures with their names it is the total. */
const IN_ALL = new RegExp(`(?<=\\p{L}\\s*[:=]?\\s*\\d[^\\n]*[\\s,，、;；。])(?:总共|一共|合计|共计|共)(?:是|有|为)?\\s*(?=${NUMERAL})`, 'gu')

/** `asked` is how many figures are: a line of as many with strokes between is one of figures, no date. */
export function asStatements(message: string, asked: number): string {
  if (SLASHES.test(message) && asked > 2 && message.split('/').length === asked) return message.replaceAll('/', ' ')
  return message.replace(BRACKETED, '$1,其中').replace(IN_ALL, '总计')
}

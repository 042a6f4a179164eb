import { fold } from './spelling.ts'

/** 不对，是32; 刚才说错了，应该是34; 不是31，是32; 改成33. */

const AGAIN = '(?:我|上一?个|上面|前面|刚才|刚刚|那个|的|又|说|写|填|报|打|弄|搞|看|数)*'
const WRONG = `(?:不对|不是|${AGAIN}错)(?:了|的|啦|吧)*`
const RIGHT = '(?:应该是|应该为|应为|应是|其实是|而是|改成|改为|更正为|更正|是|为)'
const LEAD = new RegExp(
  `^(?:${WRONG}[\\s,.。、;!]*(?:${RIGHT})?|(?:改成|改为|更正为|应改为)|no[\\s,.]+(?:it is|it's)?|(?:sorry|correction)[\\s,:.]*)[\\s:]*`,
  'u',
)
/** The figure that was wrong, named again. */
const NOT_THAT = /^(?:不是|not)\s*[^\s,.;、。]{1,12}\s*[,;、。]\s*(?:而是|应该是|是|but)\s*/u

/** What a message puts in the place of something said before; null where it takes nothing back. */
export function readCorrection(text: string): string | null {
  const said = fold(text).trim()
  const lead = NOT_THAT.exec(said) ?? LEAD.exec(said)
  const rest = lead === null ? '' : said.slice(lead[0].length).trim()
  return rest === '' ? null : rest
}

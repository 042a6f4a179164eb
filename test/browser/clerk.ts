import type { Page } from 'playwright-core'
import { choice, talk } from './web-page.ts'

/** A clerk at the page: says or taps something and waits for what the assistant answers. */
export interface Clerk {
  /** The words of the answer. */
  say(text: string): Promise<string>
  tap(label: string): Promise<string>
  /** Waits until the newest message holds these words. */
  hears(words: string | RegExp): Promise<void>
}

export function clerkAt(page: Page): Clerk {
  // A picture comes whenever it is drawn, and answers nothing.
  const answers = page.locator('.message.bot:not(:has(img))')
  const messages = () => answers.count()
  const answered = async (before: number) => {
    await answers.nth(before).waitFor()
    return answers.last().innerText()
  }
  return {
    say: async (text) => {
      const before = await messages()
      await talk(page, text)
      return answered(before)
    },
    tap: async (label) => {
      const before = await messages()
      await choice(page, label).first().click()
      return answered(before)
    },
    hears: (words) => page.locator('.message.bot', { hasText: words }).last().waitFor(),
  }
}

/** Section 4 as it is copied from a spreadsheet. */
const DISPUTES = [
  ['行政复议', '', '', '', '', '行政诉讼', '', '', '', '', '', '', '', '', ''],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
  ['', '', '', '', '', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  ['2', '0', '1', '0', '3', '0', '0', '0', '0', '0', '1', '0', '0', '0', '1'],
]
  .map((row) => row.join('\t'))
  .join('\n')

/** From the greeting to the middle of section 3, with a slip that the assistant notices. */
export async function beginReport(clerk: Clerk): Promise<void> {
  await clerk.hears('单位全称')
  await clerk.say('临江县水利局')
  await clerk.tap('县（区）部门')
  await clerk.tap(' 年')
  await clerk.tap('先跳过')
  await clerk.tap('上年没有结转')
  await clerk.tap('选好了')
  await clerk.tap('对，记为 0')
  await clerk.say('制发2，废止0，有效１８，许可四十五，处罚12，强制0，收费 3.5万元')
  await clerk.say('十六')
}

/** The rest, to the question whether everything is right; figures of `TOLD`. */
export async function finishReport(clerk: Clerk): Promise<void> {
  await clerk.say('予以公开10，部分公开3，不掌握2，其余为零')
  await clerk.say('予以公开1，其余为零')
  await clerk.tap('一致，没问题')
  await clerk.tap('全部为 0')
  await clerk.say(DISPUTES)
  await clerk.tap('用这段')
  await clerk.say('一年来，我局按时公开水利工程建设、水资源管理等信息，回应群众关切，依申请公开工作规范有序。')
  await clerk.say('公开内容还不够细，解读形式比较单一。下一步将细化目录，增加图解。')
  await clerk.tap('用这段')
}

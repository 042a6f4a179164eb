import { describe, expect, it } from 'vitest'
import type { TextKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'
import { expectWords } from './expectations.ts'
import { toReport } from './report-of.ts'
import { figureOf, type Room, roomAt } from './talk-to.ts'

const PROBLEMS = 'problemsAndImprovements' as TextKey

/** The draft's own document as it comes back after somebody worked on it. */
function comeBack(room: Room, edit: (report: Report) => Report) {
  return room.read(toReportFile(edit(toReport(room))), '2023.docx')
}
const withText = (report: Report, text: string): Report => ({ ...report, texts: new Map([...report.texts, [PROBLEMS, text]]) })

describe('a file that was edited by hand and sent back', () => {
  it('that says the same changes nothing', () => {
    const room = roomAt('review')
    const heard = comeBack(room, (report) => report)
    expect(heard.settled.changes).toEqual([])
    expect(heard.settled.texts).toEqual([])
    expect(heard.keys).toContain('noted-file-same')
  })

  it('shows where its words differ, and takes them over by one tap', () => {
    const room = roomAt('review')
    const heard = comeBack(room, (report) => withText(report, '公开目录已经更新，栏目运行平稳。\n下一步加强培训。'))
    expect(room.ask()?.step).toBe('editedTexts')
    expectWords(heard, '下一步加强培训。', '下一步加强培训。')
    expect(heard.settled.texts).toEqual([])
    expect(room.texts().get(PROBLEMS)).toBe('公开目录已经更新，栏目运行平稳。')
    const taken = room.tap('new')
    expect(room.texts().get(PROBLEMS)).toBe('公开目录已经更新，栏目运行平稳。\n下一步加强培训。')
    expectWords(taken, '已换成文件里的文字', 'words of the file were taken')
    expect(room.ask()?.step).toBe('review')
    room.say('撤销')
    expect(room.texts().get(PROBLEMS)).toBe('公开目录已经更新，栏目运行平稳。')
  })

  it('keeps the words of the draft where they are to stay', () => {
    const room = roomAt('review')
    comeBack(room, (report) => withText(report, '另一段话，讲了别的。'))
    expectWords(room.tap('old'), '保留现在的文字', 'stay as they are')
    expect(room.texts().get(PROBLEMS)).toBe('公开目录已经更新，栏目运行平稳。')
  })

  it('asks for figures first, then for words, and checks again', () => {
    const room = roomAt('review')
    const licensing = [...(room.draft()?.entries.keys() ?? [])].find((key) => key === 'proactive.licensingDecisions')
    if (licensing === undefined) throw new Error('no such cell')
    const heard = comeBack(room, (report) => withText({ ...report, figures: new Map([...report.figures, [licensing, 13]]) }, '另一段话，讲了别的。'))
    expectWords(heard, '与草稿不同的：1 个数、1 段文字', 'different from it: 1 figures and 1 texts')
    expect(room.ask()?.step).toBe('overwrite')
    room.tap('new')
    expect(figureOf(room, 'proactive.licensingDecisions')).toBe(13)
    expect(room.ask()?.step).toBe('editedTexts')
    room.tap('new')
    expect(room.texts().get(PROBLEMS)).toBe('另一段话，讲了别的。')
    expect(room.ask()?.step).toBe('review')
  })
})

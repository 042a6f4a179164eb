import { describe, expect, it } from 'vitest'
import { expectWords } from '../expectations.ts'
import { COLLEAGUE, roomAt } from '../talk-to.ts'

describe('deleting a draft', () => {
  it('asks first, naming what goes', () => {
    const room = roomAt('requests.applicants')
    const before = room.draft()
    expectWords(room.say('删除草稿'), '确定删除 2023 年的草稿吗？已填的 11 个数', 'Really delete the draft for 2023? Its 11 figures')
    expect([room.ask()?.step, room.draft()]).toEqual(['deleteDraft', before])
  })

  it.each(['取消', '不', '返回', '跳过', '15'])('is off with %s', (said) => {
    const room = roomAt('requests.applicants')
    const before = room.draft()
    room.say('删除草稿')
    room.say(said)
    expect(room.draft()?.id).toBe(before?.id)
  })

  it('is off with its button, and the question stands again', () => {
    const room = roomAt('requests.applicants')
    room.say('/deletedraft')
    expectWords(room.tap('keep'), '没有删', 'Nothing was deleted')
    expect([room.ask()?.step, room.drafts()]).toEqual(['requests.applicants', [expect.anything()]])
  })

  it.each([
    ['确定删除', (room: ReturnType<typeof roomAt>) => room.tap('delete')] as const,
    ['是的', (room: ReturnType<typeof roomAt>) => room.say('是的')] as const,
  ])('happens with %s: the year is free again and colleagues are told', (_, confirm) => {
    const room = roomAt('requests.applicants')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('删除草稿')
    const heard = confirm(room)
    expectWords(heard, '2023 年的草稿已删除', 'The draft for 2023 was deleted')
    expectWords(heard, '同事删除了 2023 年的草稿', 'A colleague deleted the draft for 2023')
    expect([heard.settled.deleted?.kind, room.draft(), room.drafts(), room.organ().drafts, room.ask()?.step]).toEqual(['draft', null, [], [], 'year'])
  })

  it('leaves a colleague who was in it with a question that can be answered', () => {
    const room = roomAt('requests.applicants')
    room.say('/start', COLLEAGUE)
    room.say('2023', COLLEAGUE)
    room.say('删除草稿')
    room.tap('delete')
    room.say('12 3 0 0 0 0', COLLEAGUE)
    expect(room.ask(COLLEAGUE)?.step).toBe('year')
    room.say('2023', COLLEAGUE)
    expect(room.drafts().map(({ year }) => year)).toEqual([2023])
  })

  it('leaves other years alone', () => {
    const room = roomAt('requests.applicants')
    room.say('/new 2022')
    room.say('删除草稿')
    room.tap('delete')
    expect(room.drafts().map(({ year }) => year)).toEqual([2023])
  })
})

describe('deleting an organ', () => {
  it('asks first, naming what goes', () => {
    const room = roomAt('requests.applicants')
    expectWords(room.say('删除单位'), '确定删除“某某区民政局”吗？1 份草稿、0 个年度的数据和 2 位成员', 'Drafts: 1; years of figures: 0; members: 2')
    expectWords(room.tap('keep'), '没有删', 'Nothing was deleted')
    room.say('delete organ')
    room.say('取消')
    expect([room.ask()?.step, room.organ().name, room.drafts()]).toEqual(['requests.applicants', '某某区民政局', [expect.anything()]])
  })

  it('happens when confirmed, and colleagues are told', () => {
    const room = roomAt('requests.applicants')
    room.say('删除单位')
    const heard = room.tap('delete')
    expect(heard.settled.deleted).toEqual({ kind: 'organ' })
    expectWords(heard, '“某某区民政局”的数据已全部删除', 'All data of “某某区民政局” were deleted')
    expect(heard.settled.replies.map(({ to }) => to)).toContain(COLLEAGUE)
  })
})

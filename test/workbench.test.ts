import { expect, test } from 'vitest'
import type { ChatId, DocumentJob } from '../conversations/dialogue.ts'
import { loadWords } from '../src/i18n.ts'
import type { MakeTask } from '../src/readers/errand.ts'
import { failed } from '../src/readers/made.ts'
import type { DraftId } from '../src/report/draft.ts'
import { deskWorkbench } from '../src/workbench.ts'
import { reportFile } from './cli/workplace.ts'

const WORDS = loadWords(new URL('../locales/', import.meta.url))['zh-CN']

const job = (final: number | null): DocumentJob => ({
  kind: 'document',
  chat: 'web:1' as ChatId,
  draft: 'draft' as DraftId,
  revision: 1,
  format: 'docx',
  final,
  sheet: null,
  report: JSON.parse(reportFile({ 'disputes.review.total': 3 })),
})

/** What the readers' workbench is asked for. */
async function taskOf(final: number | null): Promise<MakeTask> {
  const asked: MakeTask[] = []
  const bench: Parameters<typeof deskWorkbench>[0] = {
    make: async (task) => {
      asked.push(task)
      return failed('crash')
    },
    draw: async () => failed('crash'),
    read: async ({ name }) => ({ kind: 'unreadable', code: 'crash', params: { file: name } }),
  }
  const workbench = deskWorkbench(bench, { words: WORDS, fontsDir: '/fonts' })
  await workbench.make(job(final))
  const [task] = asked
  if (task === undefined) throw new Error('nothing was asked for')
  return task
}

test('a draft is made as a draft, with the cells marked that keep it from being final', async () => {
  const task = await taskOf(null)
  expect(task).toMatchObject({ format: 'docx', draft: true, version: null, fontsDir: '/fonts' })
  expect(task.broken).toContain('disputes.review.total')
})

test('a final version is made under its number, with nothing marked', async () => {
  expect(await taskOf(2)).toMatchObject({ draft: false, version: 2, broken: [] })
})

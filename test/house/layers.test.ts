import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Case {
  readonly path: string
  readonly code: string
  /** The rule that the linter names, or null where it has nothing to say. */
  readonly rule: string | null
}

const LAYERS = 'lint/style/noRestrictedImports'
const importing = (specifier: string) => `import { it } from '${specifier}'\n\nexport const that = it\n`

const cases: readonly Case[] = [
  { path: 'src/report/a.ts', code: importing('../language/numbers.ts'), rule: LAYERS },
  { path: 'src/report/rules/a.ts', code: importing('../../desk/desk.ts'), rule: LAYERS },
  { path: 'src/report/b.ts', code: importing('../../conversations/dialogue.ts'), rule: LAYERS },
  { path: 'src/language/a.ts', code: importing('../recognition/table.ts'), rule: LAYERS },
  { path: 'src/recognition/a.ts', code: importing('../readers/report.ts'), rule: LAYERS },
  { path: 'src/narrative/a.ts', code: importing('../documents/layout.ts'), rule: LAYERS },
  { path: 'conversations/a.ts', code: importing('../src/store/ledger.ts'), rule: LAYERS },
  { path: 'conversations/b.ts', code: importing('../src/i18n.ts'), rule: LAYERS },
  { path: 'src/documents/a.ts', code: importing('../../conversations/turn.ts'), rule: LAYERS },
  { path: 'src/readers/a.ts', code: importing('../desk/desk.ts'), rule: LAYERS },
  { path: 'src/store/a.ts', code: importing('../../conversations/turn.ts'), rule: LAYERS },
  { path: 'src/desk/a.ts', code: importing('../channels/web/server.ts'), rule: LAYERS },
  { path: 'src/channels/web/a.ts', code: importing('../telegram/bot.ts'), rule: LAYERS },
  { path: 'src/channels/telegram/a.ts', code: importing('../../../conversations/turn.ts'), rule: LAYERS },
  { path: 'src/report/rules/c.ts', code: importing('../form.ts'), rule: null },
  { path: 'src/language/c.ts', code: importing('../report/form.ts'), rule: null },
  { path: 'src/recognition/c.ts', code: importing('../language/numbers.ts'), rule: null },
  { path: 'conversations/c.ts', code: importing('../src/recognition/table.ts'), rule: null },
  { path: 'src/documents/c.ts', code: importing('../narrative/sentences.ts'), rule: null },
  { path: 'src/store/c.ts', code: importing('../../conversations/dialogue.ts'), rule: null },
  { path: 'src/desk/c.ts', code: importing('../../conversations/turn.ts'), rule: null },
  { path: 'src/channels/web/c.ts', code: importing('../../desk/desk.ts'), rule: null },
  { path: 'src/report/now.ts', code: 'export const that = () => Date.now()\n', rule: 'plugin' },
  { path: 'conversations/today.ts', code: 'export const that = () => new Date()\n', rule: 'plugin' },
  { path: 'src/language/chance.ts', code: 'export const that = () => Math.random()\n', rule: 'plugin' },
  { path: 'src/recognition/files.ts', code: importing('node:fs'), rule: 'lint/correctness/noNodejsModules' },
  { path: 'src/desk/environment.ts', code: 'export const that = process.env.THAT\n', rule: 'lint/style/noProcessEnv' },
  { path: 'src/cli/environment.ts', code: 'export const that = process.env.THAT\n', rule: null },
  { path: 'src/desk/long.ts', code: 'export {}\n'.repeat(301), rule: 'lint/style/noExcessiveLinesPerFile' },
  { path: 'src/desk/camelCase.ts', code: 'export {}\n', rule: 'lint/style/useFilenamingConvention' },
]

const folder = mkdtempSync(join(tmpdir(), 'tianbao-layers-'))
const found = new Map<string, readonly string[]>()

function lint(): Promise<string> {
  const biome = resolve('node_modules/.bin/biome')
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.']
  return new Promise((done) => execFile(biome, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => done(stdout)))
}

beforeAll(async () => {
  for (const name of ['biome.json', 'biome-pure.grit']) copyFileSync(name, join(folder, name))
  for (const { path, code } of cases) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  const { diagnostics } = JSON.parse(await lint()) as { diagnostics: { category: string; location: { path: string } }[] }
  for (const { category, location } of diagnostics) found.set(location.path, [...(found.get(location.path) ?? []), category])
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter', () => {
  test.for(cases.filter(({ rule }) => rule !== null))('names $rule in $path: $code', ({ path, rule }) => {
    expect(found.get(path)).toContain(rule)
  })

  test.for(cases.filter(({ rule }) => rule === null))('has nothing to say of $path: $code', ({ path }) => {
    expect(found.get(path) ?? []).toEqual([])
  })
})

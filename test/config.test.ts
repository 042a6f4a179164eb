import { describe, expect, test } from 'vitest'
import { type Config, type PathKind, type Problem, readConfig } from '../src/config.ts'
import { loadWords } from '../src/i18n.ts'
import { packageFolder } from '../src/package-folder.ts'

const paths: Readonly<Record<string, PathKind>> = { fonts: 'folder', 'report.json': 'file' }
const read = (env: Readonly<Record<string, string>>) =>
  readConfig(env, { kindOf: (path) => paths[path] ?? 'absent', isWritable: (path) => path !== '/closed' })
const problemsOf = (env: Readonly<Record<string, string>>): readonly Problem[] => {
  const result = read(env)
  return result.kind === 'problems' ? result.problems : []
}

const TOKEN = '123456:ABC-def_1'
const standard: Config = {
  dataDir: 'data',
  host: '127.0.0.1',
  port: 8080,
  publicUrl: null,
  telegram: null,
  fontsDir: null,
  logLevel: 'info',
  timeZone: 'Asia/Shanghai',
}

const sound: readonly (readonly [name: string, env: Readonly<Record<string, string>>, expected: Partial<Config>])[] = [
  ['nothing', {}, {}],
  ['variables that are empty or of other programs', { PORT: '', BOT_TOKEN: ' ', PATH: '/bin' }, {}],
  ['a free port on every interface', { HOST: '0.0.0.0', PORT: '0' }, { host: '0.0.0.0', port: 0 }],
  ['a public address with a slash at its end', { PUBLIC_URL: 'https://baogao.example.gov.cn/' }, { publicUrl: 'https://baogao.example.gov.cn' }],
  ['a folder of fonts and another day line', { FONTS_DIR: 'fonts', TZ: 'Asia/Urumqi' }, { fontsDir: 'fonts', timeZone: 'Asia/Urumqi' }],
  ['a token alone: polling', { BOT_TOKEN: TOKEN }, { telegram: { token: TOKEN, apiRoot: 'https://api.telegram.org', webhook: null } }],
  [
    'a webhook on a Bot API server of their own',
    { BOT_TOKEN: TOKEN, BOT_API_ROOT: 'http://127.0.0.1:8081/', WEBHOOK_URL: 'http://10.0.0.2/hook', WEBHOOK_SECRET: 's-1' },
    { telegram: { token: TOKEN, apiRoot: 'http://127.0.0.1:8081', webhook: { url: 'http://10.0.0.2/hook', secret: 's-1' } } },
  ],
]

const wrong: readonly (readonly [env: Readonly<Record<string, string>>, code: Problem['code'], settings: readonly string[]])[] = [
  [{ HOST: 'two words' }, 'host', ['HOST']],
  [{ PORT: '80a' }, 'port', ['PORT']],
  [{ PORT: '65536' }, 'port', ['PORT']],
  [{ PORT: '-1' }, 'port', ['PORT']],
  [{ PUBLIC_URL: 'baogao.example.gov.cn' }, 'origin', ['PUBLIC_URL']],
  [{ PUBLIC_URL: 'https://example.gov.cn/tianbao' }, 'origin', ['PUBLIC_URL']],
  [{ BOT_TOKEN: 'secret' }, 'token', ['BOT_TOKEN']],
  [{ BOT_TOKEN: TOKEN, BOT_API_ROOT: 'ftp://example.org' }, 'url', ['BOT_API_ROOT']],
  [{ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://example.org/hook', WEBHOOK_SECRET: 'with space' }, 'secret', ['WEBHOOK_SECRET']],
  [{ DATABASE_URL: 'postgres://somebody:word@db/tianbao' }, 'database', ['DATABASE_URL']],
  [{ FONTS_DIR: 'absent' }, 'no-folder', ['FONTS_DIR']],
  [{ FONTS_DIR: 'report.json' }, 'no-folder', ['FONTS_DIR']],
  [{ DATA_DIR: 'report.json' }, 'no-place', ['DATA_DIR']],
  [{ DATA_DIR: '/closed' }, 'not-writable', ['DATA_DIR']],
  [{ LOG_LEVEL: 'loud' }, 'log-level', ['LOG_LEVEL']],
  [{ TZ: 'Beijing' }, 'time-zone', ['TZ']],
  [{ WEBHOOK_URL: 'https://example.org/hook', WEBHOOK_SECRET: 's' }, 'without-token', ['WEBHOOK_URL', 'WEBHOOK_SECRET']],
  [{ BOT_API_ROOT: 'http://127.0.0.1:8081' }, 'without-token', ['BOT_API_ROOT']],
  [{ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://example.org/hook' }, 'webhook-without-secret', ['WEBHOOK_URL', 'WEBHOOK_SECRET']],
  [{ BOT_TOKEN: TOKEN, WEBHOOK_SECRET: 's' }, 'secret-without-webhook', ['WEBHOOK_SECRET', 'WEBHOOK_URL']],
  [{ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://example.org/hook', WEBHOOK_SECRET: 's' }, 'webhook-not-https', ['WEBHOOK_URL']],
]

describe('the settings', () => {
  test.for(sound)('are read from %s', ([, env, expected]) => {
    expect(read(env)).toEqual({ kind: 'config', config: { ...standard, ...expected } })
  })

  test.for(wrong)('%o are refused as %s', ([env, code, settings]) => {
    expect(problemsOf(env).map((problem) => ({ code: problem.code, settings: problem.settings }))).toEqual([{ code, settings }])
  })

  test('are refused for everything that is wrong, missing and contradictory at once', () => {
    const problems = problemsOf({ PORT: 'x', TZ: 'Mars', DATABASE_URL: 'postgres://db', WEBHOOK_URL: 'http://example.org', LOG_LEVEL: 'loud' })
    expect(problems.map(({ code }) => code)).toEqual([
      'port',
      'database',
      'log-level',
      'time-zone',
      'without-token',
      'webhook-without-secret',
      'webhook-not-https',
    ])
  })

  test('keep secrets out of what is said about them', () => {
    const problems = problemsOf({ BOT_TOKEN: 'my token', WEBHOOK_SECRET: 'my secret', DATABASE_URL: 'postgres://me:word@db' })
    expect(problems.map(({ value }) => value).join('')).not.toMatch(/my|word/)
  })

  test('have a sentence for every problem in every language', () => {
    const words = Object.values(loadWords(new URL('locales/', packageFolder())))
    const codes = wrong.map(([, code]) => `settings-${code}`)
    for (const { language, has } of words) expect([language, codes.filter((code) => !has(code))]).toEqual([language, []])
  })
})

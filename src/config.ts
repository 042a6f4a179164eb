import { z } from 'zod'

/** The settings of an installation, from environment variables; everything that is wrong with them is named at once. */

export interface Config {
  /** Where the store lives; made at the start where it is absent. */
  readonly dataDir: string
  readonly host: string
  /** 0: a free one. */
  readonly port: number
  /** How the page is reached from other machines, without a slash at the end; null: by host and port. */
  readonly publicUrl: string | null
  readonly telegram: TelegramSettings | null
  /** The office's own licensed fonts. */
  readonly fontsDir: string | null
  readonly logLevel: LogLevel
  /** IANA name: which day it is for the people who use this installation. */
  readonly timeZone: string
}

export interface TelegramSettings {
  readonly token: string
  readonly apiRoot: string
  /** null: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

/** One thing that is wrong; `settings` are the variables to look at, `value` what stands there (never that of a secret). */
export interface Problem {
  readonly code: ProblemCode
  readonly settings: readonly Setting[]
  readonly value: string
}

export type ConfigResult = { readonly kind: 'config'; readonly config: Config } | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** What stands at a path, for the settings that name a folder. */
export type PathKind = 'folder' | 'file' | 'absent'

export interface Ground {
  kindOf(path: string): PathKind
  /** Whether data can be written there, in a folder that is there or one that can be made. */
  isWritable(path: string): boolean
}

type ProblemCode =
  | 'host'
  | 'port'
  | 'origin'
  | 'url'
  | 'token'
  | 'secret'
  | 'database'
  | 'no-folder'
  | 'no-place'
  | 'not-writable'
  | 'log-level'
  | 'time-zone'
  | Contradiction
type Contradiction = 'without-token' | 'webhook-without-secret' | 'secret-without-webhook' | 'webhook-not-https'

const SECRETS: readonly string[] = ['BOT_TOKEN', 'WEBHOOK_SECRET', 'DATABASE_URL']
const TELEGRAM = 'https://api.telegram.org'

function schema({ kindOf, isWritable }: Ground) {
  const checked = (code: ProblemCode, holds: (text: string) => boolean) => z.string().trim().refine(holds, { error: code })
  return z.object({
    DATA_DIR: z
      .string()
      .trim()
      .refine((path) => kindOf(path) !== 'file', { error: 'no-place', abort: true })
      .refine(isWritable, { error: 'not-writable' })
      .default('data'),
    HOST: checked('host', (host) => /^[\w.:-]+$/.test(host)).default('127.0.0.1'),
    PORT: checked('port', (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535).default('8080'),
    PUBLIC_URL: checked('origin', isOrigin).optional(),
    BOT_TOKEN: checked('token', (token) => /^\d+:[\w-]+$/.test(token)).optional(),
    BOT_API_ROOT: checked('url', (url) => httpUrl(url) !== null).optional(),
    WEBHOOK_URL: checked('url', (url) => httpUrl(url) !== null).optional(),
    WEBHOOK_SECRET: checked('secret', (secret) => /^[\w-]{1,256}$/.test(secret)).optional(),
    DATABASE_URL: checked('database', () => false).optional(),
    FONTS_DIR: checked('no-folder', (path) => kindOf(path) === 'folder').optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: 'log-level' }).default('info'),
    TZ: checked('time-zone', isTimeZone).default('Asia/Shanghai'),
  })
}

type Settings = z.infer<ReturnType<typeof schema>>
export type Setting = keyof Settings

/** Reads the settings; variables that are empty count as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, ground: Ground): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
  const parsed = schema(ground).safeParse(given)
  const wrong = parsed.error?.issues.map((issue) => wrongValue(issue, given)) ?? []
  const problems = [...wrong, ...contradictions(given)]
  if (!parsed.success || problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'config', config: toConfig(parsed.data) }
}

function wrongValue(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): Problem {
  const setting = String(issue.path[0]) as Setting
  return { code: issue.message as ProblemCode, settings: [setting], value: SECRETS.includes(setting) ? '' : (given[setting] ?? '') }
}

/** Settings that are each well-formed and do not go together. */
function contradictions(given: Readonly<Record<string, string | undefined>>): Problem[] {
  const set = (setting: Setting) => given[setting] !== undefined
  const problem = (code: Contradiction, ...settings: readonly Setting[]): Problem => ({ code, settings, value: '' })
  const useless = (['BOT_API_ROOT', 'WEBHOOK_URL', 'WEBHOOK_SECRET'] as const).filter(set)
  const found: Problem[] = []
  if (!set('BOT_TOKEN') && useless.length > 0) found.push(problem('without-token', ...useless))
  if (set('WEBHOOK_URL') && !set('WEBHOOK_SECRET')) found.push(problem('webhook-without-secret', 'WEBHOOK_URL', 'WEBHOOK_SECRET'))
  if (set('WEBHOOK_SECRET') && !set('WEBHOOK_URL')) found.push(problem('secret-without-webhook', 'WEBHOOK_SECRET', 'WEBHOOK_URL'))
  // Telegram's own servers call https only; a Bot API server of one's own may call http.
  if (httpUrl(given.WEBHOOK_URL ?? '')?.protocol === 'http:' && !set('BOT_API_ROOT')) found.push(problem('webhook-not-https', 'WEBHOOK_URL'))
  return found
}

function toConfig(settings: Settings): Config {
  const { BOT_TOKEN: token, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = settings
  return {
    dataDir: settings.DATA_DIR,
    host: settings.HOST,
    port: Number(settings.PORT),
    publicUrl: settings.PUBLIC_URL === undefined ? null : new URL(settings.PUBLIC_URL).origin,
    telegram:
      token === undefined
        ? null
        : {
            token,
            apiRoot: (settings.BOT_API_ROOT ?? TELEGRAM).replace(/\/+$/, ''),
            webhook: url === undefined || secret === undefined ? null : { url, secret },
          },
    fontsDir: settings.FONTS_DIR ?? null,
    logLevel: settings.LOG_LEVEL,
    timeZone: settings.TZ,
  }
}

function httpUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

/** The page's files and its cookie live at the root, so a path can't be served. */
function isOrigin(text: string): boolean {
  const url = httpUrl(text)
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

import type { Language, Phrase } from '../../conversations/dialogue.ts'
import { LANGUAGES, type Words } from '../i18n.ts'
import { readArguments } from './arguments.ts'
import type { Call, Command, ExitCode, Terminal } from './command.ts'

/** Each command is loaded when it is called: a quick start matters more to `serve` than one file less here. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  read: async () => (await import('./read.ts')).read,
  render: async () => (await import('./render.ts')).render,
  rehearse: async () => (await import('./rehearse.ts')).rehearse,
  ask: async () => (await import('./ask.ts')).ask,
  compare: async () => (await import('./compare.ts')).compare,
  invite: async () => (await import('./invite.ts')).invite,
  serve: async () => (await import('./serve.ts')).serve,
  export: async () => (await import('./export.ts')).exportReport,
  import: async () => (await import('./import.ts')).importReport,
  backup: async () => (await import('./backup.ts')).backup,
}

/** Runs one command line to its exit code. Problems of use are told on standard error; what throws is a bug or a broken machine. */
export async function dispatch(argv: readonly string[], terminal: Terminal, words: Readonly<Record<Language, Words>>): Promise<ExitCode> {
  const { language, rest, wrong } = chooseLanguage(argv, terminal.env)
  const say = (phrase: Phrase) => words[language].say(phrase)
  const note = (phrase: Phrase) => terminal.err(`${say(phrase)}\n`)
  const refuse = (phrase: Phrase): 2 => {
    note(phrase)
    return 2
  }
  if (wrong !== null) return refuse({ key: 'cli-unknown-language', params: { language: wrong } })
  const [name, ...args] = rest
  if (name === undefined) return refuse({ key: 'cli-help' })
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(`${say({ key: 'cli-help' })}\n`)
    return 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return refuse({ key: 'cli-unknown-command', params: { command: name } })
  if (wantsHelp(args)) {
    terminal.out(`${say({ key: `cli-${name}-help` })}\n`)
    return 0
  }
  const command = await load()
  const read = readArguments(args, command.options)
  const misuse = read.kind === 'misuse' ? read.phrase : operandMisuse(command, read.args.operands)
  if (read.kind === 'misuse' || misuse !== null) {
    if (misuse !== null) note(misuse)
    return refuse({ key: 'cli-see-help', params: { command: name } })
  }
  const call: Call = { args: read.args, words, language, terminal, say, note, refuse }
  return command.run(call)
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

function operandMisuse({ operands: { least, most } }: Command, given: readonly string[]): Phrase | null {
  if (given.length < least) return { key: 'cli-operand-missing' }
  const extra = given[most]
  return extra === undefined ? null : { key: 'cli-operand-extra', params: { operand: extra } }
}

interface LanguageChoice {
  readonly language: Language
  readonly rest: readonly string[]
  /** What `--lang` asks for, where it is no language of ours. */
  readonly wrong: string | null
}

/** `--lang` may stand anywhere; without it the locale of the surroundings decides, and Chinese where that names none of ours. */
function chooseLanguage(argv: readonly string[], env: Terminal['env']): LanguageChoice {
  const surroundings = languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'zh-CN'
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = argv[at]
  if (arg === undefined) return { language: surroundings, rest: argv, wrong: null }
  const inline = arg.startsWith('--lang=')
  const asked = inline ? arg.slice('--lang='.length) : (argv[at + 1] ?? '')
  const language = languageOf(asked)
  return { language: language ?? surroundings, rest: argv.toSpliced(at, inline ? 1 : 2), wrong: language === null ? asked : null }
}

function languageOf(locale: string): Language | null {
  return LANGUAGES.find((language) => locale.toLowerCase().startsWith(language.slice(0, 2))) ?? null
}

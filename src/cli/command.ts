import type { Language, Phrase } from '../../conversations/dialogue.ts'
import type { Words } from '../i18n.ts'
import type { Arguments, OptionShapes } from './arguments.ts'

/** 0: done and nothing to object; 1: done with an objection; 2: nothing could be read, or misuse. */
export type ExitCode = 0 | 1 | 2

/** The streams and the surroundings of one call. */
export interface Terminal {
  /** For programs and for what was asked for: standard output. */
  out(text: string): void
  /** For people: standard error. */
  err(text: string): void
  /** A person watches standard error: progress may be shown. */
  readonly watched: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** One call as a command sees it. */
export interface Call {
  readonly args: Arguments
  readonly words: Readonly<Record<Language, Words>>
  readonly language: Language
  readonly terminal: Terminal
  say(phrase: Phrase): string
  /** Says on standard error what a person should know. */
  note(phrase: Phrase): void
  /** Says what is wrong with the call; the command ends with the code returned. */
  refuse(phrase: Phrase): 2
}

export interface Command {
  readonly options: OptionShapes
  /** How many operands it takes, at least and at most. */
  readonly operands: { readonly least: number; readonly most: number }
  run(call: Call): Promise<ExitCode>
}

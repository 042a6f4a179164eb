import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dispatch } from '../../src/cli/dispatch.ts'
import { loadWords } from '../../src/i18n.ts'
import { packageFolder } from '../../src/package-folder.ts'
import { EDITION_2021 } from '../../src/report/editions/index.ts'
import type { CellKey } from '../../src/report/form.ts'
import type { Report } from '../../src/report/report.ts'
import { toReportFile } from '../../src/report/report-file.ts'

/** A folder of its own, and the command line called in it. */
export interface Workplace {
  /** Writes a file and returns its path. */
  put(name: string, content: string | Uint8Array): string
  path(name: string): string
  run(...argv: readonly string[]): Promise<Outcome>
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

const WORDS = loadWords(new URL('locales/', packageFolder()))

export function openWorkplace(env: Readonly<Record<string, string>> = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = (name: string) => join(folder, name)
  const surroundings = { LANG: 'en_GB.UTF-8', DATA_DIR: path('data'), ...env }
  return {
    path,
    put: (name, content) => {
      mkdirSync(join(path(name), '..'), { recursive: true })
      writeFileSync(path(name), content)
      return path(name)
    },
    run: async (...argv) => {
      const said = { out: [] as string[], err: [] as string[] }
      const out = (text: string) => void said.out.push(text)
      const err = (text: string) => void said.err.push(text)
      const code = await dispatch(argv, { out, err, watched: false, env: surroundings }, WORDS)
      return { code, out: said.out.join(''), err: said.err.join('') }
    },
  }
}

/** Three requests of natural persons, all granted; the rest is 0. Balanced and complete. */
const FIGURES: Readonly<Record<string, number>> = {
  'proactive.licensingDecisions': 31,
  'requests.received.naturalPerson': 3,
  'requests.received.total': 3,
  'requests.granted.naturalPerson': 3,
  'requests.granted.total': 3,
  'requests.concluded.naturalPerson': 3,
  'requests.concluded.total': 3,
}

/** The same with some cells otherwise; null is blank. */
export function report(changes: Readonly<Record<string, number | null>> = {}, about: Partial<Report> = {}): Report {
  const stands = { ...Object.fromEntries([...EDITION_2021.cells.keys()].map((cell) => [cell, 0])), ...FIGURES, ...changes }
  const figures = Object.entries(stands).flatMap(([cell, value]) => (value === null ? [] : [[cell as CellKey, value] as const]))
  return {
    form: EDITION_2021,
    agency: '某某县民政局',
    year: 2023,
    level: 'countyDepartment',
    issuedOn: null,
    figures: new Map(figures),
    misprints: new Map(),
    texts: new Map(),
    ...about,
  }
}

export function reportFile(changes: Readonly<Record<string, number | null>> = {}, about: Partial<Report> = {}): string {
  return JSON.stringify(toReportFile(report(changes, about)))
}

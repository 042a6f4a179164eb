import { createHash } from 'node:crypto'
import { appendFileSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Reading } from '../../conversations/dialogue.ts'
import type { CellKey } from '../report/form.ts'
import type { Reader } from './file-reading.ts'

/**
 * What a check of many files has read so far: a line for each file, told by its bytes and its name. It lasts until the check ends, so that one
 * that was interrupted is gone on with. Readings alone are kept: what the rules say of them is worked out anew.
 */
export interface ReadingJournal {
  /** A reader that says again what was read before. */
  through(read: Reader): Reader
  /** How many readings an interrupted check left. */
  readonly known: number
  end(): void
}

const Doubt = z.object({
  // Whether the form has the cell is told when the report is parsed.
  cell: z.string().transform((cell) => cell as CellKey),
  text: z.string(),
  value: z.number().nullable(),
  reason: z.string(),
  candidates: z.array(z.number()),
  place: z
    .object({
      page: z.number().exactOptional(),
      sheet: z.string().exactOptional(),
      table: z.number().exactOptional(),
      row: z.number().exactOptional(),
    })
    .exactOptional(),
})
/** Cells are those of the form that the report is on. */
const Cells = z.array(z.string().transform((cell) => cell as CellKey))
const Publication = z.object({
  publishedOn: z.string().nullable(),
  departures: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('title'), printed: z.string() }),
      z.object({ kind: z.literal('kept'), text: z.string() }),
      z.object({ kind: z.literal('heading'), how: z.enum(['missing', 'worded', 'order']), official: z.string(), printed: z.string() }),
      z.object({ kind: z.literal('label'), cells: Cells, official: z.string(), printed: z.string() }),
      z.object({ kind: z.literal('row'), how: z.enum(['missing', 'table', 'turned', 'unknown']), cells: Cells, text: z.string() }),
    ]),
  ),
})
const Line = z.object({
  id: z.string(),
  reading: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('report'),
      file: z.unknown(),
      doubts: z.array(Doubt),
      signer: z.string().exactOptional(),
      publication: Publication.exactOptional(),
    }),
    z.object({ kind: z.literal('unreadable'), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ]),
})

/** What a next attempt may end otherwise. */
const PASSING: readonly string[] = ['timeout', 'crash']

/** The journal for a check of these files and folders; one of another user, or where nothing can be written, is none. */
export function openJournal(operands: readonly string[]): ReadingJournal {
  const folder = privateFolder()
  if (folder === null) return NONE
  const path = join(folder, `${digest([...operands.map((operand) => resolve(operand)), programMark()].join('\n'))}.jsonl`)
  const readings = readLines(path)
  return {
    known: readings.size,
    through: (read) => async (task) => {
      const id = digest(task.bytes, task.name)
      const known = readings.get(id)
      if (known !== undefined) return known
      const reading = await read(task)
      if (reading.kind === 'report' || !PASSING.includes(reading.code)) keep(path, id, reading)
      return reading
    },
    end: () => rmSync(path, { force: true }),
  }
}

const NONE: ReadingJournal = { known: 0, through: (read) => read, end: () => undefined }

/** A folder of one's own among the passing files of the system, or null. */
function privateFolder(): string | null {
  const { uid } = userInfo()
  const folder = join(tmpdir(), `tianbao-check-${uid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const found = lstatSync(folder)
    return found.isDirectory() && (uid < 0 || found.uid === uid) ? folder : null
  } catch {
    return null
  }
}

/** Another program may read otherwise. */
const programMark = () => String(statSync(fileURLToPath(import.meta.url)).mtimeMs)

const digest = (...parts: readonly (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

function readLines(path: string): ReadonlyMap<string, Reading> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return new Map()
  }
  return new Map(text.split('\n').flatMap(readLine))
}

/** The last line of an interrupted check may be half a one. */
function readLine(line: string): readonly (readonly [string, Reading])[] {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return []
  }
  const { data } = Line.safeParse(said)
  return data === undefined ? [] : [[data.id, data.reading]]
}

/** Without room to write, the check goes on without a journal. */
function keep(path: string, id: string, reading: Reading): void {
  try {
    appendFileSync(path, `${JSON.stringify({ id, reading })}\n`, { mode: 0o600 })
  } catch {
    return
  }
}

import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { COMPARISON_FORMATS, writeComparison } from '../documents/comparison.ts'
import { compareYears } from '../report/compare.ts'
import { EDITION_2021 } from '../report/editions/index.ts'
import { openYears } from './asked-years.ts'
import type { Command } from './command.ts'
import { listFiles } from './input-files.ts'
import { outputObjection, writeWhole } from './output-file.ts'

export const compare: Command = {
  options: { to: { type: 'string' }, out: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const { args } = call
    const [wanted, out] = [args.value('to'), args.value('out')]
    if (wanted === null || out === null) return call.refuse({ key: 'cli-option-missing', params: { option: wanted === null ? '--to' : '-o' } })
    const format = COMPARISON_FORMATS.find((name) => name === wanted)
    if (format === undefined) return call.refuse({ key: 'cli-unknown-format', params: { format: wanted, formats: COMPARISON_FORMATS.join(', ') } })
    const list = listFiles(args.operands)
    if (list.kind === 'none') return call.refuse(list.phrase)
    const objection = outputObjection(out, args.flag('force'))
    if (objection !== null) return call.refuse(objection)
    const { years, flawed } = await openYears(call, list.paths)
    if (years.size < 2) return call.refuse({ key: 'cli-compare-too-few', params: { count: years.size } })
    const comparison = compareYears(EDITION_2021, [...years.values()])
    const bytes = await writeComparison(comparison, format, call.terminal.env.FONTS_DIR?.trim() || null)
    if (!(bytes instanceof Uint8Array)) return call.refuse({ key: `unwritten-${bytes.code}`, params: { cells: [], parts: bytes.what.join(' ') } })
    const failed = await writeWhole(out, (unfinished) => writeFileSync(unfinished, bytes))
    if (failed !== null) return call.refuse(failed)
    const agencies = new Set([...years.values()].map(({ report }) => report.agency))
    if (agencies.size > 1) call.note({ key: 'cli-compare-agencies', params: { agencies: [...agencies].join(', ') } })
    call.note({ key: 'cli-written', params: { file: basename(out), count: 0 } })
    return flawed ? 1 : 0
  },
}

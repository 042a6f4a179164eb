import type { z } from 'zod'
import { StoreError } from './store-error.ts'

/** How one shape is kept as JSON: its newest version, and the way there from older ones. */
export interface Shape<Kept> {
  readonly name: string
  readonly version: number
  readonly schema: z.ZodType<Kept>
  /** `upgrades[n]` turns version n into n + 1. */
  readonly upgrades: Readonly<Record<number, (older: unknown) => unknown>>
}

/** Reads what was kept. Throws a StoreError: `newer` for an unknown version, `unreadable` for something else than the shape. */
export function readKept<Kept>(shape: Shape<Kept>, json: string): Kept {
  let kept: unknown = JSON.parse(json)
  const version = versionOf(shape, kept)
  for (let older = version; older < shape.version; older++) {
    const upgrade = shape.upgrades[older]
    if (upgrade === undefined) throw new StoreError('unreadable', `no way from version ${older} of ${shape.name}`)
    kept = upgrade(kept)
  }
  const parsed = shape.schema.safeParse(kept)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StoreError('unreadable', `${shape.name}: ${issue?.path.join('.')} ${issue?.code}`, parsed.error)
}

function versionOf(shape: Shape<unknown>, kept: unknown): number {
  const version = typeof kept === 'object' && kept !== null && 'version' in kept ? Number(kept.version) : Number.NaN
  if (!Number.isInteger(version)) throw new StoreError('unreadable', `${shape.name} without a version`)
  if (version > shape.version) throw new StoreError('newer', `${shape.name} has version ${version}, this release knows ${shape.version}`)
  return version
}

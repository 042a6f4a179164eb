/** How much of two texts' pairs of neighbouring letters is common (Dice): 0 none, 1 all. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.size + right.size === 0) return 0
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return (2 * common) / (left.size + right.size)
}

const PAIRS = new Map<string, ReadonlySet<string>>()
/** Names of labels come again and again; what people write is let go. */
const KEPT = 2000

function pairsOf(letters: string): ReadonlySet<string> {
  const known = PAIRS.get(letters)
  if (known !== undefined) return known
  const pairs = new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)))
  if (PAIRS.size >= KEPT) PAIRS.clear()
  PAIRS.set(letters, pairs)
  return pairs
}

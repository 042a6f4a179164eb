/** Text in GB18030, for what its two-byte part holds: the platform decodes it and doesn't encode it. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const pair = code < 0x80 ? [code] : (codes().get(letter) ?? codes().get('?') ?? [0x3f])
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

let table: ReadonlyMap<string, readonly number[]> | null = null

function codes(): ReadonlyMap<string, readonly number[]> {
  if (table !== null) return table
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const letter = decoder.decode(Uint8Array.from([lead, trail]))
      if ([...letter].length === 1 && letter !== '\ufffd' && !found.has(letter)) found.set(letter, [lead, trail])
    }
  }
  table = found
  return table
}

/** Names by their letters, and what begins one: whoever looks for names in a text stops where no name goes on. */
export interface NameIndex<Named> {
  readonly named: ReadonlyMap<string, Named>
  readonly beginnings: ReadonlySet<string>
}

export function nameIndex<Named>(named: ReadonlyMap<string, Named>): NameIndex<Named> {
  const beginnings = new Set<string>()
  for (const name of named.keys()) for (let length = 1; length <= name.length; length++) beginnings.add(name.slice(0, length))
  return { named, beginnings }
}

/** The names that begin at a place of the text, the longest first. */
export function namesAt<Named>(
  { named, beginnings }: NameIndex<Named>,
  text: string,
  at: number,
): readonly { readonly named: Named; readonly end: number }[] {
  const found: { readonly named: Named; readonly end: number }[] = []
  for (let end = at + 1; end <= text.length; end++) {
    const letters = text.slice(at, end)
    if (!beginnings.has(letters)) break
    const one = named.get(letters)
    if (one !== undefined) found.unshift({ named: one, end })
  }
  return found
}

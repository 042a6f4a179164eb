/** The text of a stream of server-sent events, taken apart as it arrives. */

export interface ServerEvent {
  readonly name: string
  readonly data: string
}

/** A reader that keeps what is not complete yet for the next chunk. Lines end in \n, as our server writes them. */
export function createEventReader(): (chunk: string) => readonly ServerEvent[] {
  let rest = ''
  return (chunk) => {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(readEvent)
  }
}

function readEvent(block: string): ServerEvent {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? [])
  const valuesOf = (name: string) => fields.flatMap(([, field, value]) => (field === name && value !== undefined ? [value] : []))
  return { name: valuesOf('event').join('') || 'message', data: valuesOf('data').join('\n') }
}

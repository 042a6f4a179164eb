import { parentPort, threadId } from 'node:worker_threads'
import type { Errand } from '../../src/readers/errand.ts'

/** A worker that does what the file's name says: hangs, dies, throws, or tells which thread it is. */
parentPort?.on('message', (errand: Errand) => {
  const name = errand.kind === 'read' ? errand.name : ''
  if (name === 'hang') for (;;);
  if (name === 'die') process.exit(1)
  if (name === 'throw') throw new Error('thrown')
  parentPort?.postMessage({ kind: 'unreadable', code: 'thread', params: { thread: threadId } })
})

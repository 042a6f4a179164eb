import type { Errand } from '../../src/readers/errand.ts'

/** A worker that does what the file's name says: hangs, dies, throws, has grown too large, or tells which process it is. Whatever it is to make, printing breaks it. */
process.on('message', (errand: Errand) => {
  if (errand.kind === 'make' && errand.unprinted === undefined) process.exit(1)
  if (errand.kind === 'make') {
    process.send?.({ result: { kind: 'made', missing: [errand.unprinted] }, spent: false })
    return
  }
  const name = errand.kind === 'read' ? errand.name : ''
  if (name === 'hang') for (;;);
  if (name === 'die') process.exit(1)
  if (name === 'throw') throw new Error('thrown')
  process.send?.({ result: { kind: 'unreadable', code: 'process', params: { process: process.pid } }, spent: name === 'spent' })
})
process.on('disconnect', () => process.exit())

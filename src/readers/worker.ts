import { type Errand, run } from './errand.ts'

/**
 * A process that does one errand after the other; what breaks it is the workbench's to see. It answers with the result and
 * whether it has grown so large that it should not be asked again.
 */

/** Bytes of memory, outside the heap's own limit too, from which on a process is let go. */
const LARGE = 700 * 1024 * 1024

process.on('message', async (errand: Errand) => {
  const result = await run(errand)
  process.send?.({ result, spent: process.memoryUsage.rss() > LARGE })
})
// The one who gives the errands ends this process: an interrupt from the keyboard reaches both, and the errand in hand goes on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())

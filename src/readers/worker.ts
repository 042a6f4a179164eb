import { parentPort } from 'node:worker_threads'
import { type Errand, run } from './errand.ts'

/** A thread that does one errand after the other; what breaks it is the workbench's to see. */

const port = parentPort
if (port === null) throw new Error('the worker runs in a thread of its own')
port.on('message', async (errand: Errand) => port.postMessage(await run(errand)))

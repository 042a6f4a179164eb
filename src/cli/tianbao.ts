#!/usr/bin/env node
import { loadWords } from '../i18n.ts'
import { packageFolder } from '../package-folder.ts'
import { dispatch } from './dispatch.ts'

// A reader that has seen enough (`tianbao check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const words = loadWords(new URL('locales/', packageFolder()))
process.exitCode = await dispatch(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    env: process.env,
  },
  words,
)

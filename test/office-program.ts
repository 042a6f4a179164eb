import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice, as the people who get our files have it or something like it. */

/** Whether tests that need LibreOffice run; where it is missing says so, and on CI that is a failure. */
export function officeAtHand(): boolean {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0) return true
  if (process.env.CI === 'true') throw new Error('these tests need LibreOffice (soffice) on the PATH')
  console.warn('skipped: these tests need LibreOffice (soffice) on the PATH')
  return false
}

/** A file opened and saved again as another kind, such as `pdf` or `docx`; in an own profile, so that several can run at once. */
export function savedAs(bytes: Uint8Array, from: string, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tianbao-office-'))
  try {
    writeFileSync(join(folder, `file.${from}`), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const out = join(folder, 'out')
    // A PDF would be opened as a drawing.
    const opening = from === 'pdf' ? ['--infilter=writer_pdf_import'] : []
    execFileSync('soffice', [profile, '--headless', ...opening, '--convert-to', to, '--outdir', out, join(folder, `file.${from}`)], {
      stdio: 'ignore',
    })
    return readFileSync(join(out, `file.${to.split(':')[0]}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

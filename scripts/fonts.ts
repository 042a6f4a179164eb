import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decompress } from 'wawoff2'

/** Puts the fonts that documents are set in into `dist/fonts`, unless they are there: of whole families the few files that are used. */

const OUT = 'dist/fonts'
const COPIED = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
]
const UNPACKED = { from: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2', to: 'LXGWWenKai-Regular.ttf' }

export default async function placeFonts(): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  for (const path of COPIED) await place(join(OUT, path.slice(path.lastIndexOf('/') + 1)), (to) => copyFileSync(join('node_modules', path), to))
  await place(join(OUT, UNPACKED.to), async (to) => writeFileSync(to, await decompress(readFileSync(join('node_modules', UNPACKED.from)))))
}

/** Two builds at a time leave a whole file all the same. */
async function place(path: string, write: (unfinished: string) => void | Promise<void>): Promise<void> {
  if (existsSync(path)) return
  const unfinished = `${path}.${process.pid}.part`
  await write(unfinished)
  renameSync(unfinished, path)
}

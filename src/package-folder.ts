import { existsSync } from 'node:fs'

/** Folder of the package, wherever this file runs from: the sources or what was compiled from them. */
export function packageFolder(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('../', folder)
    if (above.href === folder.href) throw new Error(`no package.json above ${import.meta.url}`)
    folder = above
  }
  return folder
}

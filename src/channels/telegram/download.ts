import type { Api } from 'grammy'
import type { Upload } from './update-reading.ts'

/** Telegram gives bots no larger files. */
const LARGEST = 20 * 1024 * 1024

export type Download = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'too-large' } | { readonly kind: 'download-failed' }

export interface DownloadDeps {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
  /** Milliseconds that a download may take. */
  readonly patience: number
}

/** Fetches a file that a person sent. Network errors are an outcome: the person can send it again. */
export async function download({ api, apiRoot, token, patience }: DownloadDeps, { fileId, size }: Upload): Promise<Download> {
  if ((size ?? 0) > LARGEST) return { kind: 'too-large' }
  try {
    const { file_path: path } = await api.getFile(fileId)
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: AbortSignal.timeout(patience) })
    if (!response.ok) return { kind: 'download-failed' }
    const bytes = new Uint8Array(await response.arrayBuffer())
    return bytes.length > LARGEST ? { kind: 'too-large' } : { kind: 'bytes', bytes }
  } catch {
    return { kind: 'download-failed' }
  }
}

import type { IncomingMessage } from 'node:http'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { Call } from './bot-methods.ts'

/** Reads a call's body, JSON or multipart. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(request)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString('utf8')
  return { fields: body === '' ? {} : JSON.parse(body), uploads: new Map() }
}

function readMultipart(request: IncomingMessage): Promise<Call> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, unknown> = {}
    const uploads = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
    const busboy = new Busboy({ headers: request.headers as BusboyHeaders })
    busboy.on('field', (name, value) => {
      fields[name] = value
    })
    busboy.on('file', (field, stream, name) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => uploads.set(field, { name, bytes: Buffer.concat(chunks) }))
    })
    busboy.on('finish', () => resolve({ fields, uploads }))
    busboy.on('error', reject)
    request.on('aborted', () => reject(new Error('the request was cut off')))
    request.pipe(busboy)
  })
}

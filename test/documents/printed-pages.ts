import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line as it stands on a page: points from the top left corner, the base line for its height. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** The lines of every page, from top to bottom. */
export async function printedPages(pdf: Uint8Array): Promise<readonly (readonly PrintedLine[])[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    const pages: (readonly PrintedLine[])[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item, height)] : []))))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** What a document says, without its white space. */
export async function printedText(pdf: Uint8Array): Promise<string> {
  return (await printedPages(pdf)).flatMap((lines) => lines.map(({ text }) => text.replace(/\s/gu, ''))).join('')
}

function placed({ str, transform, width }: { readonly str: string; readonly transform: readonly number[]; readonly width: number }, height: number) {
  const [size = 0, , , , left = 0, y = 0] = transform
  return { text: str, left, right: left + width, base: height - y, size }
}

function linesOf(items: readonly PrintedLine[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.base - item.base) < 1 && item.left >= last.right - 1) {
      lines[lines.length - 1] = { ...last, text: last.text + item.text, right: item.right }
    } else lines.push(item)
  }
  return lines.toSorted((a, b) => a.base - b.base)
}

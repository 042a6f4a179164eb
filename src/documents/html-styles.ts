import type { HtmlEscapedString } from 'hono/utils/html'

/** How each element of a web page looks: a page states it in one style sheet, a fragment on every element, since a content system drops sheets. */
export const STYLES = {
  article:
    'margin:0 auto;max-width:52em;color:#1a1a1a;text-align:left;text-indent:0;letter-spacing:normal;font:16px/1.9 "FangSong_GB2312","FangSong","STFangsong","Noto Serif CJK SC","Source Han Serif SC",serif',
  running: 'margin:0;text-align:right;color:#b00020;font-weight:bold',
  title: 'margin:1em 0;text-align:center;font-size:1.5em;line-height:1.5;font-weight:bold',
  line: 'display:inline-block',
  heading1: 'margin:1.2em 0 .4em;font-size:1.1em;line-height:1.6;font-weight:bold;font-family:"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif',
  heading2: 'margin:.8em 0 .3em;text-indent:2em;font-size:1em;line-height:1.6;font-weight:bold;font-family:"KaiTi_GB2312","KaiTi","STKaiti",serif',
  body: 'margin:0 0 .3em;text-indent:2em;text-align:justify;white-space:pre-wrap;overflow-wrap:anywhere',
  subhead: 'margin:.4em 0 .2em;text-indent:2em;font-weight:bold;white-space:pre-wrap;overflow-wrap:anywhere',
  flush: 'margin:0 0 .3em;overflow-wrap:anywhere',
  attachments: 'margin:1.9em 0 .3em;padding-left:5em;text-indent:-3em;overflow-wrap:anywhere',
  attached: 'margin:0 0 .3em;font-family:"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif',
  blank: 'background:#fff3b0',
  scroll: 'position:relative;overflow-x:auto;margin:.6em 0 1em',
  table: 'border-collapse:collapse;width:100%;table-layout:fixed;font-size:15px;line-height:1.45;background:#fff',
  dense: 'border-collapse:collapse;width:100%;min-width:36em;table-layout:fixed;font-size:14px;line-height:1.35;background:#fff',
  rows: 'background:#fff',
  // The heading over the table says the same to those who see it.
  caption: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  columnHead: 'border:1px solid #444;padding:.3em .2em;text-align:center;text-wrap:balance;font-weight:normal;background:#f2f4f7',
  rowHead: 'border:1px solid #444;padding:.2em;writing-mode:vertical-rl;text-align:center;font-weight:normal;background:#fff',
  rowLabel:
    'border:1px solid #444;padding:.3em;text-align:left;font-weight:normal;background:#fff;position:sticky;left:-1px;box-shadow:inset -1px 0 #444',
  rowLabelCentred:
    'border:1px solid #444;padding:.3em;text-align:center;font-weight:normal;background:#fff;position:sticky;left:-1px;box-shadow:inset -1px 0 #444',
  words: 'border:1px solid #444;background:#fff;padding:.3em;text-align:left;overflow-wrap:anywhere',
  wordsCentred: 'border:1px solid #444;background:#fff;padding:.3em;text-align:center;overflow-wrap:anywhere',
  figure: 'border:1px solid #444;background:#fff;padding:.3em .1em;text-align:center;overflow-wrap:anywhere',
  unfilled: 'border:1px solid #444;padding:.3em .1em;text-align:center;background:#fff3b0;font-size:.8em',
  error: 'border:1px solid #444;background:#fff;padding:.3em .1em;text-align:center;color:#b00020;font-weight:bold',
  implied: 'border:1px solid #444;background:#fff;padding:.3em .1em;text-align:center;color:#5f6368',
  figureBlock: 'margin:.6em 0 1em',
  picture: 'display:block;width:100%;max-width:28em;height:auto;margin:0 auto',
  signatureLine: 'margin:0',
  signature: 'margin:1.5em 2em 0 0;text-align:right;line-height:1.9',
  pageBreak: 'break-after:page',
} as const satisfies Readonly<Record<string, string>>

export type StyleName = keyof typeof STYLES
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
/** The attribute that gives an element its looks. */
export type Dress = (name: StyleName) => Html

/** The sheet of a page of its own: the same looks by class, and what only a page has: its margins on a screen and A4 in print. */
export function styleSheet(): string {
  const rules = Object.entries(STYLES).map(([name, declarations]) => `.${name}{${declarations}}`)
  return [...rules, 'body{margin:0;padding:1em;background:#fff}', '.scroll:focus-visible{outline:2px solid #1a5fb4}', PRINT].join('\n')
}

const PRINT =
  '@page{size:A4;margin:37mm 26mm 35mm 28mm}@media print{body{padding:0}.article{max-width:none;font-size:16pt;line-height:28.95pt}' +
  '.scroll{overflow:visible}.table{font-size:10.5pt}.dense{min-width:0;font-size:8pt;line-height:1.25}' +
  '.rowLabel,.rowLabelCentred{position:static}tr,.scroll,.signature{break-inside:avoid}.heading1,.heading2,.subhead{break-after:avoid}}'

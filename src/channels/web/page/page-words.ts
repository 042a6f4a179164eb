/** The page's own words: `page-<name>` in the locale files, said by the server and handed to the page. */
export const PAGE_WORDS = [
  'lost',
  'signed-out',
  'retrying',
  'bot',
  'me',
  'download',
  'enlarge',
  'upload-large',
  'upload-empty',
  'uploading',
  'drop-here',
  'sheet-none',
  'sheet-none-help',
  'sheet-failed',
  'blank',
  'cell-label',
  'cell-ask',
  'balance-label',
  'balance-column',
  'text-filled',
  'text-blank',
  'progress-value',
  'sheet-tab',
  'final',
  'state-blank',
  'state-given',
  'state-zeroed',
  'state-imported',
  'state-confirmed',
  'state-implied',
  'state-aside',
  'state-reopened',
  'balance-holds',
  'balance-broken',
  'balance-open',
] as const
export type PageWord = (typeof PAGE_WORDS)[number]
/** Params stand in braces: the page puts them in. */
export type PageWords = Readonly<Record<PageWord, string>>

/** Names of the params that the page puts in itself. */
export const PAGE_PARAMS = ['name', 'value', 'state', 'formula', 'percent', 'count'] as const
export type PageParams = Readonly<Partial<Record<(typeof PAGE_PARAMS)[number], string | number>>>

export type Say = (word: PageWord, params?: PageParams) => string

export function createSay(words: PageWords): Say {
  return (word, params = {}) => Object.entries(params).reduce((text, [name, value]) => text.split(`{${name}}`).join(String(value)), words[word])
}

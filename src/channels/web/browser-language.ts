import type { Language } from '../../../conversations/dialogue.ts'

/** The first of our languages that a browser asks for; Chinese where it asks for neither. */
export function browserLanguage(accepted: string | undefined): Language {
  for (const range of (accepted ?? '').toLowerCase().split(',')) {
    if (/^\s*zh\b/u.test(range)) return 'zh-CN'
    if (/^\s*en\b/u.test(range)) return 'en'
  }
  return 'zh-CN'
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, between tags or in quotation marks. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter] ?? letter)

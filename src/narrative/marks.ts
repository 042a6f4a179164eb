/** Marks inside texts; data, whatever the reader's language is. */

/** Behind what was taken over from last year's text and is to be changed. */
export const TO_CHANGE = '【待改】'
/** Where a figure is not known yet. */
export const TO_FILL = '【待填】'

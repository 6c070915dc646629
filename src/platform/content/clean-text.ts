/**
 * Without what cannot be seen and changes how the rest is read: control characters (line breaks and tabs stay), signs
 * that turn the order of letters around, and halves of letters. Marks of direction that only help (U+200E, U+200F) stay.
 */
export const cleanText = (text: string): string => text.replaceAll(UNSEEN, '')

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\p{Cs}]/gu

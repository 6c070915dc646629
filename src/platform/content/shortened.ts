import type { Localized } from './localized.ts'

const SHORT = 280

/** Whole words of a text, `most` characters of it, and that there is more. */
const cut = (text: string, most = SHORT) => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`)

/** As much as a search engine shows of a page; on one line. */
export const asDescription = (text: string) => cut(text.replace(/\s+/g, ' ').trim(), 155)

/** What a message says of a longer text, in each language that it has: whole words, and that there is more. */
export function shortened({ nb, nn, en }: Localized): Localized {
  return { nb: cut(nb), ...(nn === undefined ? {} : { nn: cut(nn) }), ...(en === undefined ? {} : { en: cut(en) }) }
}

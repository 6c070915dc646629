import type { Localized } from './localized.ts'

const SHORT = 280

const cut = (text: string) => (text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`)

/** What a message says of a longer text, in each language that it has: whole words, and that there is more. */
export function shortened({ nb, nn, en }: Localized): Localized {
  return { nb: cut(nb), ...(nn === undefined ? {} : { nn: cut(nn) }), ...(en === undefined ? {} : { en: cut(en) }) }
}

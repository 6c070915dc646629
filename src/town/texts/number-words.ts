/** Small numbers as words, for sentences; from thirteen on as figures. `words[0]` is none. */
export function numberWords(words: readonly string[]): (n: number) => string {
  return (n) => words[n] ?? String(n)
}

/** The same text with a capital first letter. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

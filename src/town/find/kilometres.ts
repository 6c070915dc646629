/** «4», and «1» for less: whole kilometres, since places are known to about one. */
export const kilometres = (metres: number, lang: string) =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(Math.max(1, metres / 1000))

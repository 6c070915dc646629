/** «1,3»: so much is known of a place that is marked as approximate. */
export const kilometres = (metres: number, lang: string) =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: metres < 9500 ? 1 : 0 }).format(metres / 1000)

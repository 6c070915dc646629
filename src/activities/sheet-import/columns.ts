/** In the order of the template. */
export const COLUMNS = [
  'tittel',
  'slag',
  'dato',
  'fra',
  'til',
  'hver',
  'siste',
  'ikke',
  'for',
  'pris',
  'plasser',
  'sted',
  'arrangør',
  'om',
] as const
export type Column = (typeof COLUMNS)[number]

export const NEEDED: readonly Column[] = ['tittel', 'slag', 'dato']

/** More than anybody reads through before they say yes to it. */
export const MOST_ROWS = 200

import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './paper.nb.ts'

export const poster: CatalogueOf<typeof nb.poster> = {
  title: (hub, week) => `Plakat for ${hub}, veke ${week}`,
  address: 'Adresse',
  print: 'Skriv ut',
  large: 'Stor skrift',
  normal: 'Vanleg skrift',
  oneInk: 'Svart på kvitt',
  twoInks: 'I fargane til torget',
  howToPrint: 'Bruk utskrifta i nettlesaren (Ctrl+P), A4 utan margar.',
  scan: 'Meir på nett',
  welcome: 'Alle er velkomne.',
}

export const wall: CatalogueOf<typeof nb.wall> = {
  title: (hub) => `Skjerm for ${hub}`,
  here: (until) => `Her til ${until}`,
  unannounced: 'Tider ikkje kunngjorde',
}

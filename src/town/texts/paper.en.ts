import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './paper.nb.ts'

export const poster: CatalogueOf<typeof nb.poster> = {
  title: (hub, week) => `Poster for ${hub}, week ${week}`,
  address: 'Address',
  print: 'Print',
  large: 'Large type',
  normal: 'Normal type',
  oneInk: 'Black on white',
  twoInks: 'In the hub’s colours',
  howToPrint: 'Use your browser’s print (Ctrl+P), A4 without margins.',
  scan: 'More online',
  welcome: 'Everyone is welcome.',
}

export const wall: CatalogueOf<typeof nb.wall> = {
  title: (hub) => `Screen for ${hub}`,
  here: (until) => `Here until ${until}`,
  unannounced: 'Times not announced',
}

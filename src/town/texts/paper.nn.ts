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
  howToPrint: 'Vel «Skriv ut» i nettlesaren (Ctrl+P, på Mac ⌘P, på telefon under «Del»). A4 utan margar, med bakgrunnsfargar.',
  scan: 'Meir på nett',
  welcome: 'Alle er velkomne.',
  welcomeLater: 'Alle er velkomne når torget opnar.',
  illustrated: 'Opningstidene er ikkje kunngjorde. Tidene under er eksempel.',
  metHere: 'Her møter du',
  more: 'og fleire: sjå nettsida',
  ahead: 'Merk',
  metOnline: 'Kven du møter her, står på nettsida.',
  closedThisWeek: 'stengt denne veka',
  pastMidnight: (time) => `stengjer klokka ${time} om natta`,
  staffed: (times) => `betent ${times}`,
  opens: 'Torget opnar',
  opensUnknown: 'Ikkje kunngjort',
  closedDown: 'Torget er lagt ned',
  nearestDesk: 'Næraste skranke',
  nextStaffed: 'Neste betente dag',
  nearestOpen: 'Næraste opne skranke',
  openUntil: (desk, until) => `${desk}, til ${until}`,
  deskHere: (name) => `${name} er her`,
  timesUntold: 'tidene er ikkje kunngjorde',
  hearWhen: 'Få vite når tidene er klare',
  hearHow: 'Vel «Sei frå når tidene er klare» på nettsida.',
  /** `there`: «i Heggedal» */
  hearOrAsk: (desk: string, there: string) => `Vel «Sei frå når tidene er klare» på nettsida, eller be ${desk} ${there} om å seie frå.`,
  deskAt: (desk, there) => `${desk} ${there}`,
}

export const wall: CatalogueOf<typeof nb.wall> = {
  title: (hub) => `Skjerm for ${hub}`,
  here: (until) => `Her til ${until}`,
  unannounced: 'Tider ikkje kunngjorde',
  nearest: 'nærast',
  orThere: 'eller',
  staffedUntil: (staffed, until) => `Betent til ${staffed}, ope til ${until}`,
  online: 'nett',
  follow: 'Følg torget',
}

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
  howToPrint:
    'Choose “Print” in your browser (Ctrl+P, on a Mac ⌘P, on a phone under “Share”). A4 without margins, with background colours.',
  scan: 'More online',
  welcome: 'Everyone is welcome.',
  welcomeLater: 'Everyone is welcome when the hub opens.',
  illustrated: 'The opening hours are not announced. The times below are examples.',
  metHere: 'Meet here',
  more: 'and more: see the website',
  ahead: 'Note',
  metOnline: 'See the website for whom you meet here.',
  closedThisWeek: 'closed this week',
  pastMidnight: (time) => `closes at ${time} at night`,
  staffed: (times) => `staffed ${times}`,
  opens: 'The hub opens',
  opensUnknown: 'Not announced',
  closedDown: 'The hub is closed down',
  nearestDesk: 'Nearest desk',
  nextStaffed: 'Next staffed day',
  nearestOpen: 'Nearest open desk',
  openUntil: (desk, until) => `${desk}, until ${until}`,
  deskHere: (name) => `${name} is here`,
  timesUntold: 'the hours are not announced',
  hearWhen: 'Hear when the hours are ready',
  hearHow: 'Choose “Tell me when the hours are ready” on our page.',
  /** `there`: «i Heggedal» */
  hearOrAsk: (desk: string, there: string) => `Choose “Tell me when the hours are ready” on our page, or ask ${desk} ${there} to tell you.`,
  deskAt: (desk, there) => `${desk} ${there}`,
}

export const wall: CatalogueOf<typeof nb.wall> = {
  title: (hub) => `Screen for ${hub}`,
  here: (until) => `Here until ${until}`,
  unannounced: 'Times not announced',
  nearest: 'nearest',
  orThere: 'or',
  staffedUntil: (staffed, until) => `Staffed until ${staffed}, open until ${until}`,
  online: 'online',
  follow: 'Follow the hub',
}

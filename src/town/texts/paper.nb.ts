export const poster = {
  title: (hub: string, week: number) => `Plakat for ${hub}, uke ${week}`,
  address: 'Adresse',
  print: 'Skriv ut',
  large: 'Stor skrift',
  normal: 'Vanlig skrift',
  oneInk: 'Svart på hvitt',
  twoInks: 'I torgets farger',
  howToPrint: 'Velg «Skriv ut» i nettleseren (Ctrl+P, på Mac ⌘P, på telefon under «Del»). A4 uten marger, med bakgrunnsfarger.',
  scan: 'Mer på nett',
  welcome: 'Alle er velkomne.',
  welcomeLater: 'Alle er velkomne når torget åpner.',
  illustrated: 'Åpningstidene er ikke kunngjort. Tidene under er eksempler.',
  metHere: 'Her møter du',
  more: 'og flere: se nettsiden',
  metOnline: 'Hvem du møter her, står på nettsiden.',
  closedThisWeek: 'stengt denne uka',
  pastMidnight: (time: string) => `stenger klokka ${time} om natta`,
  staffed: (times: string) => `betjent ${times}`,
  opens: 'Torget åpner',
  opensUnknown: 'Ikke kunngjort',
  closedDown: 'Torget er lagt ned',
  nearestDesk: 'Nærmeste skranke',
  /** `there`: «i Heggedal» */
  deskAt: (desk: string, there: string) => `${desk} ${there}`,
}

export const wall = {
  title: (hub: string) => `Skjerm for ${hub}`,
  here: (until: string) => `Her til ${until}`,
  unannounced: 'Tider ikke kunngjort',
  nearest: 'nærmest',
  staffedUntil: (staffed: string, until: string) => `Betjent til ${staffed}, åpent til ${until}`,
}

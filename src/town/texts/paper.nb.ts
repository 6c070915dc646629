export const poster = {
  title: (hub: string, week: number) => `Plakat for ${hub}, uke ${week}`,
  address: 'Adresse',
  print: 'Skriv ut',
  large: 'Stor skrift',
  normal: 'Vanlig skrift',
  oneInk: 'Svart på hvitt',
  twoInks: 'I torgets farger',
  howToPrint: 'Bruk nettleserens utskrift (Ctrl+P), A4 uten marger.',
  scan: 'Mer på nett',
  welcome: 'Alle er velkomne.',
}

export const wall = {
  title: (hub: string) => `Skjerm for ${hub}`,
  here: (until: string) => `Her til ${until}`,
  unannounced: 'Tider ikke kunngjort',
}

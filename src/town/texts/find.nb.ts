export const find = {
  title: 'Finn ditt torg',
  result: (place: string, hub: string) => `${place} hører til ${hub}`,
  nearest: (hub: string) => `Nærmest deg: ${hub}`,
  others: (hub: string) => `De neste torgene, regnet fra ${hub}`,
  away: (km: string) => `omtrent ${km} km i luftlinje`,
  openNearest: (hub: string, km: string, from: string) => `${hub} er åpent nå, omtrent ${km} km fra ${from} i luftlinje.`,
  unknown: (text: string) => `Vi fant ikke «${text}».`,
  unknownHelp: 'Skriv et stedsnavn eller et postnummer på fire siffer, for eksempel 3484 eller Holmsbu. Du kan også velge i lista.',
  outside: (code: string) => `${code} ligger utenfor kommunen, etter det vi vet.`,
  empty: 'Skriv et sted eller et postnummer.',
  several: 'Mente du et av disse stedene?',
  local: 'Hvilket torg som er nærmest, er regnet ut omtrentlig. Kommunen kan rette det.',
}

export const map = {
  title: 'Kart over torgene',
  description: 'Skjematisk kart over innbyggertorgene, med liste ved siden av.',
  list: 'Torgene fra nord til sør',
}

const kinds: Readonly<Record<string, string>> = {
  activity: 'Det som skjer',
  open_loan: 'Det som skjer',
  room: 'Lokale',
  hub: 'Torg',
  provider: 'Tilbyder',
  place: 'Sted',
  postcode: 'Postnummer',
  news: 'Nytt',
  offer: 'Hjelp',
  service: 'Tema',
  body: 'Nærdemokrati',
  hearing: 'Høring',
  referral: 'Sendt til politikerne',
  suggestion: 'Innspill',
  body_meeting: 'Møte',
  political_case: 'Politisk sak',
  facility: 'I huset',
  closure: 'Stengt',
  milestone: 'Hendelse',
  page: 'Side',
  own_page: 'Side',
}

export const search = {
  title: 'Søk',
  description: 'Søk i torg, tjenester, steder og nytt.',
  none: (q: string) => `Ingen treff på «${q}».`,
  didYouMean: 'Mente du',
  tips: 'Prøv et annet ord, eller færre ord. Du kan søke på sted, postnummer, tjeneste eller gammelt navn.',
  ask: (name: string, q: string) => `Spør ${name} om «${q}»`,
  askText: 'Du får hjelp med skjemaer og spørsmål til kommunen, og de viser vei til riktig person. Skriv det du lurer på, og få svar.',
  count: (n: number) => (n === 1 ? 'Ett treff' : `${n} treff`),
  part: (from: number, to: number, total: number | null) => `Treff ${from}–${to}${total === null ? '' : ` av ${total}`}`,
  start: 'Skriv for eksempel «bibliotek», «3484» eller «servicetorget».',
  kinds,
  more: 'Flere treff',
}

import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './find.nb.ts'

export const find: CatalogueOf<typeof nb.find> = {
  title: 'Finn torget ditt',
  result: (place, hub) => `${place} høyrer til ${hub}`,
  nearest: (hub) => `Nærast deg: ${hub}`,
  others: (hub) => `Dei neste torga, rekna frå ${hub}`,
  away: (km) => `omtrent ${km} km i luftlinje`,
  openNearest: (hub, km, from) => `${hub} er ope no, omtrent ${km} km frå ${from} i luftlinje.`,
  farAway: (hub, km) => `Du er langt unna. Det næraste torget er ${hub}, omtrent ${km} km herifrå.`,
  unknown: (text) => `Vi fann ikkje «${text}».`,
  unknownHelp: 'Skriv eit stadnamn eller eit postnummer på fire siffer, til dømes 3484 eller Holmsbu. Du kan òg velje i lista.',
  outside: (code) => `${code} ligg utanfor kommunen, etter det vi veit.`,
  empty: 'Skriv ein stad eller eit postnummer.',
  several: 'Meinte du ein av desse stadene?',
  local: 'Kva torg som er næraste, er rekna ut omtrentleg. Kommunen kan rette det.',
}

export const map: CatalogueOf<typeof nb.map> = {
  title: 'Kart over torga',
  description: 'Skjematisk kart over innbyggjartorga, med liste ved sida av.',
  list: 'Torga frå nord til sør',
}

export const search: CatalogueOf<typeof nb.search> = {
  title: 'Søk',
  description: 'Søk i torg, tenester, stader og nytt.',
  none: (q) => `Ingen treff på «${q}».`,
  tooLong: (most) => `Det du søkjer etter, kan ha høgst ${most} teikn.`,
  noSuchPart: 'Den delen av treffa finst ikkje.',
  didYouMean: 'Meinte du',
  tips: 'Prøv eit anna ord, eller færre ord. Du kan søkje på stad, postnummer, teneste eller gammalt namn.',
  ask: (name, q) => `Spør ${name} om «${q}»`,
  askText: 'Du får hjelp med skjema og spørsmål til kommunen, og dei viser veg til rett person. Skriv det du lurer på, og få svar.',
  count: (n) => (n === 1 ? 'Eitt treff' : `${n} treff`),
  part: (from, to, total) => `Treff ${from}–${to}${total === null ? '' : ` av ${total}`}`,
  start: 'Skriv til dømes «bibliotek», «3484» eller «servicetorget».',
  kinds: {
    activity: 'Det som skjer',
    open_loan: 'Det som skjer',
    room: 'Lokale',
    hub: 'Torg',
    provider: 'Tilbydar',
    place: 'Stad',
    postcode: 'Postnummer',
    news: 'Nytt',
    offer: 'Hjelp',
    service: 'Tema',
    body: 'Nærdemokrati',
    hearing: 'Høyring',
    referral: 'Sendt til politikarane',
    suggestion: 'Innspel',
    body_meeting: 'Møte',
    political_case: 'Politisk sak',
    facility: 'I huset',
    closure: 'Stengt',
    milestone: 'Hending',
    page: 'Side',
    own_page: 'Side',
  },
  more: 'Fleire treff',
}

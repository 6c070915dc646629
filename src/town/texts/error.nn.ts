import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './error.nb.ts'

export const error: CatalogueOf<typeof nb.error> = {
  faults: {
    'not-found': { title: 'Sida finst ikkje', help: 'Søk, eller vel eit torg under.' },
    gone: { title: 'Sida er fjerna', help: 'Søk, eller vel eit torg under.' },
    'bad-request': { title: 'Dette forstår vi ikkje', help: 'Sjå over adressa, eller start på nytt herifrå.' },
    'not-signed-in': { title: 'Du må logge inn', help: 'Sida er for dei som jobbar her.' },
    'not-allowed': { title: 'Du har ikkje tilgang', help: 'Spør den som gir tilgangar i kommunen.' },
    'method-not-allowed': {
      title: 'Inga side her',
      help: 'Adressa svarer ikkje på dette. Start på sida du kom frå, eller gå vidare herifrå.',
    },
    conflict: { title: 'Det går ikkje no', help: 'Gå tilbake og sjå kva som gjeld. Det kan ha endra seg sidan du opna sida.' },
    invalid: { title: 'Noko må rettast', help: 'Gå tilbake og sjå over det du skreiv.' },
    'too-large': { title: 'Det var for mykje', help: 'Gå tilbake, kort ned det du skreiv, og send på nytt.' },
    'too-long': { title: 'Adressa er for lang', help: 'Kanskje er meir enn adressa limt inn. Søk, eller start på nytt herifrå.' },
    'unsupported-type': { title: 'Det kom fram i feil form', help: 'Last sida med skjemaet på nytt, og send det derifrå.' },
    'too-many': { title: 'For mange forsøk', help: 'Hastar det? Ring, eller spør i skranken, så hjelper vi deg.' },
    'wrong-origin': { title: 'Det kom frå ein annan stad', help: 'Ingenting er lagra.' },
    unavailable: { title: 'Ute av drift akkurat no', help: 'Prøv igjen om eit minutt. Det du skreiv, er ikkje lagra.' },
    internal: { title: 'Noko gjekk gale hos oss', help: 'Prøv igjen om litt. Hjelper det ikkje, sei frå og gi oss koden nedst.' },
  },
  noSuchHub: 'Vi har ikkje noko torg med den adressa.',
  noSuchProvider: 'Vi kjenner ingen tilbydar med den adressa.',
  noSuchNews: 'Vi fann ikkje denne nyheita.',
  noSuchNewsPage: 'Nytt frå torga har berre éi side.',
  onward: 'Gå vidare',
  again: 'Prøv igjen',
  againLead: 'Opne den same sida på nytt.',
  toFront: 'Til framsida',
  toFrontLead: 'Kva som er ope no på torga.',
  toHubs: 'Alle torg',
  toHubsLead: 'Sjå kven du møter på kvart torg.',
  toWork: 'Arbeid',
  toWorkLead: 'Torga du kan endre.',
  signIn: 'Logg inn',
  signInLead: 'Etterpå kjem du tilbake hit.',
  person: 'Snakk med nokon',
  personLead: 'Finn næraste skranke, og når ho er betent.',
  call: (phone) => `Ring ${phone}`,
  callLead: 'Innbyggerservice svarer.',
  code: (id) => `Kode: ${id}`,
  codeLead: 'Gi oss koden om du spør om hjelp, så finn vi ut kva som skjedde.',
}

export const date: CatalogueOf<typeof nb.date> = {
  title: 'Sjå ein annan dag',
  invalid: (text) => `«${text}» er ikkje ein dato vi kan vise. Skriv til dømes 21.11.2019 eller 21. november 2019.`,
}

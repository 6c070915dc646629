import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './error.nb.ts'

export const error: CatalogueOf<typeof nb.error> = {
  notFound: 'Sida finst ikkje',
  notFoundHelp: 'Adressa kan vere skriven feil, eller sida er flytta. Søk, eller vel eit torg under.',
  noSuchHub: 'Vi har ikkje noko torg med den adressa.',
  noSuchProvider: 'Vi kjenner ingen tilbydar med den adressa.',
  noSuchNews: 'Vi fann ikkje denne nyheita.',
  gone: 'Sida er fjerna',
  badRequest: 'Vi forstår ikkje adressa',
  badRequestHelp: 'Sjekk at adressa er rett, eller start på framsida.',
  notSignedIn: 'Du må logge inn',
  notAllowed: 'Du har ikkje tilgang',
  notAllowedHelp: 'Rolla di gjeld ikkje her. Spør den som gir tilgangar i kommunen.',
  tooLarge: 'Det du sende, er for stort',
  tooMany: 'For mange forsøk',
  tooManyHelp: 'Vent litt, og prøv igjen.',
  conflict: 'Nokon endra det same',
  conflictHelp: 'Gå tilbake, sjå kva som er nytt, og prøv igjen.',
  invalid: 'Noko må rettast',
  unavailable: 'Ute av drift akkurat no',
  unavailableHelp: 'Prøv igjen om eit minutt. Det du skreiv, er ikkje lagra.',
  server: 'Noko gjekk gale hos oss',
  serverHelp: 'Det er ikkje din feil. Prøv igjen. Hjelper det ikkje, sei frå og gi oss koden under.',
  code: (id) => `Kode: ${id}`,
  toFront: 'Til framsida',
  signIn: 'Logg inn',
  help: 'Du kan òg kome innom næraste skranke.',
}

export const date: CatalogueOf<typeof nb.date> = {
  invalid: (text) => `«${text}» er ikkje ein dato vi kan vise. Skriv til dømes 2019-11-20.`,
}

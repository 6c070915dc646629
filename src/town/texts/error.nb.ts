export const error = {
  notFound: 'Siden finnes ikke',
  notFoundHelp: 'Adressen kan være skrevet feil, eller siden er flyttet. Søk, eller velg et torg under.',
  noSuchHub: 'Vi har ikke noe torg med den adressen.',
  gone: 'Siden er fjernet',
  badRequest: 'Vi forstår ikke adressen',
  badRequestHelp: 'Sjekk at adressen er riktig, eller begynn på forsiden.',
  notSignedIn: 'Du må logge inn',
  notAllowed: 'Du har ikke tilgang',
  notAllowedHelp: 'Rollen din gjelder ikke her. Spør den som gir tilganger i kommunen.',
  tooLarge: 'Det du sendte, er for stort',
  tooMany: 'For mange forsøk',
  tooManyHelp: 'Vent litt, og prøv igjen.',
  conflict: 'Noen endret det samme',
  conflictHelp: 'Gå tilbake, se hva som er nytt, og prøv igjen.',
  invalid: 'Noe må rettes',
  unavailable: 'Ute av drift akkurat nå',
  unavailableHelp: 'Prøv igjen om et minutt. Det du skrev, er ikke lagret.',
  server: 'Noe gikk galt hos oss',
  serverHelp: 'Det er ikke din feil. Prøv igjen. Hjelper det ikke, si fra og oppgi koden under.',
  code: (id: string) => `Kode: ${id}`,
  toFront: 'Til forsiden',
  signIn: 'Logg inn',
  help: 'Du kan også komme innom nærmeste skranke.',
}

export const date = {
  invalid: (text: string) => `«${text}» er ikke en dato vi kan vise. Skriv for eksempel 2019-11-20.`,
}

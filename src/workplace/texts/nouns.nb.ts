/** What each thing is called, alone, many, new, and what its fields ask. */
export const nouns = {
  source: { label: 'Kilde', hint: 'Hvor opplysningen kommer fra, for den som lurer på om den stemmer.' },
  closure: {
    one: 'stenging', many: 'Stenginger', add: 'Meld stenging', none: 'Ingen stenging er meldt.',
    lead: 'En stenging går foran alle åpningstider, for hele huset eller for én.',
    who: 'Hvem er stengt?', everyone: 'Hele huset og alle i det',
    from: 'Første stengte dag', to: 'Til og med', toHint: 'Den siste dagen det er stengt.',
    reason: 'Hvorfor?', reasonHint: 'Vises på siden, plakaten og skjermen: «Stengt til og med 3. januar: juleferie».',
    exceptions: 'Er noen her likevel?', exceptionsHint: 'De du krysser av, holder åpent som vanlig selv om huset er stengt.',
    exceptionNote: (name: string) => `Beskjed om ${name} (valgfritt)`,
    noneAffected: 'Ingen får kortere åpningstid av dette.',
    affected: 'Disse dagene blir annerledes',
  },
  presence: {
    one: 'hvem som er her', many: 'Hvem som er her', add: 'Legg til noen', none: 'Ingen er lagt inn ennå.',
    lead: 'Tjenester, lag og andre som er til stede på torget, og fra når.',
    provider: 'Hvem?', from: 'Fra', fromHint: 'Så nøyaktig som det er kjent: en dato, en måned, et kvartal eller et år.',
    to: 'Siste dag', toHint: 'La stå tomt når de er her inntil videre.',
    note: 'Beskjed', noteHint: 'For eksempel hvor i huset de er.', phone: 'Telefon', email: 'E-post', contactHint: 'Til tjenesten, aldri til en person.',
  },
  facility: {
    one: 'tilgjengelighet eller utstyr', many: 'Tilgjengelighet og utstyr', add: 'Legg til', none: 'Ingenting er lagt inn ennå.',
    lead: 'Noen reiser langt fordi det står at det er heis. Sjekk på stedet, og si fra når du har sjekket.',
    kind: 'Hva?', state: 'Finnes det?', note: 'Beskjed', noteHint: 'For eksempel hvilken dør, eller hvem man spør.',
    checkedOn: 'Sjekket på stedet', to: 'Siste dag', checkedToday: 'Sjekket i dag', checked: (day: string) => `sjekket ${day}`, neverChecked: 'ikke sjekket',
  },
  room: {
    one: 'rom', many: 'Rom', add: 'Legg til rom', none: 'Ingen rom er lagt inn ennå.', lead: 'Rommene man kan møtes i.',
    name: 'Hva heter rommet?', capacity: 'Hvor mange er det plass til?', floor: 'Etasje', note: 'Beskjed', noteHint: 'For eksempel hva som finnes i rommet.', to: 'Siste dag',
    seats: (count: number) => `${count} personer`,
  },
  offer: {
    one: 'noe man får hjelp til', many: 'Dette får man hjelp til', add: 'Legg til', none: 'Ingenting er lagt inn for dette torget.',
    lead: 'Det som bare gjelder dette torget. Det en tilbyder gjør overalt, står hos tilbyderen.',
    provider: 'Hvem hjelper?', title: 'Hva får man hjelp til?', body: 'Mer om det', how: 'Hvordan?', to: 'Siste dag',
  },
  news: {
    one: 'nyhet', many: 'Nytt', add: 'Skriv nytt', none: 'Ingenting er skrevet ennå.', lead: 'Kort og konkret. Vises på torgets side, forsiden og i nyhetsstrømmen.',
    provider: 'Hvem er avsender?', fromHub: 'Torget selv', fromMunicipality: 'Kommunen', title: 'Overskrift', titleHint: 'Det viktigste først.', body: 'Tekst',
    publishedAt: 'Når skal det ut?', publishedDay: 'Dag', publishedClock: 'Klokkeslett', publishedHint: 'La begge stå tomme for å publisere nå.',
    waits: (when: string) => `ut ${when}`,
  },
  milestone: {
    one: 'hendelse', many: 'Hendelser og planer', add: 'Legg til hendelse', none: 'Ingen hendelser er lagt inn ennå.',
    lead: 'Torgets historie og det som er planlagt. Om torget er i drift, regnes ut av åpningen som står her.',
    kind: 'Hva slags?', state: 'Har det skjedd?', date: 'Når?', dateHint: 'Så nøyaktig som det er kjent: 12.8.2027, juni 2027, 1. kvartal 2027 eller 2027.',
    title: 'Overskrift', body: 'Mer om det', link: 'Lenke', announcedAsFirst: 'Kunngjort som det første som åpner', overdue: 'skulle ha skjedd',
    states: { planned: 'Planlagt', actual: 'Har skjedd' },
    kinds: {
      opening: 'Åpning', official_opening: 'Offisiell åpning', move: 'Flytting', closing: 'Nedlegging', public_meeting: 'Folkemøte', decision: 'Vedtak',
      merger: 'Sammenslåing', rename: 'Nytt navn', other: 'Annet',
    },
  },
  location: {
    one: 'adresse', many: 'Adresse og vei', add: 'Legg til adresse', none: 'Adressen er ikke lagt inn.', lead: 'Hvor torget er. Flytter det, legger du til en adresse som gjelder fra den dagen.',
    building: 'Hva heter bygget?', street: 'Gateadresse', postcode: 'Postnummer', town: 'Poststed', directions: 'Slik finner du fram', directionsHint: 'Hvilken dør, etasje og holdeplass.',
    doorConfirmed: 'Noen har stått ved døra og sett at dette stemmer', from: 'Fra', fromHint: 'La stå tomt når torget alltid har vært her.', to: 'Siste dag',
  },
  predecessor: {
    one: 'noe som er videreført', many: 'Videreført fra', add: 'Legg til', none: 'Ingenting er lagt inn.', lead: 'Det som var her før, og som lever videre på torget.',
    name: 'Hva het det?', note: 'Beskjed', carriedOnFrom: 'Videreført fra og med',
  },
  contact: {
    one: 'kontakt og plass på kartet', many: 'Kontakt og plass på kartet', lead: 'Telefon og e-post til torget, aldri til en person.',
    phone: 'Telefon', email: 'E-post', position: 'Plass på kartet', positionHint: 'Bredde og lengde fra et kart, som 59.547, 10.567.',
    within: 'Hvor mange meter kan den ta feil?', withinHint: '0 bare når noen har bekreftet døra.', metres: (count: number) => `innenfor ${count} meter`, exact: 'ved døra',
  },
  opening_period: { one: 'åpningstider', many: 'Åpningstider' },
  provider: { one: 'tilbyder', many: 'Tilbydere' },
  hub: { one: 'torget', many: 'Torg' },
  translation: { one: 'oversettelse', many: 'Oversettelser', approvedBy: 'Godkjent av', approvedOn: 'Godkjent' },
  names: 'Navn', address: 'Adresse på nettet', layer: 'Merket som eksempel', order: 'Plass i rekken', formerMunicipality: 'Tidligere kommune', mark: 'Merke', knownFrom: 'Kjent fra',
}

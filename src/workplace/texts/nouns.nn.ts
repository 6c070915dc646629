import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { nouns as nb } from './nouns.nb.ts'

export const nouns: CatalogueOf<typeof nb> = {
  source: { label: 'Kjelde', hint: 'Kvar opplysninga kjem frå, for den som lurer på om ho stemmer.' },
  closure: {
    one: 'stenging', many: 'Stengingar', add: 'Meld stenging', none: 'Inga stenging er meld.',
    lead: 'Ei stenging går føre alle opningstider, for heile huset eller for éin.',
    who: 'Kven er stengt?', everyone: 'Heile huset og alle i det',
    from: 'Første stengde dag', to: 'Til og med', toHint: 'Den siste dagen det er stengt.',
    reason: 'Kvifor?', reasonHint: 'Blir vist på sida, plakaten og skjermen: «Stengt til og med 3. januar: juleferie».',
    exceptions: 'Er nokon her likevel?', exceptionsHint: 'Dei du kryssar av, held ope som vanleg sjølv om huset er stengt.',
    exceptionNote: (name) => `Melding om ${name} (valfritt)`,
    noneAffected: 'Ingen får kortare opningstid av dette.',
    affected: 'Desse dagane blir annleis',
  },
  presence: {
    one: 'kven som er her', many: 'Kven som er her', add: 'Legg til nokon', none: 'Ingen er lagde inn enno.',
    lead: 'Tenester, lag og andre som er til stades på torget, og frå når.',
    provider: 'Kven?', from: 'Frå', fromHint: 'Så nøyaktig som det er kjent: ein dato, ein månad, eit kvartal eller eit år.',
    to: 'Siste dag', toHint: 'La stå tomt når dei er her inntil vidare.',
    note: 'Melding', noteHint: 'Til dømes kvar i huset dei er.', phone: 'Telefon', email: 'E-post', contactHint: 'Til tenesta, aldri til ein person.',
  },
  facility: {
    one: 'tilgjenge eller utstyr', many: 'Tilgjenge og utstyr', add: 'Legg til', none: 'Ingenting er lagt inn enno.',
    lead: 'Nokon reiser langt fordi det står at det er heis. Sjekk på staden, og sei frå når du har sjekka.',
    kind: 'Kva?', state: 'Finst det?', note: 'Melding', noteHint: 'Til dømes kva dør, eller kven ein spør.',
    checkedOn: 'Sjekka på staden', to: 'Siste dag', checkedToday: 'Sjekka i dag', checked: (day) => `sjekka ${day}`, neverChecked: 'ikkje sjekka',
  },
  room: {
    one: 'rom', many: 'Rom', add: 'Legg til rom', none: 'Ingen rom er lagde inn enno.', lead: 'Romma ein kan møtast i.',
    name: 'Kva heiter rommet?', capacity: 'Kor mange er det plass til?', floor: 'Høgd', note: 'Melding', noteHint: 'Til dømes kva som finst i rommet.', to: 'Siste dag',
    seats: (count) => `${count} personar`,
  },
  offer: {
    one: 'noko ein får hjelp til', many: 'Dette får ein hjelp til', add: 'Legg til', none: 'Ingenting er lagt inn for dette torget.',
    lead: 'Det som berre gjeld dette torget. Det ein tilbydar gjer overalt, står hos tilbydaren.',
    provider: 'Kven hjelper?', title: 'Kva får ein hjelp til?', body: 'Meir om det', how: 'Korleis?', to: 'Siste dag',
  },
  news: {
    one: 'nyhende', many: 'Nytt', add: 'Skriv nytt', none: 'Ingenting er skrive enno.', lead: 'Kort og konkret. Blir vist på torgsida, framsida og i nyhendestraumen.',
    provider: 'Kven er avsendar?', fromHub: 'Torget sjølv', fromMunicipality: 'Kommunen', title: 'Overskrift', titleHint: 'Det viktigaste først.', body: 'Tekst',
    publishedAt: 'Når skal det ut?', publishedDay: 'Dag', publishedClock: 'Klokkeslett', publishedHint: 'La begge stå tomme for å publisere no.',
    waits: (when) => `ut ${when}`,
  },
  milestone: {
    one: 'hending', many: 'Hendingar og planar', add: 'Legg til hending', none: 'Ingen hendingar er lagde inn enno.',
    lead: 'Historia til torget og det som er planlagt. Om torget er i drift, blir rekna ut av opninga som står her.',
    kind: 'Kva slag?', state: 'Har det skjedd?', date: 'Når?', dateHint: 'Så nøyaktig som det er kjent: 12.8.2027, juni 2027, 1. kvartal 2027 eller 2027.',
    title: 'Overskrift', body: 'Meir om det', link: 'Lenkje', announcedAsFirst: 'Kunngjort som det første som opnar', overdue: 'skulle ha skjedd',
    states: { planned: 'Planlagt', actual: 'Har skjedd' },
    kinds: {
      opening: 'Opning', official_opening: 'Offisiell opning', move: 'Flytting', closing: 'Nedlegging', public_meeting: 'Folkemøte', decision: 'Vedtak',
      merger: 'Samanslåing', rename: 'Nytt namn', other: 'Anna',
    },
  },
  location: {
    one: 'adresse', many: 'Adresse og veg', add: 'Legg til adresse', none: 'Adressa er ikkje lagd inn.', lead: 'Kvar torget er. Flyttar det, legg du til ei adresse som gjeld frå den dagen.',
    building: 'Kva heiter bygget?', street: 'Gateadresse', postcode: 'Postnummer', town: 'Poststad', directions: 'Slik finn du fram', directionsHint: 'Kva dør, høgd og haldeplass.',
    doorConfirmed: 'Nokon har stått ved døra og sett at dette stemmer', from: 'Frå', fromHint: 'La stå tomt når torget alltid har vore her.', to: 'Siste dag',
  },
  predecessor: {
    one: 'noko som er ført vidare', many: 'Ført vidare frå', add: 'Legg til', none: 'Ingenting er lagt inn.', lead: 'Det som var her før, og som lever vidare på torget.',
    name: 'Kva heitte det?', note: 'Melding', carriedOnFrom: 'Ført vidare frå og med',
  },
  contact: {
    one: 'kontakt og plass på kartet', many: 'Kontakt og plass på kartet', lead: 'Telefon og e-post til torget, aldri til ein person.',
    phone: 'Telefon', email: 'E-post', position: 'Plass på kartet', positionHint: 'Breidd og lengd frå eit kart, som 59.547, 10.567.',
    within: 'Kor mange meter kan ho ta feil?', withinHint: '0 berre når nokon har stadfesta døra.', metres: (count) => `innanfor ${count} meter`, exact: 'ved døra',
  },
  opening_period: { one: 'opningstider', many: 'Opningstider' },
  provider: { one: 'tilbydar', many: 'Tilbydarar' },
  hub: { one: 'torget', many: 'Torg' },
  translation: { one: 'omsetjing', many: 'Omsetjingar', approvedBy: 'Godkjent av', approvedOn: 'Godkjent' },
  names: 'Namn', address: 'Adresse på nettet', layer: 'Merkt som døme', order: 'Plass i rekkja', formerMunicipality: 'Tidlegare kommune', mark: 'Merke', knownFrom: 'Kjent frå',
}

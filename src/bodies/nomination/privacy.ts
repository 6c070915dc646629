import { chosenWord, type PrivacyRegister } from '../../platform/privacy/index.ts'
import { nominationTexts } from './texts.ts'

const candidate = {
  about: 'residents',
  basis: 'consent',
  isPublic: false,
  purpose: {
    nb: 'At valgkomiteen kan sette sammen et utvalg av folk som selv har sagt ja',
    nn: 'At valkomiteen kan setje saman eit utval av folk som sjølve har sagt ja',
    en: 'So that the nominating committee can put together a committee of people who have said yes themselves',
  },
  keeps: {
    nb: 'Til dagen som er satt etter at valget er gjort, eller 30 dager etter at du sa nei',
    nn: 'Til dagen som er sett etter at valet er gjort, eller 30 dagar etter at du sa nei',
    en: 'Until the day set after the choice is made, or 30 days after you said no',
  },
} as const

/** Those who would like to sit, and what became of it. Seen by the nominating committee and the secretary of the body. */
export const nominationPrivacy: PrivacyRegister = {
  nomination: 'nobody',
  candidate: {
    ...candidate,
    what: {
      nb: 'At du vil sitte i et utvalg, hvor du bor, aldersgruppe og kjønn hvis du sa det',
      nn: 'At du vil sitje i eit utval, kvar du bur, aldersgruppe og kjønn om du sa det',
      en: 'That you would like to sit on a committee, where you live, age group, and gender if you said it',
    },
    columns: {
      id: 'pseudonym',
      nomination_id: 'nothing',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      number: 'nothing',
      origin: 'nothing',
      place: 'person',
      age: 'person',
      gender: 'person',
      newcomer: 'person',
      at: 'nothing',
    },
    inWords: {
      age: chosenWord((lang) => nominationTexts(lang).form.ages),
      gender: chosenWord((lang) => nominationTexts(lang).form.genders),
    },
    named: { place: { table: 'place', key: 'slug', name: 'name' } },
  },
  candidate_step: {
    ...candidate,
    what: {
      nb: 'Hva som skjedde med interessen din, når, og hvem som skrev det ned',
      nn: 'Kva som skjedde med interessa di, når, og kven som skreiv det ned',
      en: 'What became of your interest, when, and who wrote it down',
    },
    columns: {
      id: 'nothing',
      candidate_id: 'pseudonym',
      state: 'nothing',
      at: 'nothing',
      by_account: 'pseudonym',
      channel: 'nothing',
    },
  },
  nominator: {
    about: 'residents',
    basis: 'consent',
    isPublic: false,
    what: {
      nb: 'At du er med i en valgkomité, og fra når',
      nn: 'At du er med i ein valkomité, og frå når',
      en: 'That you are in a nominating committee, and since when',
    },
    purpose: {
      nb: 'At valgkomiteen kan samles og gjøre arbeidet sitt',
      nn: 'At valkomiteen kan samlast og gjere arbeidet sitt',
      en: 'So that the nominating committee can meet and do its work',
    },
    keeps: {
      nb: 'Til 30 dager etter at du gikk ut, eller to år etter at du ble satt inn',
      nn: 'Til 30 dagar etter at du gjekk ut, eller to år etter at du vart sett inn',
      en: 'Until 30 days after you left, or two years after you were seated',
    },
    columns: { id: 'pseudonym', body: 'nothing', act_id: 'pseudonym', person_id: 'pseudonym', since: 'nothing', until: 'nothing' },
  },
  recommendation: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Begrunnelsen for lista, og hvem som leverte den',
      nn: 'Grunngjevinga for lista, og kven som leverte ho',
      en: 'The reasons for the list, and who handed it over',
    },
    purpose: candidate.purpose,
    keeps: {
      nb: 'Så lenge utvalget finnes. Den nevner ingen som ikke er på lista',
      nn: 'Så lenge utvalet finst. Ho nemner ingen som ikkje er på lista',
      en: 'As long as the committee exists. It names nobody who is not on the list',
    },
    columns: { nomination_id: 'nothing', reason: 'nothing', is_split: 'nothing', delivered_at: 'nothing', delivered_by: 'pseudonym' },
  },
  recommended: {
    ...candidate,
    what: {
      nb: 'Hvilken plass du er foreslått til',
      nn: 'Kva plass du er foreslått til',
      en: 'Which seat you are proposed for',
    },
    columns: { candidate_id: 'pseudonym', nomination_id: 'nothing', substitute: 'nothing' },
  },
}

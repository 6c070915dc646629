import { chosenWord, type PrivacyRegister } from '../../platform/privacy/index.ts'
import { bodyTexts } from '../texts.ts'

/** Who sits. Public, as the law asks of those who are elected. */
export const seatPrivacy: PrivacyRegister = {
  seat: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Navnet ditt, vervet og tiden du satt, hvis du ble valgt til et utvalg',
      nn: 'Namnet ditt, vervet og tida du sat, om du vart vald til eit utval',
      en: 'Your name, office and time, if you were elected to a committee',
    },
    purpose: {
      nb: 'At alle kan vite hvem som sitter og bestemmer',
      nn: 'At alle kan vite kven som sit og bestemmer',
      en: 'So that everybody can know who sits and decides',
    },
    keeps: {
      nb: 'Så lenge arkivloven krever',
      nn: 'Så lenge arkivlova krev',
      en: 'As long as the Archives Act requires',
    },
    staysBecause: {
      nb: 'Hvem som er valgt til et offentlig utvalg, er arkivverdig',
      nn: 'Kven som er vald til eit offentleg utval, er arkivverdig',
      en: 'Who is elected to a public committee belongs to the archives',
    },
    columns: {
      id: 'nothing',
      body: 'nothing',
      name: 'person',
      substitute: 'nothing',
      office: 'nothing',
      since: 'nothing',
      until: 'nothing',
      ended_because: 'person',
      on_behalf_of: 'person',
      person_id: 'pseudonym',
      hidden_at: 'nothing',
      hidden_by: 'pseudonym',
    },
    inWords: { ended_because: chosenWord((lang) => bodyTexts(lang).seats.ends) },
  },
}

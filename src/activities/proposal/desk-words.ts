import type { Language } from '../../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import { proposalFormTexts } from './form-texts.ts'

const nb = {
  title: 'Hva er forslaget?',
  help: 'Trengs det hjelp til noe?',
  who: 'Hvem er det fra?',
  whos: { resident: 'En innbygger', young: 'Noen under 20 år', association: 'En forening eller gruppe' },
  whoHint: 'Navnet vises aldri på siden. Bare det som velges her.',
  nicknameHint: 'Ikke hele navnet. Er det tomt, står det bare «en innbygger» eller «en ung person».',
  age: 'Hvor gammel?',
}
const nbFaults = {
  needTitle: 'Skriv hva forslaget er.',
  needCredit: 'Velg hvem det er fra.',
  needAge: 'Velg alderen.',
  needHelp: 'Skriv hva det kan hjelpes med, eller velg «Vil være med».',
}
const nbJoin = {
  how: 'Være med eller hjelpe?',
  hows: { want: 'Vil være med', help: 'Kan hjelpe med noe' },
  canHelp: 'Hjelpe med hva?',
}

type DeskWords = CatalogueOf<{ form: typeof nb; faults: typeof nbFaults; join: typeof nbJoin }>

const nn: DeskWords = {
  form: {
    title: 'Kva er framlegget?',
    help: 'Trengst det hjelp til noko?',
    who: 'Kven er det frå?',
    whos: { resident: 'Ein innbyggjar', young: 'Nokon under 20 år', association: 'Ei foreining eller gruppe' },
    whoHint: 'Namnet står aldri på sida. Berre det som blir valt her.',
    nicknameHint: 'Ikkje heile namnet. Er det tomt, står det berre «ein innbyggjar» eller «ein ung person».',
    age: 'Kor gammal?',
  },
  faults: {
    needTitle: 'Skriv kva framlegget er.',
    needCredit: 'Vel kven det er frå.',
    needAge: 'Vel alderen.',
    needHelp: 'Skriv kva det kan hjelpast med, eller vel «Vil vere med».',
  },
  join: { how: 'Vere med eller hjelpe?', hows: { want: 'Vil vere med', help: 'Kan hjelpe med noko' }, canHelp: 'Hjelpe med kva?' },
}

const en: DeskWords = {
  form: {
    title: 'What is the proposal?',
    help: 'Is help needed with something?',
    who: 'Who is it from?',
    whos: { resident: 'A resident', young: 'Somebody under 20', association: 'An association or group' },
    whoHint: 'The name is never shown on the page. Only what is chosen here.',
    nicknameHint: 'Not the full name. If it is empty, it only says “a resident” or “a young person”.',
    age: 'How old?',
  },
  faults: {
    needTitle: 'Write what the proposal is.',
    needCredit: 'Choose who it is from.',
    needAge: 'Choose the age.',
    needHelp: 'Write what they can help with, or choose “Wants to join”.',
  },
  join: { how: 'Join or help?', hows: { want: 'Wants to join', help: 'Can help with something' }, canHelp: 'Help with what?' },
}

const deskWords = catalogues<DeskWords>({ nb: { form: nb, faults: nbFaults, join: nbJoin }, nn, en })

/** What the form asks: of whoever proposes; at the desk, of staff about them. */
export function proposalWords(lang: Language, atDesk = false): ReturnType<typeof proposalFormTexts> {
  const all = proposalFormTexts(lang)
  if (!atDesk) return all
  const { form, faults, join } = deskWords(lang)
  return { ...all, ...form, faults: { ...all.faults, ...faults }, join: { ...all.join, ...join } }
}

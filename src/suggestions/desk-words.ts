import type { Language } from '../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'
import { suggestionFormTexts, type SuggestionFormTexts } from './form-texts.ts'

const nb = {
  form: {
    kinds: { initiative: 'Vil gjøre noe', wish: 'Ønsker seg noe', need: 'Noe som mangler' },
    kindHints: {
      initiative: 'Et initiativ: vil dra det i gang selv, kanskje med hjelp.',
      wish: 'Et ønske: noe som ville gjort stedet bedre.',
      need: 'Et behov: noe som mangler, og som noen trenger.',
    },
    asksHint: 'Et lokalt organ svarer selv, og alle kan lese svaret. Da velges ikke slag og torg.',
    questionTitle: 'Hva er spørsmålet?',
    language: 'Hvilket språk er det skrevet på?',
    who: 'Hvem er det fra?',
    whoHint: 'Navnet vises aldri på siden. Bare det som velges her.',
    whos: {
      resident: 'En innbygger',
      child: (age: number) => `Noen under ${age} år`,
      young: (age: number) => `Noen mellom ${age} og 20 år`,
      association: 'En forening eller gruppe',
    },
    child: (age: number) =>
      `Er det fra et barn under ${age} år, skrives ikke navnet. En voksen kan oppgi navn og adresse for svaret. Ellers finnes det med kvitteringen.`,
    nicknameHint: 'Ikke hele navnet. Er det tomt, står det bare «en innbygger» eller «en ung person».',
  },
  faults: {
    noBody: 'Vi kjenner ikke organet, eller det er avsluttet. Velg et annet.',
    needKind: 'Velg om det er noe de vil gjøre, ønsker seg, eller som mangler.',
    needCredit: 'Velg hvem det er fra.',
  },
}
type DeskWords = CatalogueOf<typeof nb>

const nn: DeskWords = {
  form: {
    kinds: { initiative: 'Vil gjere noko', wish: 'Ønskjer seg noko', need: 'Noko som manglar' },
    kindHints: {
      initiative: 'Eit initiativ: vil dra det i gang sjølv, kanskje med hjelp.',
      wish: 'Eit ønske: noko som ville gjort staden betre.',
      need: 'Eit behov: noko som manglar, og som nokon treng.',
    },
    asksHint: 'Eit lokalt organ svarar sjølv, og alle kan lese svaret. Då blir ikkje slag og torg valde.',
    questionTitle: 'Kva er spørsmålet?',
    language: 'Kva språk er det skrive på?',
    who: 'Kven er det frå?',
    whoHint: 'Namnet står aldri på sida. Berre det som blir valt her.',
    whos: {
      resident: 'Ein innbyggjar',
      child: (age) => `Nokon under ${age} år`,
      young: (age) => `Nokon mellom ${age} og 20 år`,
      association: 'Ei foreining eller gruppe',
    },
    child: (age) =>
      `Er det frå eit barn under ${age} år, skal ikkje namnet stå. Ein vaksen kan gi namn og adresse for svaret. Elles finst det med kvitteringa.`,
    nicknameHint: 'Ikkje heile namnet. Er det tomt, står det berre «ein innbyggjar» eller «ein ung person».',
  },
  faults: {
    noBody: 'Vi kjenner ikkje organet, eller det er avslutta. Vel eit anna.',
    needKind: 'Vel om det er noko dei vil gjere, ønskjer seg, eller som manglar.',
    needCredit: 'Vel kven det er frå.',
  },
}

const en: DeskWords = {
  form: {
    kinds: { initiative: 'Will do something', wish: 'Wants something', need: 'Something is missing' },
    kindHints: {
      initiative: 'An initiative: will start it themselves, perhaps with help.',
      wish: 'A wish: something that would make the place better.',
      need: 'A need: something that is missing and that somebody needs.',
    },
    asksHint: 'A local body answers itself, and everybody can read the answer. Then no kind and square is chosen.',
    questionTitle: 'What is the question?',
    language: 'Which language is it written in?',
    who: 'Who is it from?',
    whoHint: 'The name is never shown on the page. Only what is chosen here.',
    whos: {
      resident: 'A resident',
      child: (age) => `Somebody under ${age}`,
      young: (age) => `Somebody between ${age} and 20`,
      association: 'An association or group',
    },
    child: (age) =>
      `If it is from a child under ${age}, the name is not written. A grown-up can give a name and address for the answer. Otherwise the receipt finds it.`,
    nicknameHint: 'Not the full name. If it is empty, it only says “a resident” or “a young person”.',
  },
  faults: {
    noBody: 'We do not know the body, or it has ended. Choose another.',
    needKind: 'Choose whether they will do it, want it, or lack it.',
    needCredit: 'Choose who it is from.',
  },
}

const deskWords = catalogues<DeskWords>({ nb, nn, en })

/** What the form asks: of whoever says it; at the desk, of staff about them. */
export function suggestionWords(lang: Language, atDesk = false): SuggestionFormTexts {
  const all = suggestionFormTexts(lang)
  if (!atDesk) return all
  const { form, faults } = deskWords(lang)
  return { ...all, ...form, faults: { ...all.faults, ...faults } }
}

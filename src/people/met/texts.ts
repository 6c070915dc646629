import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  heading: 'Du har vist hvem du er',
  done: 'Ferdig. Neste gang du logger inn med en kode til adressen din, vet vi at det er deg.',
  over: 'Dette gjelder ikke lenger. Kom innom torget på nytt hvis du trenger det.',
  how: {
    term: 'Slik vet vi det',
    document: 'Du viste legitimasjon i skranken',
    known: 'Innbyggerservice kjenner deg fra før',
  },
  lasts: 'Gjelder til',
  notYou: 'Var det ikke deg?',
  notYouWhat: 'Trekk det tilbake på kvitteringen, eller ring Innbyggerservice.',
  cancel: 'Trekk tilbake',
  cancelled: 'Vi regner deg ikke lenger som møtt',
}

type MetTexts = CatalogueOf<typeof nb>

const nn: MetTexts = {
  heading: 'Du har vist kven du er',
  done: 'Ferdig. Neste gong du loggar inn med ein kode til adressa di, veit vi at det er deg.',
  over: 'Dette gjeld ikkje lenger. Kom innom torget på nytt om du treng det.',
  how: {
    term: 'Slik veit vi det',
    document: 'Du viste legitimasjon i skranken',
    known: 'Innbyggerservice kjenner deg frå før',
  },
  lasts: 'Gjeld til',
  notYou: 'Var det ikkje deg?',
  notYouWhat: 'Trekk det tilbake på kvitteringa, eller ring Innbyggerservice.',
  cancel: 'Trekk tilbake',
  cancelled: 'Vi reknar deg ikkje lenger som møtt',
}

const en: MetTexts = {
  heading: 'You have shown who you are',
  done: 'Done. Next time you sign in with a code to your address, we know that it is you.',
  over: 'This no longer counts. Come by the square again if you need it.',
  how: {
    term: 'How we know',
    document: 'You showed proof of identity at the desk',
    known: 'Citizen service knows you from before',
  },
  lasts: 'Counts until',
  notYou: 'Was it not you?',
  notYouWhat: 'Withdraw it on the receipt, or ring citizen service.',
  cancel: 'Withdraw',
  cancelled: 'You no longer count as somebody we have met',
}

/** What the receipt says of having been met. */
export const metTexts = catalogues<MetTexts>({ nb, nn, en })

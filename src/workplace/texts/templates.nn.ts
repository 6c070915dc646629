import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { templates as nb } from './templates.nb.ts'

export const templates: CatalogueOf<typeof nb> = {
  title: 'Malar',
  lead: 'Alt som blir sendt herifrå, slik det ser ut hos den som får det. Innhaldet er oppdikta; orda rundt er dei som blir brukte.',
  language: 'Språk i meldingane',
  fallback:
    'Meldingar til den som les dette språket, er på bokmål, og seier det på språket øvst. Ein SMS gjer det berre når han ikkje blir meir enn éin del lengre av det. Lenkjene går til sider på språket.',
  contents: 'Meldingar',
  none: { greeting: 'Kommunen har ikkje skrive noka helsing enno.', sender: 'Kommunen har ikkje skrive nokon avsendar enno.' },
  mail: 'E-post',
  sms: 'SMS',
  length: (units: number, segments: number) => `${units} teikn, ${segments === 1 ? 'éin SMS' : `${segments} SMS-ar`}`,
  masked: 'Gjeld det eit tema som ikkje skal nemnast, står det berre dette:',
  wide: 'Eit teikn i teksten finst ikkje i det vanlege SMS-alfabetet, så kvar SMS har plass til 70 teikn i staden for 160.',
  kinds: {
    check: { title: 'Kode for å stadfeste adressa', when: 'Når nokon har bede om noko på nettet, før vi veit at adressa er deira.' },
    'address-replaced': { title: 'Til adressa som er bytt ut', when: 'Når nokon har bytt adressa på ei kvittering, til den som stod der.' },
    'sign-in-code': { title: 'Kode til Mi side', when: 'Når nokon vil logge inn utan elektronisk ID, eller legg til ei adresse.' },
    invitation: { title: 'Invitasjon til ei rolle i ein organisasjon', when: 'Når ein leiar inviterer nokon.' },
    organisation: {
      title: 'Til dei som leier ein organisasjon',
      when: 'Når kommunen har avgjort noko, eller organisasjonen har vore lenge stille.',
    },
    receipt: { title: 'Kvittering', when: 'Når noko er gjort, og den som gjorde det, har gitt ei adresse.' },
    tidings: { title: 'Nytt om det nokon følgjer', when: 'Med ein gong, kvar morgon eller kvar måndag, slik kvar og ein har valt.' },
    enquiry: { title: 'Svar på eit spørsmål', when: 'Når nokon her har svart.' },
    'body-deadlines': {
      title: 'Fristar for eit organ',
      when: 'Fjorten og tre dagar før noko må vere svart på, og når fristen er passert. Til adressa sekretæren har valt.',
    },
    notice: {
      title: 'Melding om noko dei har bede om',
      when: 'Når det er noko nytt om ei påmelding: ledig plass, avlyst, flytta, eller det nærmar seg.',
    },
  },
  letter: {
    heading: 'Brev',
    when: 'Når det ikkje er noko nummer eller nokon e-post, eller den som følgjer, har bede om brev. Blir skrive ut frå ringjelista.',
    print: 'Skriv ut dømet',
    title: 'Språkkafé kvar tysdag',
    text: 'Kom som du er. Kaffien er gratis.',
    question: 'Har de heis?',
    answer: 'Ja, han står til høgre for inngangen.',
  },
}

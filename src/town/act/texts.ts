import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  trap: {
    label: 'Til roboter: la dette feltet stå tomt',
    title: 'Skjemaet ble ikke sendt',
    lead: 'Et felt som skal stå tomt, var fylt ut. Slik gjør roboter. Ingenting er lagret. Er du et menneske, gå tilbake og la feltet stå tomt, ring, eller spør i skranken.',
    again: 'Prøv igjen',
  },
  disposable:
    'Denne adressen varer bare en liten stund, så svaret ville ikke kommet fram. Bruk en annen adresse, ring, eller spør i skranken.',
  back: (name: string) => `Tilbake til ${name}`,
  noTopic: 'Dette finnes ikke. Skriv det som hub:tofte eller provider:innbyggerservice.',
  noTopicAtAddress: 'Vi kjenner ikke noe med den adressen. Det kan ha skiftet navn.',
  follow: {
    title: (name: string) => `Følg ${name}`,
    titleMany: 'Følg det du vil',
    leadMany: 'Velg torg, steder og temaer, så mange du vil. Du trenger ikke noen konto, og du slutter når du vil.',
    wayMany: 'Torg, steder og temaer, i én melding. Du velger hvor ofte.',
    more: 'Følg noe mer samtidig',
    needTopic: 'Velg minst én ting du vil følge.',
    tooMany: (most: number) => `Velg høyst ${most} ting om gangen.`,
    way: 'Få vite når åpningstidene er klare, og når det er noe nytt.',
    lead: 'Få vite når det skjer noe. Du trenger ikke noen konto, og du slutter når du vil.',
    about: 'Hva vil du høre om?',
    abouts: { news: 'Nytt', hours: 'Åpningstider: når de blir kunngjort, og når de endres' },
    when: 'Hvor ofte?',
    rhythms: { at_once: 'Med en gang', daily: 'Samlet, hver morgen', weekly: 'Samlet, hver mandag' },
    why: 'Vi bruker adressen bare til dette, og sletter den når du slutter å følge.',
    needAbout: 'Velg minst en ting du vil høre om.',
    act: 'Følg',
    otherwise: 'Har du verken e-post eller mobil? Spør i skranken eller ring Innbyggerservice, så ringer vi deg.',
  },
  contact: {
    title: (name: string) => `Spør ${name}`,
    way: 'Skriv det du lurer på, og få svar.',
    lead: 'Skriv det du lurer på. Svaret står på kvitteringen din, og kommer dit du vil ha det.',
    question: 'Hva lurer du på?',
    questionHint: 'Ikke skriv fødselsnummer, helse eller annet som er privat. Det tar vi på telefon eller ansikt til ansikt.',
    why: 'Oppgir du ingen adresse, finner du svaret med koden på kvitteringen.',
    needQuestion: 'Skriv det du lurer på.',
    tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
    act: 'Send',
  },
}
export type ActPageTexts = CatalogueOf<typeof nb>

const nn: ActPageTexts = {
  trap: {
    label: 'Til robotar: lat dette feltet stå tomt',
    title: 'Skjemaet vart ikkje sendt',
    lead: 'Eit felt som skal stå tomt, var fylt ut. Slik gjer robotar. Ingenting er lagra. Er du eit menneske, gå tilbake og lat feltet stå tomt, ring, eller spør i skranken.',
    again: 'Prøv igjen',
  },
  disposable:
    'Denne adressa varer berre ei lita stund, så svaret ville ikkje kome fram. Bruk ei anna adresse, ring, eller spør i skranken.',
  back: (name) => `Tilbake til ${name}`,
  noTopic: 'Dette finst ikkje. Skriv det som hub:tofte eller provider:innbyggerservice.',
  noTopicAtAddress: 'Vi kjenner ikkje noko med den adressa. Det kan ha skifta namn.',
  follow: {
    title: (name) => `Følg ${name}`,
    titleMany: 'Følg det du vil',
    leadMany: 'Vel torg, stader og tema, så mange du vil. Du treng ingen konto, og du sluttar når du vil.',
    wayMany: 'Torg, stader og tema, i éi melding. Du vel kor ofte.',
    more: 'Følg noko meir samstundes',
    needTopic: 'Vel minst éin ting du vil følgje.',
    tooMany: (most) => `Vel høgst ${most} ting om gongen.`,
    way: 'Få vite når opningstidene er klare, og når det er noko nytt.',
    lead: 'Få vite når det skjer noko. Du treng ingen konto, og du sluttar når du vil.',
    about: 'Kva vil du høyre om?',
    abouts: { news: 'Nytt', hours: 'Opningstider: når dei blir kunngjorde, og når dei blir endra' },
    when: 'Kor ofte?',
    rhythms: { at_once: 'Med ein gong', daily: 'Samla, kvar morgon', weekly: 'Samla, kvar måndag' },
    why: 'Vi bruker adressa berre til dette, og slettar ho når du sluttar å følgje.',
    needAbout: 'Vel minst éin ting du vil høyre om.',
    act: 'Følg',
    otherwise: 'Har du korkje e-post eller mobil? Spør i skranken eller ring Innbyggerservice, så ringjer vi deg.',
  },
  contact: {
    title: (name) => `Spør ${name}`,
    way: 'Skriv det du lurer på, og få svar.',
    lead: 'Skriv det du lurer på. Svaret står på kvitteringa di, og kjem dit du vil ha det.',
    question: 'Kva lurer du på?',
    questionHint: 'Ikkje skriv fødselsnummer, helse eller anna som er privat. Det tek vi på telefon eller andlet til andlet.',
    why: 'Gir du inga adresse, finn du svaret med koden på kvitteringa.',
    needQuestion: 'Skriv det du lurer på.',
    tooLong: (most) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
    act: 'Send',
  },
}

const en: ActPageTexts = {
  trap: {
    label: 'For robots: leave this field empty',
    title: 'The form was not sent',
    lead: 'A field that must be left empty was filled in. That is what robots do. Nothing is stored. If you are human, go back and leave the field empty, ring, or ask at the desk.',
    again: 'Try again',
  },
  disposable:
    'This address lasts for a short while only, so the answer would not reach you. Use another address, ring, or ask at the desk.',
  back: (name) => `Back to ${name}`,
  noTopic: 'There is no such thing. Write it as hub:tofte or provider:innbyggerservice.',
  noTopicAtAddress: 'We know nothing at that address. It may have changed its name.',
  follow: {
    title: (name) => `Follow ${name}`,
    titleMany: 'Follow what you like',
    leadMany: 'Choose squares, places and subjects, as many as you like. You need no account, and you stop when you like.',
    wayMany: 'Squares, places and subjects, in one message. You choose how often.',
    more: 'Follow something more at the same time',
    needTopic: 'Choose at least one thing to follow.',
    tooMany: (most) => `Choose at most ${most} things at a time.`,
    way: 'Hear when the opening hours are ready, and when there is news.',
    lead: 'Hear when something happens. You need no account, and you stop when you like.',
    about: 'What do you want to hear about?',
    abouts: { news: 'News', hours: 'Opening hours: when they are announced, and when they change' },
    when: 'How often?',
    rhythms: { at_once: 'At once', daily: 'Gathered, every morning', weekly: 'Gathered, every Monday' },
    why: 'We use the address for this only, and delete it when you stop following.',
    needAbout: 'Choose at least one thing to hear about.',
    act: 'Follow',
    otherwise: 'Neither e-mail nor mobile? Ask at the desk or ring Innbyggerservice, and we ring you.',
  },
  contact: {
    title: (name) => `Ask ${name}`,
    way: 'Write what you wonder about, and get an answer.',
    lead: 'Write what you wonder about. The answer is on your receipt, and comes to where you want it.',
    question: 'What do you wonder about?',
    questionHint: 'Do not write national identity numbers, health or other private things. We take that by phone or face to face.',
    why: 'If you give no address, you find the answer with the code on the receipt.',
    needQuestion: 'Write what you wonder about.',
    tooLong: (most) => `The text is too long. Use at most ${most} characters.`,
    act: 'Send',
  },
}

export const actPageTexts = catalogues<ActPageTexts>({ nb, nn, en })

export const actPageSaid = (words: (t: ActPageTexts) => string): Said => saidIn(actPageTexts, words)

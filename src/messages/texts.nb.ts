import type { Language } from '../platform/content/localized.ts'
import { listOf, type CatalogueOf } from '../platform/i18n/index.ts'

/** What is told to somebody who follows something. */
export interface Letter {
  /** «Tofte», «Kultur»: what they followed to hear of it. */
  topics: readonly string[]
  /** `lang`: another than the reader's, where it is not written in theirs. */
  items: readonly { title: string; text: string; link: string; lang?: Language }[]
  /** Where following is stopped. */
  stop: string
  /** Where it is changed. */
  change: string
}

/** `fallback` says of what is not written in the reader's language which it is (domain.md K1); left out where everybody reads it. */
export const itemLines = ({ items }: Letter, fallback?: string) =>
  items
    .map(({ title, text, link, lang }) => {
      const named = lang === undefined || fallback === undefined ? title : `${title} (${fallback})`
      return [named, text, link].filter((line) => line !== '').join('\n')
    })
    .join('\n\n')

export const titleLines = (items: Letter['items']) => items.map(({ title, link }) => `${title} ${link}`.trimEnd()).join('\n')

/** Of many names, the first few. */
export const fewNames = (names: readonly string[], lang: 'nb' | 'nn' | 'en', more: (count: number) => string) =>
  names.length <= MOST_NAMED ? listOf(names, lang) : listOf([...names.slice(0, MOST_NAMED - 1), more(names.length - MOST_NAMED + 1)], lang)

const MOST_NAMED = 4
const all = (names: readonly string[]) => fewNames(names, 'nb', (count) => `${count} til`)

export const nb = {
  follow: {
    heading: (names: readonly string[]) => `Du følger ${all(names)}`,
    done: 'Ferdig. Vi sier fra.',
    what: 'Du får vite om',
    how: 'Når',
    about: { news: 'Nytt', hours: 'Åpningstider' },
    rhythm: { at_once: 'Med en gang', daily: 'Samlet, hver morgen', weekly: 'Samlet, hver mandag' },
    called: 'Vi ringer deg når det er noe nytt',
    atDesk: 'Vi lager et brev når det er noe nytt. Spør etter det i skranken',
    written: 'Vi sender brev når det er noe nytt',
    by: { email: 'på e-post', sms: 'på SMS' },
    topics: 'Du følger',
    quiet: 'Stille timer',
    between: (from: string, to: string) => `Ingenting mellom ${from} og ${to}`,
    change: 'Endre det du følger',
    calendar: 'Få det i kalenderen din',
    choose: (group: string, count: number) => `${group} (${count} å velge mellom)`,
    stop: 'Slutt å følge',
    stopped: (names: readonly string[]) => `Du følger ikke ${all(names)} lenger`,
  },
  change: {
    add: 'Følg noe mer',
    needTopic: 'Behold eller velg minst én ting. Vil du slutte helt, bruk «Slutt å følge» på kvitteringen.',
    needAbout: 'Velg minst én ting du vil høre om.',
    channel: 'Hvordan?',
    channels: { email: 'På e-post', sms: 'På SMS', call: 'Noen ringer', letter: 'I brev' },
    end: (name: string) => `Slutt å følge ${name}`,
    quiet: 'Stille timer',
    quietHint: 'Da sender vi ingenting; det kommer etterpå. Telefoner ringer eller piper uansett ikke mellom 21 og 8.',
    from: 'Fra klokka',
    to: 'Til klokka',
    clock: 'Skriv klokka som 21 eller 21.30, i begge feltene.',
    noTimeLeft: 'Da blir det for lite tid igjen til å si fra. La det være minst to timer av døgnet.',
    language: 'Språk på det vi sender',
  },
  tidings: {
    subject: ({ topics, items }: Letter) =>
      items.length === 1 ? `${all(topics)}: ${items[0]?.title ?? ''}` : `${all(topics)}: ${items.length} nyheter`,
    body: (letter: Letter) =>
      `${itemLines(letter)}\n\n–\nDu får dette fordi du følger ${all(letter.topics)}.\nSlutt å følge: ${letter.stop}\nEndre det du følger: ${letter.change}`,
    sms: ({ topics, items, stop }: Letter) => `${all(topics)}: ${titleLines(items)}\nStopp: ${stop}`,
  },
  receipt: {
    subject: (given: { heading: string }) => `Kvittering: ${given.heading}`,
    body: (given: { summary: string; code: string; link: string }) =>
      `${given.summary}\n\nKoden din: ${given.code}\nSe, endre eller avlys: ${given.link}\n\nPå telefon og i skranken holder det å lese opp koden og si hvem du er.`,
    sms: (given: { heading: string; code: string; link: string }) => `${given.heading}. Kode: ${given.code}. ${given.link}`,
  },
  notice: {
    body: (given: { text: string; code: string; link: string }) =>
      `${given.text}\n\n${given.link}\n\n–\nKoden din: ${given.code}. På telefon og i skranken holder det å lese den opp og si hvem du er.`,
    sms: (given: { text: string; link: string }) => `${given.text} ${given.link}`,
  },
  /** Of what is sensitive: nothing that tells what or who it is. */
  masked: {
    answer: 'Du har fått svar',
    notice: 'Du har en beskjed',
    tidings: 'Det er noe nytt',
    receipt: 'Vi har fått det du ba om',
    sender: 'Innbyggertorg',
    body: (subject: string, link: string) => `${subject}. Les det her: ${link}\n\nHva det gjelder, står bare der.`,
    sms: (subject: string, link: string) => `${subject}. Les det her: ${link}`,
  },
  faults: {
    notFollowed: 'Dette følges ikke lenger. Følg på nytt, eller be Innbyggerservice om hjelp.',
    noEnquiry: 'Finner ikke spørsmålet',
    withdrawnMeanwhile: 'Spørsmålet er trukket av den som spurte.',
    changedMeanwhile: 'Spørsmålet er skrevet om. Les det på nytt.',
    answeredMeanwhile: 'Spørsmålet er besvart av en annen mens du skrev.',
    tooLateToChange: 'Det er svart, trukket eller holdt tilbake, og kan ikke endres lenger. Send det nye som et nytt spørsmål.',
  },
  enquiry: {
    answered: 'Du har fått svar',
    heading: (name: string) => `Du har skrevet til ${name}`,
    done: 'Ferdig. Vi har fått spørsmålet ditt.',
    question: 'Du skrev',
    answer: 'Svaret',
    held: 'Spørsmålet venter: noen ser på det først. Haster det, ring eller spør i skranken.',
    turnedAway: 'Spørsmålet er ikke tatt opp, fordi det ligner misbruk. Er det feil, ring eller spør i skranken.',
    waiting: {
      written: 'Ikke svart ennå. Svaret kommer her, og på adressen din.',
      rung: 'Ikke svart ennå. Vi ringer deg med svaret. Det kommer også her.',
      nowhere: 'Ikke svart ennå. Svaret kommer her: finn det igjen med koden.',
    },
    change: 'Endre det du skrev',
    more: 'Spør om noe mer',
    tooManyLinks: 'Det er for mange lenker. Ta bort noen, og lagre igjen.',
    withdraw: 'Trekk spørsmålet',
    withdrawn: 'Spørsmålet er trukket',
    subject: (name: string) => `Svar fra ${name}`,
    body: (given: { name: string; question: string; answer: string; link: string }) =>
      `${given.answer}\n\n–\nDu spurte ${given.name}:\n${given.question}\n\nKvitteringen din: ${given.link}`,
    sms: (given: { name: string; link: string }) => `${given.name} har svart deg. Les svaret: ${given.link}`,
  },
}

export type MessageTexts = CatalogueOf<typeof nb>

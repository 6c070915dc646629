import type { CatalogueOf } from '../../platform/i18n/index.ts'
import { datesIn, type Dates } from './dates-in-words.ts'

export interface What {
  /** «Babysang» */
  title: string
  /** «mandag 13. januar 2020, 10.00–11.00» */
  when: string
}

export interface Offered extends What {
  seats: number
  /** «tirsdag 7. januar kl. 12.00» */
  by: string
}

export interface Changed extends What {
  /** When it was to be. */
  was: string
  /** When it is, short: «tirsdag 7. januar, 10.00–11.00» */
  to: string
  reason: string | null
  room: string | null
  host: string | null
}

/** What became of several dates of a series. */
export interface Several {
  title: string
  moved: Dates | null
  off: Dates | null
  otherwise: Dates | null
}

const listed = datesIn((count) => `og ${count} til`)

const persons = (count: number) => (count === 1 ? 'én' : String(count))

export const nb = {
  at: (day: string, clock: string) => `${day} kl. ${clock}`,
  series: (first: string, count: number) => (count === 1 ? first : `${count} ganger, første gang ${first}`),
  noDates: 'ingen datoer framover',
  receipt: {
    seated: (title: string) => `Du er påmeldt ${title}`,
    partly: (title: string) => `Noen av dere har plass på ${title}`,
    offered: (title: string) => `Det er en ledig plass på ${title}`,
    waiting: (title: string) => `Du står på venteliste til ${title}`,
    asked: (title: string) => `Påmelding til ${title}`,
    doneSeated: 'Ferdig. Plassen er din.',
    doneWaiting: 'Ferdig. Du står i køen.',
    doneOffered: 'Svar, så er plassen din.',
    doneEnded: 'Du står ikke lenger på lista.',
    doneOff: 'Denne datoen er avlyst. Du trenger ikke gjøre noe.',
    off: (title: string) => `Avlyst: ${title}`,
    what: 'Hva',
    when: 'Når',
    where: 'Hvor',
    count: 'Hvor mange',
    children: 'Barn',
    child: (name: string, age: number) => `${name}, ${age} år`,
    counted: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
    place: 'Plass',
    placed: (count: number) => (count === 1 ? 'Du har plass' : `Dere har ${count} plasser`),
    partOf: (seated: number, waiting: number) => `${persons(seated)} har plass, ${persons(waiting)} venter`,
    queue: 'Nummer i køen',
    queueHint: 'Blir det ledig, spør vi deg, og sier hvor lenge plassen er din.',
    again: 'Se aktiviteten',
    back: 'Jeg kan komme likevel',
    backLead: 'Passer det likevel? Er det ledig, er plassen din. Er det fullt, kommer du sist i køen.',
    calendar: 'Få det i kalenderen din',
    reply: 'Svar innen',
    answer: 'Svar på tilbudet',
    cancelBefore: 'Meld av innen',
    cancelLate: 'Fristen for å melde av selv er ute. Ring torget, så hjelper de deg.',
    cancel: 'Meld av',
    cancelWaiting: 'Gå ut av køen',
    cancelled: (title: string) => `Du er ikke lenger påmeldt ${title}`,
    unanswered: (title: string) => `Plassen på ${title} gikk til nestemann`,
    double: (title: string) => `Du var påmeldt ${title} fra før`,
    doubleLead: 'Den første påmeldingen gjelder. Denne tar ingen plass.',
    unproven: (title: string) => `Plassen på ${title} ble ikke holdt av`,
    unansweredLead: 'Du svarte ikke innen fristen. Meld deg på igjen om du fortsatt vil.',
    unprovenLead: 'Adressen ble ikke bekreftet i tide. Meld deg på igjen om du fortsatt vil.',
    declined: (title: string) => `Du har takket nei til plassen på ${title}`,
    dateOff: 'Avlyst',
    askedBefore: 'Svar på et spørsmål som ikke lenger stilles',
    over: 'Dette er over',
    answerNow: 'Du har fått tilbud om plass',
  },
  notices: {
    offered: {
      title: ({ title, seats }: Offered) => (seats === 1 ? `Ledig plass: ${title}` : `Ledige plasser: ${title}`),
      text: ({ title, when, seats, by }: Offered) =>
        `${seats === 1 ? 'Det er en ledig plass' : `Det er ${seats} ledige plasser`} på ${title}, ${when}. Svar ja eller nei innen ${by}, ellers går plassen til nestemann.`,
    },
    unanswered: {
      title: ({ title }: What) => `Plassen gikk videre: ${title}`,
      text: ({ title, when }: What) =>
        `Vi hørte ikke fra deg i tide, så plassen på ${title}, ${when}, gikk til nestemann i køen. Meld deg på igjen om du fortsatt vil.`,
    },
    reminder: {
      title: ({ title }: What) => `Snart: ${title}`,
      text: ({ title, when }: What) => `Du er påmeldt ${title}, ${when}. Kan du ikke komme, meld av, så får en annen plassen.`,
    },
    cancelled: {
      title: ({ title }: Changed) => `Avlyst: ${title}`,
      text: ({ title, was, reason }: Changed) =>
        `${title}, ${was}, er avlyst${reason === null ? '' : `: ${reason}`}. Du trenger ikke gjøre noe.`,
    },
    restored: {
      title: ({ title }: Changed) => `Det blir noe av likevel: ${title}`,
      text: ({ title, when }: Changed) => `${title}, ${when}, blir noe av likevel. Du står på lista som før.`,
    },
    moved: {
      title: ({ title, to }: Changed) => `Flyttet til ${to}: ${title}`,
      text: ({ title, was, when }: Changed) => `${title}, som skulle vært ${was}, er flyttet til ${when}. Passer det ikke, meld av.`,
    },
    movedTo: (was: string, is: string) => `${was}, blir ${is}`,
    several: {
      title: ({ title }: Several) => `Nye tider: ${title}`,
      text: ({ title, moved, off, otherwise }: Several) =>
        [
          `${title} får nye tider.`,
          ...listed(moved, (dates) => `Flyttet: ${dates}.`),
          ...listed(off, (dates) => `Avlyst: ${dates}.`),
          ...listed(otherwise, (dates) => `Endret: ${dates}.`),
          'Du står på lista som før. Passer det ikke, meld av.',
        ].join(' '),
    },
    changed: {
      title: ({ title }: Changed) => `Endret: ${title}`,
      text: ({ title, when, room, host }: Changed) =>
        [`Noe er endret for ${title}, ${when}.`, room === null ? '' : `Rom: ${room}.`, host === null ? '' : `Denne gangen med ${host}.`]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
  faults: {
    dateMoved: 'Datoen er flyttet. Se den nye tida, og send på nytt om den passer.',
    notOpen: 'Påmeldingen er ikke åpen nå.',
    noSignUp: 'Denne datoen tar ikke imot påmelding.',
    tooMany: (most: number) => `Velg fra 1 til ${most}.`,
    needChild: 'Skriv fornavnet til minst ett barn.',
    needAge: 'Skriv alderen i hele år, fra 0 til 17.',
    outsideAges: (ages: string) => `Dette er ${ages}.`,
    needAnswer: 'Svar på spørsmålet.',
    longAnswer: 'Svaret er for langt. Bruk høyst 300 tegn.',
    longName: 'Fornavnet er for langt. Bruk høyst 40 tegn.',
    noOffer: 'Tilbudet gjelder ikke lenger. Se på kvitteringen hvor du står.',
    tooLate: 'Fristen for å melde av selv er ute. Ring torget.',
    noWayBack: 'Påmeldingen er ikke åpen, eller noe må fylles ut på nytt. Se aktiviteten.',
    onAnother: 'Du er på lista fra før, med en annen kvittering. Den gjelder.',
  },
}

export type SignUpTexts = CatalogueOf<typeof nb>

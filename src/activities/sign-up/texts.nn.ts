import { datesIn } from './dates-in-words.ts'
import type { SignUpTexts } from './texts.nb.ts'

const listed = datesIn((count) => `og ${count} til`)
const persons = (count: number) => (count === 1 ? 'éin' : String(count))

export const nn: SignUpTexts = {
  at: (day, clock) => `${day} kl. ${clock}`,
  series: (first, count) => (count === 1 ? first : `${count} gonger, første gong ${first}`),
  noDates: 'ingen datoar framover',
  receipt: {
    seated: (title) => `Du er påmeld ${title}`,
    partly: (title) => `Nokre av dykk har plass på ${title}`,
    offered: (title) => `Det er ein ledig plass på ${title}`,
    waiting: (title) => `Du står på venteliste til ${title}`,
    asked: (title) => `Påmelding til ${title}`,
    doneSeated: 'Ferdig. Plassen er din.',
    doneWaiting: 'Ferdig. Du står i køen.',
    doneOffered: 'Svar, så er plassen din.',
    doneEnded: 'Du står ikkje lenger på lista.',
    doneOff: 'Denne datoen er avlyst. Du treng ikkje gjere noko.',
    off: (title) => `Avlyst: ${title}`,
    what: 'Kva',
    when: 'Når',
    where: 'Kvar',
    count: 'Kor mange',
    children: 'Barn',
    child: (name, age) => `${name}, ${age} år`,
    counted: (count) => (count === 1 ? '1 person' : `${count} personar`),
    place: 'Plass',
    placed: (count) => (count === 1 ? 'Du har plass' : `De har ${count} plassar`),
    partOf: (seated, waiting) => `${persons(seated)} har plass, ${persons(waiting)} ventar`,
    queue: 'Nummer i køen',
    queueHint: 'Blir det ledig, spør vi deg, og seier kor lenge plassen er din.',
    again: 'Sjå aktiviteten',
    back: 'Eg kan komme likevel',
    backLead: 'Passar det likevel? Er det ledig, er plassen din. Er det fullt, kjem du sist i køen.',
    calendar: 'Få det i kalenderen din',
    reply: 'Svar innan',
    answer: 'Svar på tilbodet',
    cancelBefore: 'Meld av innan',
    cancelLate: 'Fristen for å melde av sjølv er ute. Ring torget, så hjelper dei deg.',
    cancel: 'Meld av',
    cancelWaiting: 'Gå ut av køen',
    cancelled: (title) => `Du er ikkje lenger påmeld ${title}`,
    unanswered: (title) => `Plassen på ${title} gjekk til nestemann`,
    double: (title) => `Du var påmeld ${title} frå før`,
    doubleLead: 'Den første påmeldinga gjeld. Denne tek ingen plass.',
    unproven: (title) => `Plassen på ${title} vart ikkje halden av`,
    unansweredLead: 'Du svara ikkje innan fristen. Meld deg på igjen om du framleis vil.',
    unprovenLead: 'Adressa vart ikkje stadfesta i tide. Meld deg på igjen om du framleis vil.',
    declined: (title) => `Du har takka nei til plassen på ${title}`,
    dateOff: 'Avlyst',
    askedBefore: 'Svar på eit spørsmål som ikkje lenger blir stilt',
    over: 'Dette er over',
    answerNow: 'Du har fått tilbod om plass',
  },
  notices: {
    offered: {
      title: ({ title, seats }) => (seats === 1 ? `Ledig plass: ${title}` : `Ledige plassar: ${title}`),
      text: ({ title, when, seats, by }) =>
        `${seats === 1 ? 'Det er ein ledig plass' : `Det er ${seats} ledige plassar`} på ${title}, ${when}. Svar ja eller nei innan ${by}, elles går plassen til nestemann.`,
    },
    unanswered: {
      title: ({ title }) => `Plassen gjekk vidare: ${title}`,
      text: ({ title, when }) =>
        `Vi høyrde ikkje frå deg i tide, så plassen på ${title}, ${when}, gjekk til nestemann i køen. Meld deg på igjen om du framleis vil.`,
    },
    reminder: {
      title: ({ title }) => `Snart: ${title}`,
      text: ({ title, when }) => `Du er påmeld ${title}, ${when}. Kan du ikkje kome, meld av, så får ein annan plassen.`,
    },
    cancelled: {
      title: ({ title }) => `Avlyst: ${title}`,
      text: ({ title, was, reason }) => `${title}, ${was}, er avlyst${reason === null ? '' : `: ${reason}`}. Du treng ikkje gjere noko.`,
    },
    restored: {
      title: ({ title }) => `Det blir noko av likevel: ${title}`,
      text: ({ title, when }) => `${title}, ${when}, blir noko av likevel. Du står på lista som før.`,
    },
    moved: {
      title: ({ title, to }) => `Flytt til ${to}: ${title}`,
      text: ({ title, was, when }) => `${title}, som skulle vore ${was}, er flytta til ${when}. Passar det ikkje, meld av.`,
    },
    movedTo: (was, is) => `${was}, blir ${is}`,
    several: {
      title: ({ title }) => `Nye tider: ${title}`,
      text: ({ title, moved, off, otherwise }) =>
        [
          `${title} får nye tider.`,
          ...listed(moved, (dates) => `Flytt: ${dates}.`),
          ...listed(off, (dates) => `Avlyst: ${dates}.`),
          ...listed(otherwise, (dates) => `Endra: ${dates}.`),
          'Du står på lista som før. Passar det ikkje, meld av.',
        ].join(' '),
    },
    changed: {
      title: ({ title }) => `Endra: ${title}`,
      text: ({ title, when, room, host }) =>
        [`Noko er endra for ${title}, ${when}.`, room === null ? '' : `Rom: ${room}.`, host === null ? '' : `Denne gongen med ${host}.`]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
  faults: {
    dateMoved: 'Datoen er flytt. Sjå den nye tida, og send på nytt om ho passar.',
    notOpen: 'Påmeldinga er ikkje open no.',
    noSignUp: 'Denne datoen tek ikkje imot påmelding.',
    tooMany: (most) => `Vel frå 1 til ${most}.`,
    needChild: 'Skriv førenamnet til minst eitt barn.',
    needAge: 'Skriv alderen i heile år, frå 0 til 17.',
    outsideAges: (ages) => `Dette er ${ages}.`,
    needAnswer: 'Svar på spørsmålet.',
    longAnswer: 'Svaret er for langt. Bruk høgst 300 teikn.',
    longName: 'Førenamnet er for langt. Bruk høgst 40 teikn.',
    noOffer: 'Tilbodet gjeld ikkje lenger. Sjå på kvitteringa kvar du står.',
    tooLate: 'Fristen for å melde av sjølv er ute. Ring torget.',
    noWayBack: 'Påmeldinga er ikkje open, eller noko må fyllast ut på nytt. Sjå aktiviteten.',
    onAnother: 'Du er på lista frå før, med ei anna kvittering. Den gjeld.',
  },
}

import type { Language } from '../../platform/content/localized.ts'
import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  receipt: {
    heading: 'Du står på venteliste for en time',
    done: 'Ferdig. Vi spør deg når det blir en ledig tid.',
    says: 'Du venter på en ledig tid',
    offered: (when: string) => `Vil du ha tiden ${when}?`,
    doneOffered: 'Det er blitt en ledig tid. Vi holder den av til du har svart.',
    answerNow: 'Svar på om du vil ha tiden',
    answer: 'Svar ja eller nei',
    doneEnded: 'Du venter ikke lenger.',
    ended: {
      got: 'Du fikk en time',
      left: 'Du står ikke lenger på ventelista',
      unanswered: 'Tiden gikk til en annen',
      over: 'Det ble ingen ledig tid',
    },
    leave: 'Gå ut av ventelista',
    anyHub: 'Et av torgene',
    until: 'Seinest',
    replyBy: 'Svar innen',
    onward: 'Se ledige tider',
  },
  form: {
    hub: 'Hvor?',
    anyHub: 'Samme hvilket torg',
    until: 'Hvilken dag må det seinest være?',
    untilHint: 'For eksempel 21. april. Etter den dagen spør vi ikke mer.',
    optional: '(valgfritt)',
  },
  notices: {
    offered: {
      title: 'Det er blitt en ledig tid',
      text: (when: string, where: string, by: string) => `${when}, ${where}. Vi holder den av til deg til ${by}. Svar ja eller nei.`,
    },
    unanswered: {
      title: 'Tiden gikk til en annen',
      text: 'Vi hørte ikke fra deg i tide, og du står ikke lenger på ventelista. Still deg gjerne opp igjen.',
    },
    over: { title: 'Det ble ingen ledig tid', text: 'Dagen du satte, er over. Ring Innbyggerservice, så finner vi en annen løsning.' },
    withdrawn: {
      title: 'Tiden vi spurte om, gjelder ikke lenger',
      place: 'Den som skulle møte deg, er dessverre borte. Du har fortsatt plassen din på ventelista.',
      time: 'Du trenger ikke svare. Du beholder timen du har.',
    },
  },
  faults: { noOffer: 'Tiden er ikke holdt av til deg lenger.', needUntil: 'Skriv en dag som ikke har vært, som 21. april.' },
}
export type WaitingTexts = CatalogueOf<typeof nb>

const nn: WaitingTexts = {
  receipt: {
    heading: 'Du står på venteliste for ein time',
    done: 'Ferdig. Vi spør deg når det blir ei ledig tid.',
    says: 'Du ventar på ei ledig tid',
    offered: (when) => `Vil du ha tida ${when}?`,
    doneOffered: 'Det har blitt ei ledig tid. Vi held ho av til du har svart.',
    answerNow: 'Svar på om du vil ha tida',
    answer: 'Svar ja eller nei',
    doneEnded: 'Du ventar ikkje lenger.',
    ended: {
      got: 'Du fekk ein time',
      left: 'Du står ikkje lenger på ventelista',
      unanswered: 'Tida gjekk til ein annan',
      over: 'Det blei inga ledig tid',
    },
    leave: 'Gå ut av ventelista',
    anyHub: 'Eit av torga',
    until: 'Seinast',
    replyBy: 'Svar innan',
    onward: 'Sjå ledige tider',
  },
  form: {
    hub: 'Kvar?',
    anyHub: 'Same kva torg',
    until: 'Kva dag må det seinast vere?',
    untilHint: 'Til dømes 21. april. Etter den dagen spør vi ikkje meir.',
    optional: '(valfritt)',
  },
  notices: {
    offered: {
      title: 'Det har blitt ei ledig tid',
      text: (when, where, by) => `${when}, ${where}. Vi held ho av til deg til ${by}. Svar ja eller nei.`,
    },
    unanswered: {
      title: 'Tida gjekk til ein annan',
      text: 'Vi høyrde ikkje frå deg i tide, og du står ikkje lenger på ventelista. Still deg gjerne opp igjen.',
    },
    over: { title: 'Det blei inga ledig tid', text: 'Dagen du sette, er over. Ring Innbyggerservice, så finn vi ei anna løysing.' },
    withdrawn: {
      title: 'Tida vi spurde om, gjeld ikkje lenger',
      place: 'Den som skulle møte deg, er dessverre borte. Du har framleis plassen din på ventelista.',
      time: 'Du treng ikkje svare. Du beheld timen du har.',
    },
  },
  faults: { noOffer: 'Tida er ikkje halden av til deg lenger.', needUntil: 'Skriv ein dag som ikkje har vore, som 21. april.' },
}

const en: WaitingTexts = {
  receipt: {
    heading: 'You are waiting for an appointment',
    done: 'Done. We ask you when a time becomes free.',
    says: 'You are waiting for a free time',
    offered: (when) => `Do you want the time ${when}?`,
    doneOffered: 'A time has become free. We keep it for you until you have answered.',
    answerNow: 'Answer whether you want the time',
    answer: 'Answer yes or no',
    doneEnded: 'You are no longer waiting.',
    ended: {
      got: 'You got an appointment',
      left: 'You have left the waiting list',
      unanswered: 'The time went to somebody else',
      over: 'No time became free',
    },
    leave: 'Leave the waiting list',
    anyHub: 'Any of the hubs',
    until: 'At the latest',
    replyBy: 'Answer by',
    onward: 'See free times',
  },
  form: {
    hub: 'Where?',
    anyHub: 'Any hub',
    until: 'Which day must it be at the latest?',
    untilHint: 'For example 21 April. After that day we ask no more.',
    optional: '(optional)',
  },
  notices: {
    offered: {
      title: 'A time has become free',
      text: (when, where, by) => `${when}, ${where}. We keep it for you until ${by}. Answer yes or no.`,
    },
    unanswered: {
      title: 'The time went to somebody else',
      text: 'We did not hear from you in time, and you are no longer on the waiting list. You are welcome to join it again.',
    },
    over: { title: 'No time became free', text: 'The day you set has passed. Call Innbyggerservice, and we find another way.' },
    withdrawn: {
      title: 'The time we asked about no longer holds',
      place: 'The person who was to meet you is away. You still have your place on the waiting list.',
      time: 'You need not answer. You keep the appointment you have.',
    },
  },
  faults: { noOffer: 'The time is no longer kept for you.', needUntil: 'Write a day that has not been, such as 21 April.' },
}

export const waitingTexts = catalogues<WaitingTexts>({ nb, nn, en })
export const waitingSaid = (words: (t: WaitingTexts, lang: Language) => string): Said =>
  saidIn<Language>(
    (lang) => lang,
    (lang) => words(waitingTexts(lang), lang),
  )

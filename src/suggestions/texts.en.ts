import type { SuggestionTexts } from './texts.nb.ts'

export const en: SuggestionTexts = {
  kinds: { initiative: 'Initiative', wish: 'Wish', need: 'Need' },
  credit: {
    resident: (where) => `a resident ${where}`,
    residentNamed: (name, where) => `${name}, a resident ${where}`,
    young: (where) => `a young person ${where}`,
    youngNamed: (name, where) => `${name}, a young person ${where}`,
  },
  untitled: (number) => `Suggestion ${number}`,
  withdrawnReason: 'Whoever made the suggestion has taken it back.',
  rules: {
    persons: 'It says something about other people',
    insult: 'It hurts or threatens somebody',
    advert: 'It is an advertisement',
    law: 'The law forbids publishing it',
    not_ours: 'It is not about the neighbourhood',
  },
  receipt: {
    heading: (title) => `Your suggestion: ${title}`,
    done: 'Thank you. The square answers you, with a reason.',
    over: 'The suggestion is closed.',
    number: 'Number',
    kind: 'Sort of suggestion',
    where: 'Where',
    state: 'Where it stands',
    why: 'The square writes',
    reply: 'You are answered by',
    read: 'Others',
    hidden: 'Hidden because',
    unread: (day) => `Somebody at the square reads it by ${day}. Then others can read it too.`,
    shown: 'Everybody can read it.',
    cancel: 'Take the suggestion back',
    cancelled: 'The suggestion is taken back',
    page: 'See the page of the suggestion',
  },
  notices: {
    shown: {
      title: (title) => `Your suggestion is published: ${title}`,
      text: (title) => `The square has read ${title} and published it. Others can now read it and support it.`,
    },
    hidden: {
      title: (title) => `The text is not published: ${title}`,
      text: (title, reason) =>
        `The square has read ${title}, and others do not see the text. The reason: ${reason} Your suggestion is answered all the same.`,
    },
    taken_up: {
      title: (title) => `We are looking at your suggestion: ${title}`,
      text: (title, reason) => `The square has answered ${title}. We are looking at your suggestion. ${reason}`,
    },
    planned: {
      title: (title) => `It is planned: ${title}`,
      text: (title, reason) => `The square has answered ${title}. It is planned. ${reason}`,
    },
    done: {
      title: (title) => `Done: ${title}`,
      text: (title, reason) => `The square has answered ${title}. Done. ${reason}`,
    },
    partly: {
      title: (title) => `Partly done: ${title}`,
      text: (title, reason) => `The square has answered ${title}. Partly done. ${reason}`,
    },
    not_done: {
      title: (title) => `Not done: ${title}`,
      text: (title, reason) => `The square has answered ${title}. Not done. ${reason}`,
    },
    not_taken_up: {
      title: (title) => `Not taken up: ${title}`,
      text: (title, reason) => `The square has answered ${title}. Not taken up. ${reason}`,
    },
    reopened: {
      title: (title) => `We look at it once more: ${title}`,
      text: (title, reason) => `The square has answered ${title}. We look at it once more. ${reason}`,
    },
  },
  faults: {
    noSuggestion: 'We do not find this suggestion.',
    meanwhile: 'Somebody has done something with the suggestion meanwhile. See where it stands now.',
  },
}

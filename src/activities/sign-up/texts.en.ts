import { datesIn } from './dates-in-words.ts'
import type { SignUpTexts } from './texts.nb.ts'

const listed = datesIn((count) => `and ${count} more`)
const persons = (count: number) => (count === 1 ? 'one' : String(count))

export const en: SignUpTexts = {
  at: (day, clock) => `${day} at ${clock}`,
  series: (first, count) => (count === 1 ? first : `${count} times, the first on ${first}`),
  noDates: 'no dates ahead',
  receipt: {
    seated: (title) => `You are signed up for ${title}`,
    partly: (title) => `Some of you have a place at ${title}`,
    offered: (title) => `A place is free at ${title}`,
    waiting: (title) => `You are on the waiting list for ${title}`,
    asked: (title) => `Sign-up for ${title}`,
    doneSeated: 'Done. The place is yours.',
    doneWaiting: 'Done. You are in the queue.',
    doneOffered: 'Answer, and the place is yours.',
    doneEnded: 'You are no longer on the list.',
    doneOff: 'This date is cancelled. You need do nothing.',
    off: (title) => `Cancelled: ${title}`,
    what: 'What',
    when: 'When',
    where: 'Where',
    count: 'How many',
    children: 'Children',
    child: (name, age) => `${name}, ${age}`,
    counted: (count) => (count === 1 ? '1 person' : `${count} persons`),
    place: 'Place',
    placed: (count) => (count === 1 ? 'You have a place' : `You have ${count} places`),
    partOf: (seated, waiting) => `${persons(seated)} with a place, ${persons(waiting)} waiting`,
    queue: 'Number in the queue',
    queueHint: 'When there is room, we ask you, and say how long the place is yours.',
    again: 'See the activity',
    back: 'I can come after all',
    backLead: 'Can you come after all? If there is room, the place is yours. If it is full, you come last in the queue.',
    calendar: 'Get it in your calendar',
    reply: 'Answer by',
    answer: 'Answer the offer',
    cancelBefore: 'Cancel by',
    cancelLate: 'It is too late to cancel here. Ring the hub, and they help you.',
    cancel: 'Cancel the sign-up',
    cancelWaiting: 'Leave the queue',
    cancelled: (title) => `You are no longer signed up for ${title}`,
    unanswered: (title) => `The place at ${title} went to the next`,
    double: (title) => `You had signed up for ${title} already`,
    doubleLead: 'The first sign-up counts. This one takes no place.',
    unproven: (title) => `The place at ${title} was not kept`,
    unansweredLead: 'You did not answer in time. Sign up again if you still want to come.',
    unprovenLead: 'The address was not confirmed in time. Sign up again if you still want to come.',
    declined: (title) => `You have declined the place at ${title}`,
    dateOff: 'Cancelled',
    askedBefore: 'Answer to a question that is no longer asked',
    over: 'This is over',
    answerNow: 'You have been offered a place',
  },
  notices: {
    offered: {
      title: ({ title, seats }) => (seats === 1 ? `A place is free: ${title}` : `Places are free: ${title}`),
      text: ({ title, when, seats, by }) =>
        `${seats === 1 ? 'A place is free' : `${seats} places are free`} at ${title}, ${when}. Say yes or no by ${by}, or the place goes to the next.`,
    },
    unanswered: {
      title: ({ title }) => `The place went on: ${title}`,
      text: ({ title, when }) =>
        `We did not hear from you in time, so the place at ${title}, ${when}, went to the next in the queue. Sign up again if you still want to come.`,
    },
    reminder: {
      title: ({ title }) => `Soon: ${title}`,
      text: ({ title, when }) => `You are signed up for ${title}, ${when}. If you cannot come, cancel, and somebody else gets the place.`,
    },
    cancelled: {
      title: ({ title }) => `Cancelled: ${title}`,
      text: ({ title, was, reason }) => `${title}, ${was}, is cancelled${reason === null ? '' : `: ${reason}`}. You need do nothing.`,
    },
    restored: {
      title: ({ title }) => `It is on after all: ${title}`,
      text: ({ title, when }) => `${title}, ${when}, is on after all. You are on the list as before.`,
    },
    moved: {
      title: ({ title, to }) => `Moved to ${to}: ${title}`,
      text: ({ title, was, when }) => `${title}, which was to be ${was}, is moved to ${when}. If that does not suit you, cancel.`,
    },
    movedTo: (was, is) => `${was}, will be ${is}`,
    several: {
      title: ({ title }) => `New times: ${title}`,
      text: ({ title, moved, off, otherwise }) =>
        [
          `${title} has new times.`,
          ...listed(moved, (dates) => `Moved: ${dates}.`),
          ...listed(off, (dates) => `Cancelled: ${dates}.`),
          ...listed(otherwise, (dates) => `Changed: ${dates}.`),
          'You are on the list as before. If it does not suit you, cancel.',
        ].join(' '),
    },
    changed: {
      title: ({ title }) => `Changed: ${title}`,
      text: ({ title, when, room, host }) =>
        [
          `Something has changed for ${title}, ${when}.`,
          room === null ? '' : `Room: ${room}.`,
          host === null ? '' : `This time with ${host}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
  faults: {
    dateMoved: 'The date is moved. See the new time, and send again if it suits you.',
    notOpen: 'Sign-up is not open now.',
    noSignUp: 'This date takes no sign-ups.',
    tooMany: (most) => `Choose from 1 to ${most}.`,
    needChild: 'Write the first name of at least one child.',
    needAge: 'Write the age in whole years, from 0 to 17.',
    outsideAges: (ages) => `This is ${ages}.`,
    needAnswer: 'Answer the question.',
    longAnswer: 'The answer is too long. Use at most 300 characters.',
    longName: 'The first name is too long. Use at most 40 characters.',
    noOffer: 'The offer holds no longer. Your receipt says where you stand.',
    tooLate: 'It is too late to cancel here. Ring the hub.',
    noWayBack: 'Signing up is not open, or something must be filled in anew. See the activity.',
    onAnother: 'You are on the list already, with another receipt. That one stands.',
  },
}

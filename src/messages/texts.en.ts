import { fewNames, itemLines, titleLines, type MessageTexts } from './texts.nb.ts'

const all = (names: readonly string[]) => fewNames(names, 'en', (count) => `${count} more`)

export const en: MessageTexts = {
  follow: {
    heading: (names) => `You follow ${all(names)}`,
    done: 'Done. We will tell you.',
    what: 'You hear about',
    how: 'When',
    about: { news: 'News', hours: 'Opening hours' },
    rhythm: { at_once: 'At once', daily: 'Gathered, every morning', weekly: 'Gathered, every Monday' },
    called: 'We ring you when there is something new',
    atDesk: 'We write a letter when there is news. Ask for it at the desk',
    written: 'We send you a letter when there is something new',
    by: { email: 'by e-mail', sms: 'by text message' },
    topics: 'You follow',
    quiet: 'Quiet hours',
    between: (from, to) => `Nothing between ${from} and ${to}`,
    change: 'Change what you follow',
    calendar: 'Get it in your calendar',
    choose: (group, count) => `${group} (${count} to choose among)`,
    stop: 'Stop following',
    stopped: (names) => `You no longer follow ${all(names)}`,
  },
  change: {
    add: 'Follow something more',
    needTopic: 'Keep or choose at least one thing. To stop altogether, use “Stop following” on the receipt.',
    needAbout: 'Choose at least one thing to hear about.',
    channel: 'How?',
    channels: { email: 'By e-mail', sms: 'By text message', call: 'Somebody rings', letter: 'In a letter' },
    end: (name) => `Stop following ${name}`,
    quiet: 'Quiet hours',
    quietHint: 'We send nothing then; it comes afterwards. Phones make no sound between 21 and 8 in any case.',
    from: 'From',
    to: 'Until',
    clock: 'Write the time as 21 or 21.30, in both fields.',
    noTimeLeft: 'That leaves too little time to tell you. Leave at least two hours of the day.',
    language: 'Language of what we send',
  },
  tidings: {
    subject: ({ topics, items }) =>
      items.length === 1 ? `${all(topics)}: ${items[0]?.title ?? ''}` : `${all(topics)}: ${items.length} pieces of news`,
    body: (letter) =>
      `${itemLines(letter, 'in Norwegian')}\n\n–\nYou get this because you follow ${all(letter.topics)}.\nStop following: ${letter.stop}\nChange what you follow: ${letter.change}`,
    sms: ({ topics, items, stop }) => `${all(topics)}: ${titleLines(items)}\nStop: ${stop}`,
  },
  receipt: {
    subject: ({ heading }) => `Receipt: ${heading}`,
    body: ({ summary, code, link }) =>
      `${summary}\n\nYour code: ${code}\nSee, change or cancel: ${link}\n\nOn the phone and at the desk it is enough to read out the code and say who you are.`,
    sms: ({ heading, code, link }) => `${heading}. Code: ${code}. ${link}`,
  },
  notice: {
    body: ({ text, code, link }) =>
      `${text}\n\n${link}\n\n–\nYour code: ${code}. On the phone and at the desk it is enough to read it out and say who you are.`,
    sms: ({ text, link }) => `${text} ${link}`,
  },
  /** Of what is sensitive: nothing that tells what or who it is. */
  masked: {
    answer: 'You have an answer',
    notice: 'You have a message',
    tidings: 'There is something new',
    receipt: 'We have what you asked for',
    sender: 'Innbyggertorg',
    body: (subject, link) => `${subject}. Read it here: ${link}\n\nWhat it is about stands only there.`,
    sms: (subject, link) => `${subject}. Read it here: ${link}`,
  },
  faults: {
    notFollowed: 'This is no longer followed. Follow again, or ask Innbyggerservice for help.',
    noEnquiry: 'There is no such question',
    withdrawnMeanwhile: 'Whoever asked has withdrawn the question.',
    changedMeanwhile: 'The question was rewritten. Read it again.',
    answeredMeanwhile: 'Somebody else answered the question while you were writing.',
    tooLateToChange: 'It has been answered, withdrawn or held back, and can no longer be changed. Send the new one as another question.',
  },
  enquiry: {
    answered: 'You have an answer',
    heading: (name) => `You have written to ${name}`,
    done: 'Done. We have your question.',
    question: 'You wrote',
    answer: 'The answer',
    held: 'The question waits: somebody looks at it first. If it is urgent, ring or ask at the desk.',
    turnedAway: 'The question was not taken up, because it looks like misuse. If that is wrong, ring or ask at the desk.',
    waiting: {
      written: 'Not answered yet. The answer comes here, and to your address.',
      rung: 'Not answered yet. We ring you with the answer. It comes here too.',
      nowhere: 'Not answered yet. The answer comes here: find it again with the code.',
    },
    change: 'Change what you wrote',
    more: 'Ask something more',
    tooManyLinks: 'There are too many links. Remove some, and save again.',
    withdraw: 'Withdraw the question',
    withdrawn: 'The question is withdrawn',
    subject: (name) => `Answer from ${name}`,
    body: ({ name, question, answer, link }) => `${answer}\n\n–\nYou asked ${name}:\n${question}\n\nYour receipt: ${link}`,
    sms: ({ name, link }) => `${name} has answered you. Read it: ${link}`,
  },
}

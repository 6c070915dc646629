import type { AskedTexts } from './texts.nb.ts'

const suggestions = (count: number) => (count === 1 ? 'one suggestion' : `${count} suggestions`)

export const en: AskedTexts = {
  title: 'You asked, we answered',
  titleAt: (where) => `You asked, we answered ${where}`,
  description:
    'What neighbourhoods asked for, what was answered, what was done, and what was refused. Counted the same way for all squares.',
  asked: 'You asked',
  answered: 'We answered',
  askedUnit: (count, where) => `${count === 1 ? 'suggestion' : 'suggestions'} ${where ?? 'at all squares'}`,
  examples: (count) => `${count} of them made up.`,
  answeredUnit: 'have been answered',
  none: 'Nobody has asked for anything yet.',
  noneLead: 'Say what is missing, what you want, or what you will do. Then it counts here.',
  voice: 'Make a suggestion',
  became: 'What became of it?',
  squares: (of) => `Squares: ${of}`,
  each: (count) => `Each square is ${count} suggestions.`,
  states: { done: 'done', partly: 'partly done', underWay: 'under way', waiting: 'waiting for an answer', declined: 'refused' },
  median: (days) =>
    days < 1
      ? 'Half were answered on the same day.'
      : days === 1
        ? 'Half were answered within a day.'
        : `Half were answered within ${days} days.`,
  few: 'Too few answers to say how long it usually takes.',
  overdue: (count) => (count === 1 ? 'One suggestion is past its deadline.' : `${count} suggestions are past their deadline.`),
  onTime: 'None is past its deadline.',
  oldest: 'Oldest of those that are not closed:',
  waited: (days) => (days === 0 ? 'came in today' : days === 1 ? 'has waited one day' : `has waited ${days} days`),
  hubs: 'Square by square',
  places: 'Place by place',
  placesLead: 'Suggestions about one place. The rest are about all of the square’s area.',
  place: 'Place',
  columns: { asked: 'Asked', answered: 'Answered', done: 'Done', declined: 'Refused', open: 'Open', median: 'Answer within' },
  days: (days) => (days === 1 ? 'one day' : `${days} days`),
  notEnough: 'too few answers',
  most: 'Most asked for now',
  mostLead: 'What most people stand behind and is not closed.',
  behind: (count) => (count === 1 ? 'One stands behind it.' : `${count} stand behind it.`),
  at: (holder) => `With ${holder}.`,
  late: 'Past its deadline.',
  unanswered: 'Not answered yet.',
  waits: 'Whom it waits for',
  open: (count, late) => `${suggestions(count)}${late === 0 ? '' : `, ${late} past the deadline`}`,
  goals: 'Three goals of the squares',
  goalsLead:
    '“Strengthen local democracy, participation and local identity”, said the invitation to the public meetings in November 2019 (our translation).',
  goal: {
    reached: 'Local democracy',
    reachedText: (count) => `${count === 1 ? 'suggestion has' : 'suggestions have'} come to a local body or the council`,
    voices: 'Participation',
    voicesText: 'times somebody has said or supported something',
    made: 'Local identity',
    madeText: (count) => `${count === 1 ? 'activity or measure' : 'activities and measures'} began with a suggestion from here`,
  },
  source: (day) => `Source: the suggestions, the support and the way on, as registered on ${day}.`,
  take: 'Take the figures along',
  csv: 'The figures as a table (CSV)',
  json: 'The figures as data (JSON)',
  wall: (hub) => `For the screen at ${hub}`,
  toHub: (where) => `Suggestions ${where}`,
  toAll: 'All squares',
  how: 'How we count',
  howText: [
    'Each suggestion counts once from when it is received, also when it is merged with others. What was taken back is left out. What was parted in several counts as one.',
    'It is answered when somebody has said what happens: taken up, sent on, planned, done or no. Asking back is not an answer.',
    'A no is shown as plainly as a yes. The reason stands on the page of each suggestion.',
    'How long it usually takes is said only where at least five have been answered.',
  ],
  paper: 'The figures today:',
  way: 'You asked, we answered',
  wayText: 'How many asked, what was done, and what was refused.',
  wallTitle: (hub) => `You asked, we answered: screen for ${hub}`,
  wallNone: 'Say what you want here.',
  wallVoice: (address) => `Make a suggestion at the desk or at ${address}`,
}

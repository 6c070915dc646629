import type { ProposalTexts } from './texts.nb.ts'

export const en: ProposalTexts = {
  wish: {
    once: 'once',
    weekly: 'every week',
    fortnightly: 'every other week',
    monthly: 'once a month',
    open: 'not decided when',
    onceOpen: 'once, the date is not decided',
  },
  states: {
    received: 'received',
    considered: 'being considered',
    suggested: 'waits for an answer from whoever proposed it',
    approved: 'it will happen, and is being set up',
    placed: 'in place',
    declined: 'not now',
    withdrawn: 'withdrawn',
  },
  credit: {
    resident: (where) => `a resident ${where}`,
    residentNamed: (name, where) => `${name}, a resident ${where}`,
    young: (where) => `a young person ${where}`,
    youngNamed: (name, where) => `${name}, a young person ${where}`,
    business: (name) => `${name} (business)`,
  },
  waited: (days) => (days === 0 ? 'came today' : days === 1 ? 'has waited 1 day' : `has waited ${days} days`),
  untitled: (number) => `Proposal ${number}`,
  receipt: {
    heading: (title) => `Your proposal: ${title}`,
    done: 'Thank you. The square answers you, with a reason.',
    doneState: {
      approved: 'It will happen.',
      placed: 'It is in the programme.',
      declined: 'It will not happen now.',
      withdrawn: 'Withdrawn.',
    },
    number: 'Number',
    where: 'Where',
    when: 'When',
    state: 'Where it stands',
    reason: 'Why not now',
    reply: 'You get an answer by',
    joined: 'Others',
    joins: (wants, helps) =>
      wants + helps === 0
        ? 'Nobody has come forward yet.'
        : [
            ...(wants === 0 ? [] : [`${wants} want${wants === 1 ? 's' : ''} to join.`]),
            ...(helps === 0 ? [] : [`${helps} can help.`]),
          ].join(' '),
    notShown: 'Others can read it when somebody at the square has looked at it.',
    cancel: 'Withdraw the proposal',
    cancelled: 'The proposal is withdrawn',
    answer: 'Answer the change',
    answerNow: 'The square has suggested a change. Answer yes or no.',
    page: 'See the page of the proposal',
    activity: 'See the activity',
  },
  joinReceipt: {
    heading: (title) => `You want to join ${title}`,
    headingHelp: (title) => `You can help with ${title}`,
    done: 'You are in. We tell you when it is decided.',
    doneAlready: 'You were in already, and count once.',
    can: 'You can help with',
    what: 'Proposal',
    state: 'Where it stands',
    cancel: 'I no longer want to join',
    cancelled: 'You are no longer in',
  },
  notices: {
    shown: {
      title: (title) => `Your proposal is published: ${title}`,
      text: (title, number) =>
        `The square has looked at “${title}” and considers it. Others can now read it and join. It is proposal ${number}.`,
    },
    suggested: {
      title: (title) => `The square suggests a change: ${title}`,
      text: (title) => `The square would like to change something in “${title}” before it answers. Read what, and answer yes or no.`,
    },
    approved: {
      title: (title) => `It will happen: ${title}`,
      text: (title) => `The square has said yes to “${title}”. We now find a time and a room. You hear when it is in the programme.`,
    },
    placed: {
      title: (title) => `In place: ${title}`,
      text: (title) => `“${title}” is in the programme now.`,
    },
    declined: {
      title: (title) => `Not now: ${title}`,
      text: (title, reason) => `“${title}” will not happen now. The reason: ${reason}`,
    },
    reopened: {
      title: (title) => `Considered again: ${title}`,
      text: (title) => `The square looks at “${title}” once more.`,
    },
  },
  faults: {
    noProposal: 'We cannot find this proposal.',
    noHub: 'Choose which square.',
    meanwhile: 'The proposal has got another answer meanwhile. See where it stands now.',
    nothingToAnswer: 'There is no change to answer any more.',
    notJoinable: 'The proposal is decided, so nobody can join it any more.',
    sameWording: 'Change something in the text, or answer yes or no.',
  },
}

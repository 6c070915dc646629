import type { SuggestionTexts } from './texts.nb.ts'

export const en: SuggestionTexts = {
  topics: 'Suggestions',
  kinds: { initiative: 'Initiative', wish: 'Wish', need: 'Need', question: 'Question' },
  map: {
    picture: 'Map of the municipality. Press where it is, or choose a place in the list.',
    noPoint: 'We did not see where you pointed. Press on the map, or choose a place in the list.',
    near: (hub) => `Less than a kilometre from ${hub}`,
    away: (km, hub) => `About ${km} km from ${hub}`,
    shown: (where) => `Map with a ring where it is: ${where}`,
    term: 'On the map',
  },
  hubClosedDown: (hub) => `${hub} is closed for good. The municipality takes over.`,
  answerStates: { done: 'Answered', partly: 'Partly answered', declined: 'Not answered, and we say why' },
  roles: { body: 'the whole body', leader: 'the leader', deputy: 'the deputy leader', secretary: 'the secretary' },
  credit: {
    resident: (where) => `a resident ${where}`,
    residentNamed: (name, where) => `${name}, a resident ${where}`,
    young: (where) => `a young person ${where}`,
    youngNamed: (name, where) => `${name}, a young person ${where}`,
  },
  untitled: (number) => `Suggestion ${number}`,
  withdrawnReason: 'Whoever made the suggestion has taken it back.',
  repliedReason: 'Whoever made the suggestion has replied to the question.',
  becameActivity: 'It became an activity.',
  sentToOrgan: 'Sent to the politicians.',
  rules: {
    persons: 'It says something about other people',
    insult: 'It hurts or threatens somebody',
    advert: 'It is an advertisement',
    law: 'The law forbids publishing it',
    not_ours: 'It is not about the neighbourhood',
  },
  receipt: {
    headingQuestion: (title) => `Your question: ${title}`,
    doneQuestion: 'Thank you. Those you asked answer you, and everybody can read the answer.',
    whyQuestion: 'The answer',
    heading: (title) => `Your suggestion: ${title}`,
    done: 'Thank you. The square answers you, with a reason.',
    over: 'The suggestion is closed.',
    asked: 'We wonder about something.',
    replyNow: 'Reply to the question',
    number: 'Number',
    kind: 'Sort of suggestion',
    where: 'Where',
    state: 'Where it stands',
    why: 'The square writes',
    reply: 'You are answered by',
    read: 'Others',
    hidden: 'Hidden because',
    unreadLate: (day) => `Somebody at the square should have read it by ${day}. The day has passed.`,
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
    answered: {
      title: (title) => `Answer to your question: ${title}`,
      text: (title, reason) => `${title} is answered. ${reason}`,
    },
    taken_up: {
      title: (title) => `We are looking at it: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. We are looking at it. ${reason}`,
    },
    planned: {
      title: (title) => `It is planned: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. It is planned. ${reason}`,
    },
    done: {
      title: (title) => `Done: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. Done. ${reason}`,
    },
    partly: {
      title: (title) => `Partly done: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. Partly done. ${reason}`,
    },
    not_done: {
      title: (title) => `Not done: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. Not done. ${reason}`,
    },
    not_taken_up: {
      title: (title) => `Not taken up: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. Not taken up. ${reason}`,
    },
    reopened: {
      title: (title) => `We look at it once more: ${title}`,
      text: (title, reason) => `There is an answer to ${title}. We look at it once more. ${reason}`,
    },
    asked_back: {
      title: (title) => `We wonder about something: ${title}`,
      text: (title, reason) => `Before we can answer ${title}, we wonder: ${reason} The deadline stands still until you reply.`,
    },
    sent_on: {
      title: (title) => `Sent on: ${title}`,
      text: (title, reason) => `${title} is sent on. ${reason}`,
    },
    merged: {
      title: (title) => `Merged with another suggestion: ${title}`,
      text: (title, reason) => `${title} is merged with ${reason} You get the answer that is given there.`,
    },
    merged_answered: {
      title: (title) => `The same has been answered before: ${title}`,
      text: (title, reason) => `${title} has been merged with a suggestion that has its answer: ${reason}`,
    },
    split: {
      title: (title) => `Parted in several: ${title}`,
      text: (title, reason) => `${title} is parted, so that each part gets its answer: ${reason} You are answered on all.`,
    },
    handed_over: {
      title: (title) => `Others have taken over: ${title}`,
      text: (title, reason) => `${title} is not finished. ${reason} You are answered from there.`,
    },
    on_agenda: {
      title: (title) => `It comes up in the meeting: ${title}`,
      text: (title, reason) => `${title} comes up in a meeting. ${reason} The meeting is open to all.`,
    },
    treated: {
      title: (title) => `It has been up in the meeting: ${title}`,
      text: (title, reason) => `${title} has been up in the meeting. This was decided: ${reason}`,
    },
    called_off: {
      title: (title) => `The meeting is cancelled: ${title}`,
      text: (title, reason) =>
        `The meeting that was to take up ${title} is cancelled. ${reason} It is not forgotten, and you will hear when it comes up.`,
    },
    moved: {
      title: (title) => `The meeting has been moved: ${title}`,
      text: (title, reason) => `The meeting that is to take up ${title} has a new time. ${reason} The meeting is open to all.`,
    },
    taken_off: {
      title: (title) => `It does not come up in the meeting after all: ${title}`,
      text: (title, reason) =>
        `${title} does not come up in that meeting. ${reason} It is not forgotten, and you will hear what happens next.`,
    },
    on_agenda_closed: {
      title: (title) => `It comes up in the meeting as a closed item: ${title}`,
      text: (title, reason) =>
        `${title} comes up in a meeting. ${reason} You cannot be there while it is treated. You will hear when it has been up.`,
    },
    treated_closed: {
      title: (title) => `It has been up in the meeting: ${title}`,
      text: (title, reason) =>
        `${title} has been up in the meeting. ${reason} What was decided there is not public. It is not forgotten, and you will hear what happens next.`,
    },
    moved_closed: {
      title: (title) => `The meeting has been moved: ${title}`,
      text: (title, reason) => `The meeting that is to take up ${title} has a new time. ${reason} You cannot be there while it is treated.`,
    },
    sent_to_organ: {
      title: (title) => `Sent on to the politicians: ${title}`,
      text: (title, reason) => `${title} has become a matter that local people have sent to ${reason}`,
    },
    became_case: {
      title: (title) => `It has become a political case: ${title}`,
      text: (title, reason) => `${title} has become a political case: ${reason}`,
    },
    organ_followed: {
      title: (title) => `Yes from the politicians: ${title}`,
      text: (title, reason) => `The politicians have answered ${title}. They said yes. ${reason}`,
    },
    organ_partly: {
      title: (title) => `Partly yes from the politicians: ${title}`,
      text: (title, reason) => `The politicians have answered ${title}. They said partly yes. ${reason}`,
    },
    organ_not_followed: {
      title: (title) => `No from the politicians: ${title}`,
      text: (title, reason) => `The politicians have answered ${title}. They said no. ${reason}`,
    },
    measure: {
      title: (title) => `The hub does something about it: ${title}`,
      text: (title, reason) => `${title} has been answered. This is what the hub will do: ${reason}`,
    },
    room: {
      title: (title) => `There is a room for it: ${title}`,
      text: (title, reason) => `${title} has been answered. It can be here: ${reason}`,
    },
    led_to: {
      title: (title) => `It became an activity: ${title}`,
      text: (title, reason) => `${title} has become an activity. ${reason}`,
    },
  },
  faults: {
    nobodyToAsk: 'Whoever made the suggestion has no address that we can ask. Answer it as it stands.',
    noSuggestion: 'We do not find this suggestion.',
    meanwhile: 'Somebody has done something with the suggestion meanwhile. See where it stands now.',
  },
}

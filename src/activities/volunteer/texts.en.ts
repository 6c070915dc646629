import type { VolunteerTexts } from './texts.nb.ts'

export const en: VolunteerTexts = {
  ongoing: 'when it suits, as agreed',
  hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  hoursAnd: (hours, minutes) => `${hours} and ${minutes}`,
  from: (age) => `You must be ${age} or older`,
  policeCheck: 'You must show the host a police certificate before your first shift',
  needs: (missing) => (missing === 1 ? '1 more needed' : `${missing} more needed`),
  anyNumber: 'All who wish are welcome',
  full: 'Full',
  off: 'Cancelled',
  follow: {
    group: 'Volunteering',
    name: (title) => `Volunteer: ${title}`,
  },
  form: {
    shifts: 'When can you help?',
    shiftsHint: 'Choose one or more. You can change it later.',
    left: (when, missing) => `${when} (${missing} more needed)`,
    age: (age) => `I am ${age} or older`,
    ageWhy: 'We do not store your date of birth.',
    police: 'I can show the host a police certificate before my first shift',
    policeWhy: 'The host looks at it and gives it back. We store only the date it was seen, never the certificate or what it says.',
  },
  receipt: {
    heading: (title) => `Thank you! You are a volunteer: ${title}`,
    done: 'Done. You are on the list.',
    doneOver: 'Thank you for your help.',
    lost: (title) => `You are not a volunteer: ${title}`,
    doneLost: 'You are not on the list.',
    lostUnproven: 'The address was not confirmed in time. Please sign up again.',
    lostFull: 'Others came before you, so the shift is full. Please see whether you are needed somewhere else.',
    lostLeft: 'You have left all your shifts.',
    when: 'When',
    off: 'Cancelled',
    where: 'Where',
    what: 'What',
    sender: 'You help',
    check: 'Police certificate',
    checkWaits: 'Show it to the host before your first shift',
    checkSeen: (date) => `Seen ${date}`,
    hours: 'Confirmed hours',
    cancel: 'Cancel',
    cancelled: (title) => `You are no longer a volunteer: ${title}`,
    change: 'Change your shifts',
    attest: 'Get a confirmation of your work',
    again: 'See what else is needed',
    back: 'I can after all',
    backLead: 'Can you after all? You get back the shifts that still lack somebody.',
  },
  notices: {
    off: {
      title: ({ title }) => `Cancelled shift: ${title}`,
      text: ({ title, when, reason }) =>
        `The shift ${title}, ${when}, is cancelled${reason === null ? '' : `: ${reason}`}. You need not do anything.`,
    },
    moved: {
      title: ({ title }) => `Moved shift: ${title}`,
      text: ({ title, when, was }) =>
        `The shift ${title}, which was to be ${was}, has been moved to ${when}. If that does not suit you, cancel.`,
    },
    restored: {
      title: ({ title }) => `On after all: ${title}`,
      text: ({ title, when }) => `The shift ${title}, ${when}, is on after all. You are on the list as before.`,
    },
    reminder: {
      title: ({ title }) => `Soon: ${title}`,
      text: ({ title, when }) => `You are a volunteer: ${title}, ${when}. If you cannot come, cancel, and we will find somebody else.`,
    },
    opened: {
      title: 'You are needed',
      text: ({ when, more }) =>
        `Somebody is missing ${when}${more === 0 ? '' : more === 1 ? ', and one more time' : `, and ${more} more times`}. Whoever says yes first has the place.`,
    },
    thanks: {
      title: ({ title }) => `Thank you for your help: ${title}`,
      text: ({ title, when, hours }) =>
        `Thank you for volunteering: ${title}, ${when}. The host has confirmed ${hours}. You can get a confirmation on your receipt.`,
    },
  },
  faults: {
    noSuchActivity: 'The hub has no such activity.',
    noSuchNeed: 'We cannot find this, or no more people are needed.',
    noShift: 'This shift takes no more people now. Choose another.',
    needShift: 'Choose when you can help.',
    full: (when) => `It is full ${when}. Choose another shift.`,
    age: (age) => `Tick if you are ${age} or older. If you are younger, find something else to help with.`,
    police: 'Tick if you can show a police certificate. If you cannot, find something else to help with.',
    stoodFor: 'Somebody has said yes to this shift. Cancel it, and they are told.',
    begun: 'The shift has begun, so it cannot be changed here. Ring the hub.',
  },
}

import type { AppointmentTexts } from './texts.nb.ts'

export const en: AppointmentTexts = {
  modes: { hub: 'at the hub', phone: 'by phone', video: 'by video' },
  receipt: {
    heading: (when) => `You have an appointment ${when}`,
    lost: 'The appointment did not become yours',
    away: 'We cannot keep your appointment',
    doneAway: (when) => `The person who was to meet you ${when} is away. Choose a new time, and keep your receipt.`,
    dropIt: 'I no longer need the appointment',
    chooseAnew: 'Choose a new time',
    done: 'Done. The time is yours.',
    doneLost: 'The address was not confirmed in time, and the time is free for others. Book again if you still want to.',
    doneTooMany:
      'You already have as many appointments as you can have about this topic. The time is free for others. If you need it, call Innbyggerservice.',
    when: 'When',
    minutes: (count) => `(${count} minutes)`,
    where: 'Where',
    onPhone: 'By phone. We call you.',
    onVideo: (link) => `By video: ${link}`,
    about: 'About',
    interpreter: 'Interpreter',
    bring: 'Bring',
    late: 'Running late?',
    lateText: 'Call, and we wait if we can.',
    cancel: 'Cancel the appointment',
    cancelled: 'You have cancelled the appointment',
    move: 'Change to another time',
    calendar: 'Get it in your calendar',
    again: 'Another time with the same person',
    onward: 'Book another appointment',
  },
  form: {
    interpreter: 'Which language do you need an interpreter for?',
    interpreterHint: 'The interpreter costs you nothing. The appointment has been made longer.',
    chooseLanguage: 'Choose a language',
  },
  notices: {
    moved: {
      title: 'Your appointment has been moved',
      text: (was, now, hub) => `You had an appointment ${was}. You now have one ${now}, ${hub}.`,
    },
    away: {
      title: 'Your appointment needs a new time',
      text: (was, hub) =>
        `You had an appointment ${was}, ${hub}. The person who was to meet you is unfortunately away. Choose a new time: your receipt stays the same.`,
    },
    reminder: {
      title: 'Remember your appointment',
      text: (when, hub) => `You have an appointment ${when}, ${hub}. If it no longer suits you, tell us: then somebody else can have it.`,
    },
  },
  faults: {
    notHeld: 'The time is no longer kept.',
    noService: 'We cannot find this topic.',
    serviceInUse: 'Somebody has an appointment about this topic. Set a last day instead, and nobody books after it.',
    twoPlaces: 'The position is already at a hub then. Choose other hours, or end the others first.',
    awayAlready: 'Absence is already noted in these hours. End it first, or choose other hours.',
    taken: 'The time is no longer free. Choose another.',
    nothingToMove: 'The appointment is cancelled, or can no longer be moved. The receipt says what holds.',
    tooLate: 'The appointment is too near to be changed here. Call Innbyggerservice.',
    byStaff: 'This topic is booked through us alone. Call Innbyggerservice.',
    tooMany: 'You already have as many appointments as you can have about this topic. Change one of them, or call Innbyggerservice.',
    needNumber: 'Write a phone number, so that we can call you.',
    noMode: 'This topic is not met in that way. Choose another.',
    needTime: 'Choose a time.',
    needLanguage: 'Choose the language you need an interpreter for.',
  },
}

import type { QueueTexts } from './texts.nb.ts'

export const en: QueueTexts = {
  receipt: {
    heading: (number, hub) => `Queue number ${number}, ${hub}`,
    done: 'Done. You are in the queue.',
    number: 'Number',
    where: 'Where',
    drawn: 'Drawn',
    state: 'Now',
    states: {
      waiting: 'Waiting',
      called: 'You have been called',
      parked: 'Set aside. Tell the desk when you are ready',
      done: 'Done',
      missed: 'Called, but nobody came. Speak to the desk',
      left: 'You have left the queue',
      closed: 'The day is over',
    },
    follow: 'See your place in the queue',
    leave: 'Leave the queue',
    left: 'You have left the queue',
  },
  soon: {
    title: (number) => `Soon your turn, number ${number}`,
    text: 'Please come back now. There are at most two before you.',
  },
  faults: {
    closed: 'The queue is closed now.',
    full: 'There are too many in the queue now. Please speak to us at the desk.',
    noAppointment: 'We find no appointment at that time. Choose another time, or take an ordinary number.',
    noHub: 'There is no such hub.',
    noTopic: 'There is no such topic.',
    noTicket: 'There is no such number today.',
    otherwise: 'Somebody else has done something with this number. See how it stands now.',
  },
}

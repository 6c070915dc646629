import type { WorkTexts } from '../texts.nb.ts'

export const appointments: WorkTexts['appointments'] = {
  atDesk: 'Book an appointment',
  lead: 'Choose what it is about. You get the first free at all hubs.',
  none: 'No topics can be booked now.',
  choose: 'What is it about?',
  interpreter: 'They need an interpreter',
  next: 'See free times',
  more: 'Is there more? Take in the same appointment:',
  first: 'First free',
  formLead: 'The same rules as on the web. No account is needed.',
  noneFree: 'There are no free times in the next two months.',
  save: 'Book the appointment',
  other: 'Choose something else',
  line: 'Put on the waiting list',
  putOnLine: 'Put them on the waiting list',
  lineLead: 'They are asked when a time becomes free. Without e-mail and mobile they come on the call list.',
  offered: 'They have been asked about a free time. If they answer here, it binds as much as online.',
  takeTime: 'Yes, they want the time',
  declineTime: 'No thank you to the time',
}

import type { WorkTexts } from '../texts.nb.ts'

export const rooms: WorkTexts['rooms'] = {
  atDesk: 'Lend a room to somebody',
  chooseLead: 'Choose room and day. What is free is the same here as on the web.',
  room: 'Which room?',
  day: 'Which day?',
  dayHint: 'For instance 21.11 or tomorrow.',
  needDay: 'Write a day from today to 62 days ahead.',
  none: 'Which rooms are lent is not announced.',
  next: 'See free times',
  notFree: (room, day) => `${room} is not free on ${day}. Choose another day or another room.`,
  title: (room) => `Lend ${room} to somebody`,
  lead: (day) => `${day}. The same rules as on the web. No account needed.`,
  save: 'Lend the room',
  other: 'Choose something else',
}

import type { WorkTexts } from '../texts.nb.ts'

export const rooms: WorkTexts['rooms'] = {
  atDesk: 'Lån eit rom til nokon',
  chooseLead: 'Vel rom og dag. Det som er ledig, er det same her som på nettet.',
  room: 'Kva rom?',
  day: 'Kva dag?',
  dayHint: 'Til dømes 21.11 eller i morgon.',
  needDay: 'Skriv ein dag frå i dag til 62 dagar fram.',
  none: 'Kva rom som blir lånte ut, er ikkje kunngjort.',
  next: 'Sjå ledige tider',
  notFree: (room, day) => `${room} er ikkje ledig ${day}. Vel ein annan dag eller eit anna rom.`,
  title: (room) => `Lån ${room} til nokon`,
  lead: (day) => `${day}. Same reglar som på nettet. Ingen konto trengst.`,
  save: 'Lån ut rommet',
  other: 'Vel noko anna',
}

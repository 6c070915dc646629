/** Lending rooms to those who call or come. */
export const rooms = {
  atDesk: 'Lån et rom til noen',
  chooseLead: 'Velg rom og dag. Det som er ledig, er det samme her som på nettet.',
  room: 'Hvilket rom?',
  day: 'Hvilken dag?',
  dayHint: 'For eksempel 21.11 eller i morgen.',
  needDay: 'Skriv en dag fra i dag til 62 dager fram.',
  none: 'Hvilke rom som lånes ut, er ikke kunngjort.',
  next: 'Se ledige tider',
  notFree: (room: string, day: string) => `${room} er ikke ledig ${day}. Velg en annen dag eller et annet rom.`,
  title: (room: string) => `Lån ${room} til noen`,
  lead: (day: string) => `${day}. Samme regler som på nettet. Ingen konto trengs.`,
  save: 'Lån ut rommet',
  other: 'Velg noe annet',
}

interface Reached {
  email: number
  sms: number
  call: number
}

/** One message to all who have signed up. */
export const hostMessage = {
  link: 'Skriv til alle påmeldte',
  title: (title: string) => `Skriv til de påmeldte: ${title}`,
  lead: (when: string) => `${when}. Alle får den der de vil ha beskjed, og den blir stående på kvitteringen deres.`,
  dates: 'Hvilke datoer gjelder den?',
  thisDate: 'Bare denne datoen',
  allDates: 'Alle datoer framover',
  whom: 'Hvem skal få den?',
  seated: 'De som har plass',
  waitingToo: 'De som står på venteliste også',
  text: 'Hva vil du si?',
  textHint: 'Høyst 600 tegn. Skriv det viktigste først. Ikke navn på deltakere og ikke noe privat: den kan leses av andre.',
  preview: 'Se hvordan den blir',
  previewAgain: 'Se på nytt',
  previewTitle: 'Slik blir den',
  reaches: (count: number) => (count === 1 ? 'Den går til én.' : `Den går til ${count}.`),
  reachesNobody: 'Ingen er påmeldt slik, så det er ingen å skrive til.',
  byChannel: ({ email, sms, call }: Reached) =>
    [
      ...(email === 0 ? [] : [`${email} på e-post.`]),
      ...(sms === 0 ? [] : [`${sms} på SMS.`]),
      ...(call === 0 ? [] : [`${call} må ringes, og kommer på ringelista.`]),
    ].join(' '),
  sensitive: 'Tilbudet er skjermet. Det som sendes, sier bare at det er noe å lese. Det du skriver, står på kvitteringen.',
  asEmail: (subject: string) => `E-post: ${subject}`,
  asSms: 'SMS',
  code: 'tre ord her',
  send: (count: number) => (count === 1 ? 'Send til én' : `Send til ${count}`),
  sent: (count: number) => (count === 1 ? 'Sendt til én.' : `Sendt til ${count}.`),
  back: 'Til lista',
  before: 'Sendt før',
  beforeLine: (day: string, count: number) => `${day}, til ${count}`,
  empty: 'Skriv det du vil si.',
  tooLong: (most: number) => `Bruk høyst ${most} tegn.`,
}

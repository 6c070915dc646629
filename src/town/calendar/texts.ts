import type { Language } from '../../platform/content/localized.ts'
import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Få det i kalenderen din',
  lead: 'Kalenderen på telefonen eller maskinen henter det du følger, og retter seg når noe endres eller avlyses.',
  holds: 'I kalenderen kommer',
  held: [
    'Dager det er stengt eller åpent på andre tider',
    'Nytt som gjelder en bestemt dag',
    'Aktiviteter på torgene og hos tilbyderne du følger',
  ],
  secret: 'Adressen er hemmelig: alle som har den, kan se hva du følger. Navnet ditt står ikke der.',
  make: 'Lag adressen',
  made: 'Kalenderen din er klar.',
  once: 'Ta vare på adressen nå. Vi viser den bare denne ene gangen.',
  address: 'Adressen til kalenderen din',
  open: 'Åpne i kalenderen',
  how: 'Eller kopier adressen, og lim den inn der kalenderen din spør etter «abonnement» eller «fra nettadresse».',
  madeOn: (when: string) => `Du har en kalender. Adressen ble laget ${when}.`,
  lost: 'Har du mistet adressen, eller har noen andre fått den? Lag en ny. Da slutter den gamle å virke.',
  renew: 'Lag ny adresse',
  endTitle: 'Slutt med kalenderen',
  endLead: 'Da virker ikke adressen lenger. Du følger fortsatt det samme.',
  end: 'Slutt med kalenderen',
  back: 'Tilbake til kvitteringen',
  name: 'Det jeg følger',
  description: 'Det du følger hos innbyggertorgene. Du endrer og slutter på kvitteringen din.',
  something: 'Avtale',
  noCalendar: 'Det er ingen kalender her. Åpne kvitteringen din og lag en ny adresse.',
  over: 'Denne kvitteringen har ingen kalender, venter på at adressen din bekreftes, eller er avsluttet. Åpne kvitteringen for å se.',
  ofSignUp: {
    lead: 'Kalenderen på telefonen eller maskinen henter det du er påmeldt, og retter seg når noe flyttes eller avlyses.',
    held: ['Datoene du er påmeldt, også mens du står i kø'],
    secret: 'Adressen er hemmelig: alle som har den, kan se hva du er påmeldt. Navnet ditt står ikke der.',
    endLead: 'Da virker ikke adressen lenger. Du er fortsatt påmeldt.',
    name: 'Det jeg er påmeldt',
    description: 'Det du er påmeldt hos innbyggertorgene. Du melder av på kvitteringen din.',
    waits: (title: string) => `${title} (venteliste)`,
  },
  ofAppointment: {
    lead: 'Kalenderen på telefonen eller maskinen henter timen din, og retter seg når den flyttes eller avlyses.',
    held: ['Timen din: når og hvor'],
    secret: 'Adressen er hemmelig: alle som har den, kan se når du har time. Navnet ditt står ikke der.',
    endLead: 'Da virker ikke adressen lenger. Du har fortsatt timen.',
    name: 'Timen min',
    description: 'Timen din på innbyggertorget. Du flytter eller avlyser den på kvitteringen din.',
    summary: (about: string) => `Time: ${about}`,
  },
}
type CalendarTexts = CatalogueOf<typeof nb>

const nn: CalendarTexts = {
  title: 'Få det i kalenderen din',
  lead: 'Kalenderen på telefonen eller maskina hentar det du følgjer, og rettar seg når noko blir endra eller avlyst.',
  holds: 'I kalenderen kjem',
  held: [
    'Dagar det er stengt eller ope på andre tider',
    'Nytt som gjeld ein bestemt dag',
    'Aktivitetar på torga og hos tilbydarane du følgjer',
  ],
  secret: 'Adressa er hemmeleg: alle som har ho, kan sjå kva du følgjer. Namnet ditt står ikkje der.',
  make: 'Lag adressa',
  made: 'Kalenderen din er klar.',
  once: 'Ta vare på adressa no. Vi viser ho berre denne eine gongen.',
  address: 'Adressa til kalenderen din',
  open: 'Opne i kalenderen',
  how: 'Eller kopier adressa, og lim ho inn der kalenderen din spør etter «abonnement» eller «frå nettadresse».',
  madeOn: (when) => `Du har ein kalender. Adressa vart laga ${when}.`,
  lost: 'Har du mista adressa, eller har nokon andre fått ho? Lag ei ny. Då sluttar den gamle å verke.',
  renew: 'Lag ny adresse',
  endTitle: 'Slutt med kalenderen',
  endLead: 'Då verkar ikkje adressa lenger. Du følgjer framleis det same.',
  end: 'Slutt med kalenderen',
  back: 'Tilbake til kvitteringa',
  name: 'Det eg følgjer',
  description: 'Det du følgjer hos innbyggartorga. Du endrar og sluttar på kvitteringa di.',
  something: 'Avtale',
  noCalendar: 'Det er ingen kalender her. Opne kvitteringa di og lag ei ny adresse.',
  over: 'Denne kvitteringa har ingen kalender, ventar på at adressa di blir stadfesta, eller er avslutta. Opne kvitteringa for å sjå.',
  ofSignUp: {
    lead: 'Kalenderen på telefonen eller maskina hentar det du er påmeld, og rettar seg når noko blir flytta eller avlyst.',
    held: ['Datoane du er påmeld, òg medan du står i kø'],
    secret: 'Adressa er hemmeleg: alle som har ho, kan sjå kva du er påmeld. Namnet ditt står ikkje der.',
    endLead: 'Då verkar ikkje adressa lenger. Du er framleis påmeld.',
    name: 'Det eg er påmeld',
    description: 'Det du er påmeld hos innbyggartorga. Du melder av på kvitteringa di.',
    waits: (title) => `${title} (venteliste)`,
  },
  ofAppointment: {
    lead: 'Kalenderen på telefonen eller maskina hentar timen din, og rettar seg når han blir flytta eller avlyst.',
    held: ['Timen din: når og kvar'],
    secret: 'Adressa er hemmeleg: alle som har ho, kan sjå når du har time. Namnet ditt står ikkje der.',
    endLead: 'Då verkar ikkje adressa lenger. Du har framleis timen.',
    name: 'Timen min',
    description: 'Timen din på innbyggartorget. Du flyttar eller avlyser han på kvitteringa di.',
    summary: (about) => `Time: ${about}`,
  },
}

const en: CalendarTexts = {
  title: 'Get it in your calendar',
  lead: 'The calendar on your phone or computer fetches what you follow, and keeps up when something is changed or cancelled.',
  holds: 'In the calendar come',
  held: [
    'Days that are closed or have other hours',
    'News about a certain day',
    'Activities at the squares and of the providers you follow',
  ],
  secret: 'The address is secret: whoever has it can see what you follow. Your name is not there.',
  make: 'Make the address',
  made: 'Your calendar is ready.',
  once: 'Keep the address now. We show it this once only.',
  address: 'The address of your calendar',
  open: 'Open in the calendar',
  how: 'Or copy the address, and paste it where your calendar asks for a “subscription” or “from URL”.',
  madeOn: (when) => `You have a calendar. Its address was made ${when}.`,
  lost: 'Have you lost the address, or has somebody else got it? Make a new one. The old one then stops working.',
  renew: 'Make a new address',
  endTitle: 'End the calendar',
  endLead: 'Its address then no longer works. You go on following the same.',
  end: 'End the calendar',
  back: 'Back to the receipt',
  name: 'What I follow',
  description: 'What you follow at the squares. You change and stop it on your receipt.',
  something: 'Appointment',
  noCalendar: 'There is no calendar here. Open your receipt and make a new address.',
  over: 'This receipt has no calendar, waits for your address to be confirmed, or has ended. Open the receipt to see.',
  ofSignUp: {
    lead: 'The calendar on your phone or computer fetches what you have signed up for, and keeps up when something is moved or cancelled.',
    held: ['The dates you have signed up for, also while you are in the queue'],
    secret: 'The address is secret: whoever has it can see what you have signed up for. Your name is not there.',
    endLead: 'Its address then no longer works. You are still signed up.',
    name: 'What I have signed up for',
    description: 'What you have signed up for at the squares. You cancel on your receipt.',
    waits: (title) => `${title} (waiting list)`,
  },
  ofAppointment: {
    lead: 'The calendar on your phone or computer fetches your appointment, and keeps up when it is moved or cancelled.',
    held: ['Your appointment: when and where'],
    secret: 'The address is secret: whoever has it can see when you have an appointment. Your name is not there.',
    endLead: 'Its address then no longer works. You still have the appointment.',
    name: 'My appointment',
    description: 'Your appointment at the square. You move or cancel it on your receipt.',
    summary: (about) => `Appointment: ${about}`,
  },
}

export const calendarTexts = catalogues<CalendarTexts>({ nb, nn, en })

/** What a calendar of such an act holds, and what its secret tells. */
export function calendarWords({ kind }: { kind: string }, lang: Language): CalendarTexts {
  const t = calendarTexts(lang)
  if (kind === 'appointment') return { ...t, ...t.ofAppointment }
  return kind === 'sign-up' ? { ...t, ...t.ofSignUp } : t
}

export const calendarSaid = (words: (t: CalendarTexts) => string): Said => saidIn(calendarTexts, words)

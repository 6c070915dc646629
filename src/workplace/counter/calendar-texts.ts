import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  link: 'Få det i kalenderen deres',
  lead: 'Kalenderen på telefonen eller maskinen deres henter det kvitteringen er for, og retter seg når noe flyttes eller avlyses.',
  secret: 'Adressen er hemmelig: alle som har den, kan se det som står i kalenderen. At du lagde den, blir logget.',
  make: 'Lag adressen',
  once: 'Vi viser adressen bare denne ene gangen. La dem skanne den, eller skriv ut lappen.',
  madeOn: (when: string) => `De har en kalender. Adressen ble laget ${when}, og kan ikke vises igjen.`,
  lost: 'Har de mistet adressen, eller har noen andre fått den? Lag en ny. Da slutter den gamle å virke.',
  renew: 'Lag ny adresse',
  end: 'Slutt med kalenderen',
  endLead: 'Da virker ikke adressen lenger. Det kvitteringen er for, står som før.',
  none: 'Denne kvitteringen har ingen kalender nå',
  slip: {
    title: 'Kalenderen din',
    scan: 'Skann med telefonen og si ja til å abonnere. Ordene finner kvitteringen igjen.',
    qr: 'QR-kode til kalenderen',
    address: 'Adressen',
    how: 'På en maskin',
    howText: 'Skriv adressen der kalenderen din spør etter «abonnement» eller «fra nettadresse».',
    keep: 'Hemmelig',
    keepText: 'Alle som har adressen, kan se det som står i kalenderen. Er den kommet på avveie, si fra, så lager vi en ny.',
  },
}
type CalendarTexts = CatalogueOf<typeof nb>

const nn: CalendarTexts = {
  link: 'Få det i kalenderen deira',
  lead: 'Kalenderen på telefonen eller maskina deira hentar det kvitteringa er for, og rettar seg når noko blir flytta eller avlyst.',
  secret: 'Adressa er hemmeleg: alle som har ho, kan sjå det som står i kalenderen. At du laga ho, blir logga.',
  make: 'Lag adressa',
  once: 'Vi viser adressa berre denne eine gongen. Lat dei skanne ho, eller skriv ut lappen.',
  madeOn: (when) => `Dei har ein kalender. Adressa vart laga ${when}, og kan ikkje visast att.`,
  lost: 'Har dei mista adressa, eller har nokon andre fått ho? Lag ei ny. Då sluttar den gamle å verke.',
  renew: 'Lag ny adresse',
  end: 'Slutt med kalenderen',
  endLead: 'Då verkar ikkje adressa lenger. Det kvitteringa er for, står som før.',
  none: 'Denne kvitteringa har ingen kalender no',
  slip: {
    title: 'Kalenderen din',
    scan: 'Skann med telefonen og sei ja til å abonnere. Orda finn att kvitteringa.',
    qr: 'QR-kode til kalenderen',
    address: 'Adressa',
    how: 'På ei maskin',
    howText: 'Skriv adressa der kalenderen din spør etter «abonnement» eller «frå nettadresse».',
    keep: 'Hemmeleg',
    keepText: 'Alle som har adressa, kan sjå det som står i kalenderen. Er ho komen på avvegar, sei frå, så lagar vi ei ny.',
  },
}

const en: CalendarTexts = {
  link: 'Get it in their calendar',
  lead: 'The calendar on their phone or computer fetches what the receipt is for, and keeps up when something is moved or cancelled.',
  secret: 'The address is secret: whoever has it can see what stands in the calendar. That you made it is logged.',
  make: 'Make the address',
  once: 'We show the address this once only. Let them scan it, or print the slip.',
  madeOn: (when) => `They have a calendar. Its address was made ${when}, and cannot be shown again.`,
  lost: 'Have they lost the address, or has somebody else got it? Make a new one. The old one then stops working.',
  renew: 'Make a new address',
  end: 'End the calendar',
  endLead: 'Its address then no longer works. What the receipt is for stands as before.',
  none: 'This receipt has no calendar now',
  slip: {
    title: 'Your calendar',
    scan: 'Scan with your phone and say yes to subscribing. The words find the receipt again.',
    qr: 'QR code to the calendar',
    address: 'The address',
    how: 'On a computer',
    howText: 'Write the address where your calendar asks for a “subscription” or “from URL”.',
    keep: 'Secret',
    keepText: 'Whoever has the address can see what stands in the calendar. If it has gone astray, tell us, and we make a new one.',
  },
}

export const calendarTexts = catalogues<CalendarTexts>({ nb, nn, en })

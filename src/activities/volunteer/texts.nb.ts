import type { CatalogueOf } from '../../platform/i18n/index.ts'

export interface Told {
  /** «Vert på språkkafé» */
  title: string
  /** «tirsdag 7. januar 2020, 17.00–19.00» */
  when: string
}

export const nb = {
  ongoing: 'når det passer, etter avtale',
  hours: (count: number) => (count === 1 ? '1 time' : `${count} timer`),
  minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
  hoursAnd: (hours: string, minutes: string) => `${hours} og ${minutes}`,
  from: (age: number) => `Du må ha fylt ${age} år`,
  policeCheck: 'Du må vise politiattest til verten før første vakt',
  needs: (missing: number) => (missing === 1 ? 'Mangler 1' : `Mangler ${missing}`),
  anyNumber: 'Alle som vil, er velkommen',
  full: 'Fullt',
  off: 'Avlyst',
  follow: {
    group: 'Frivillig innsats',
    name: (title: string) => `Frivillig: ${title}`,
  },
  form: {
    shifts: 'Når kan du være med?',
    shiftsHint: 'Velg én eller flere. Du kan gjøre om på det senere.',
    left: (when: string, missing: number) => `${when} (mangler ${missing})`,
    age: (age: number) => `Jeg har fylt ${age} år`,
    ageWhy: 'Vi lagrer ikke fødselsdatoen din.',
    police: 'Jeg kan vise politiattest til verten før første vakt',
    policeWhy: 'Verten ser på den og gir den tilbake. Vi lagrer bare datoen den ble sett, aldri attesten eller det som står i den.',
  },
  receipt: {
    heading: (title: string) => `Takk! Du er frivillig: ${title}`,
    done: 'Ferdig. Du står på lista.',
    doneOver: 'Takk for innsatsen.',
    lost: (title: string) => `Du er ikke frivillig: ${title}`,
    doneLost: 'Du står ikke på lista.',
    lostUnproven: 'Adressen ble ikke bekreftet i tide. Meld deg gjerne på igjen.',
    lostFull: 'Andre kom før deg, så vakta er full. Se gjerne om det er bruk for deg et annet sted.',
    lostLeft: 'Du har meldt deg av alle vaktene.',
    when: 'Når',
    off: 'Avlyst',
    where: 'Hvor',
    what: 'Hva',
    sender: 'Du hjelper',
    check: 'Politiattest',
    checkWaits: 'Vis den til verten før første vakt',
    checkSeen: (date: string) => `Sett ${date}`,
    hours: 'Timer som er bekreftet',
    cancel: 'Meld av',
    cancelled: (title: string) => `Du er ikke lenger frivillig: ${title}`,
    change: 'Endre vaktene dine',
    attest: 'Hent bekreftelse på innsatsen',
    again: 'Se hva annet det er bruk for',
    back: 'Jeg kan likevel',
    backLead: 'Passer det likevel? Du får tilbake de vaktene som fortsatt mangler noen.',
  },
  notices: {
    off: {
      title: ({ title }: Told) => `Avlyst vakt: ${title}`,
      text: ({ title, when, reason }: Told & { reason: string | null }) =>
        `Vakta ${title}, ${when}, er avlyst${reason === null ? '' : `: ${reason}`}. Du trenger ikke gjøre noe.`,
    },
    moved: {
      title: ({ title }: Told) => `Flyttet vakt: ${title}`,
      text: ({ title, when, was }: Told & { was: string }) =>
        `Vakta ${title}, som skulle vært ${was}, er flyttet til ${when}. Passer det ikke, meld av.`,
    },
    restored: {
      title: ({ title }: Told) => `Det blir noe av likevel: ${title}`,
      text: ({ title, when }: Told) => `Vakta ${title}, ${when}, blir noe av likevel. Du står på lista som før.`,
    },
    reminder: {
      title: ({ title }: Told) => `Snart: ${title}`,
      text: ({ title, when }: Told) => `Du er frivillig som ${title}, ${when}. Kan du ikke komme, meld av, så finner vi en annen.`,
    },
    opened: {
      title: 'Det er bruk for deg',
      text: ({ when, more }: { when: string; more: number }) =>
        `Det mangler noen ${when}${more === 0 ? '' : more === 1 ? ', og én gang til' : `, og ${more} ganger til`}. Den som melder seg først, får plassen.`,
    },
    thanks: {
      title: ({ title }: Told) => `Takk for innsatsen: ${title}`,
      text: ({ title, when, hours }: Told & { hours: string }) =>
        `Tusen takk for at du var frivillig som ${title}, ${when}. Verten har bekreftet ${hours}. På kvitteringen kan du hente en bekreftelse.`,
    },
  },
  faults: {
    noSuchActivity: 'Torget har ingen slik aktivitet.',
    noSuchNeed: 'Vi finner ikke dette, eller det er ikke bruk for flere.',
    noShift: 'Denne vakta tar ikke imot flere nå. Velg en annen.',
    needShift: 'Velg når du kan være med.',
    full: (when: string) => `Det er fullt ${when}. Velg en annen vakt.`,
    age: (age: number) => `Kryss av om du har fylt ${age} år. Er du yngre, finn noe annet du kan hjelpe med.`,
    police: 'Kryss av om du kan vise politiattest. Kan du ikke det, finn noe annet du kan hjelpe med.',
    stoodFor: 'Noen har sagt ja til denne vakta. Avlys den, så får de beskjed.',
    begun: 'Vakta har begynt, så den kan ikke endres her. Ring torget.',
  },
}

export type VolunteerTexts = CatalogueOf<typeof nb>

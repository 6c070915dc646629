import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  modes: { hub: 'på torget', phone: 'på telefon', video: 'på video' },
  receipt: {
    heading: (when: string) => `Du har time ${when}`,
    lost: 'Timen ble ikke din',
    away: 'Timen din kan ikke holdes',
    doneAway: (when: string) => `Den som skulle møte deg ${when}, er borte. Velg en ny tid, så beholder du kvitteringen.`,
    dropIt: 'Jeg trenger ikke timen lenger',
    chooseAnew: 'Velg en ny tid',
    done: 'Ferdig. Timen er din.',
    doneLost: 'Adressen ble ikke bekreftet i tide, og timen er ledig for andre. Bestill på nytt om du fortsatt vil.',
    doneTooMany:
      'Du har alt så mange timer som du kan ha om dette temaet. Tiden er ledig for andre. Trenger du den, så ring Innbyggerservice.',
    when: 'Når',
    minutes: (count: number) => `(${count} minutter)`,
    where: 'Hvor',
    onPhone: 'På telefon. Vi ringer deg.',
    onVideo: (link: string) => `På video: ${link}`,
    about: 'Gjelder',
    interpreter: 'Tolk',
    people: 'Hvor mange',
    count: (people: number) => `${people} kommer`,
    bring: 'Ta med',
    late: 'Blir du forsinket?',
    lateText: 'Ring, så venter vi om vi kan.',
    cancel: 'Avlys timen',
    cancelled: 'Du har avlyst timen',
    move: 'Bytt til en annen tid',
    calendar: 'Få den i kalenderen din',
    again: 'Ny time med den samme',
    onward: 'Bestill en annen time',
  },
  form: {
    interpreter: 'Hvilket språk trenger du tolk til?',
    interpreterHint: 'Tolken koster deg ingenting. Timen er gjort lengre.',
    chooseLanguage: 'Velg språk',
  },
  notices: {
    moved: {
      title: 'Timen din er flyttet',
      text: (was: string, now: string, hub: string) => `Du hadde time ${was}. Nå har du time ${now}, ${hub}.`,
    },
    away: {
      title: 'Timen din må få en ny tid',
      text: (was: string, hub: string) =>
        `Du hadde time ${was}, ${hub}. Den som skulle møte deg, er dessverre borte. Velg en ny tid: kvitteringen er den samme.`,
    },
    reminder: {
      title: 'Husk timen din',
      text: (when: string, hub: string) => `Du har time ${when}, ${hub}. Passer det ikke lenger, så si fra: da kan en annen få den.`,
    },
  },
  faults: {
    notHeld: 'Tiden er ikke holdt av lenger.',
    noService: 'Vi finner ikke dette temaet.',
    serviceInUse: 'Noen har time om dette temaet. Sett siste dag i stedet, så bestiller ingen etter den.',
    twoPlaces: 'Da er stillingen alt på et torg. Velg andre timer, eller avslutt de andre først.',
    awayAlready: 'Fravær er alt ført i disse timene. Avslutt det først, eller velg andre timer.',
    taken: 'Tiden er ikke ledig lenger. Velg en annen.',
    nothingToMove: 'Timen er avlyst, eller den kan ikke flyttes lenger. Kvitteringen sier hva som gjelder.',
    tooLate: 'Timen er for nær til å endres her. Ring Innbyggerservice.',
    byStaff: 'Temaet bestilles bare gjennom oss. Ring Innbyggerservice.',
    tooMany: 'Du har alt så mange timer som du kan ha om dette temaet. Bytt tid på en av dem, eller ring Innbyggerservice.',
    tooManyPeople: 'Så mange kan ikke komme sammen om dette temaet. Velg færre, eller ring Innbyggerservice.',
    needNumber: 'Skriv et telefonnummer, så vi kan ringe deg.',
    noMode: 'Temaet møtes ikke slik. Velg en annen måte.',
    needTime: 'Velg en tid.',
    needLanguage: 'Velg språket du trenger tolk til.',
  },
}
export type AppointmentTexts = CatalogueOf<typeof nb>

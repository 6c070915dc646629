import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  topics: 'Innspill',
  kinds: { initiative: 'Initiativ', wish: 'Ønske', need: 'Behov', question: 'Spørsmål' },
  map: {
    picture: 'Kart over kommunen. Trykk der det gjelder, eller velg et sted i lista.',
    noPoint: 'Vi så ikke hvor du pekte. Trykk på kartet, eller velg et sted i lista.',
    near: (hub: string) => `Under en kilometer fra ${hub}`,
    away: (km: string, hub: string) => `Omtrent ${km} km fra ${hub}`,
    shown: (where: string) => `Kart med en ring der det gjelder: ${where}`,
    term: 'På kartet',
  },
  hubClosedDown: (hub: string) => `${hub} er lagt ned. Kommunen tar over.`,
  answerStates: { done: 'Besvart', partly: 'Delvis besvart', declined: 'Ikke besvart, og vi sier hvorfor' },
  roles: { body: 'hele organet', leader: 'lederen', deputy: 'nestlederen', secretary: 'sekretæren' },
  credit: {
    resident: (where: string) => `en innbygger ${where}`,
    residentNamed: (name: string, where: string) => `${name}, innbygger ${where}`,
    young: (where: string) => `en ung person ${where}`,
    youngNamed: (name: string, where: string) => `${name}, en ung person ${where}`,
  },
  untitled: (number: number) => `Innspill ${number}`,
  withdrawnReason: 'Den som ga innspillet, har trukket det.',
  repliedReason: 'Den som ga innspillet, har svart på spørsmålet.',
  becameActivity: 'Det ble en aktivitet.',
  sentToOrgan: 'Sendt til politikerne.',
  rules: {
    persons: 'Det står noe om andre folk',
    insult: 'Det sårer eller truer noen',
    advert: 'Det er reklame',
    law: 'Det er ulovlig å legge ut',
    not_ours: 'Det handler ikke om nærmiljøet',
  },
  receipt: {
    headingQuestion: (title: string) => `Spørsmålet ditt: ${title}`,
    doneQuestion: 'Takk. De du spurte, svarer deg, og alle kan lese svaret.',
    whyQuestion: 'Svaret',
    heading: (title: string) => `Innspillet ditt: ${title}`,
    done: 'Takk. Torget svarer deg, med grunn.',
    over: 'Innspillet er avsluttet.',
    asked: 'Vi lurer på noe.',
    replyNow: 'Svar på spørsmålet',
    number: 'Nummer',
    kind: 'Slags innspill',
    where: 'Hvor',
    state: 'Hvor det står',
    why: 'Torget skriver',
    reply: 'Du får svar innen',
    read: 'Andre',
    hidden: 'Skjult fordi',
    unreadLate: (day: string) => `Noen på torget skulle lest det innen ${day}. Fristen er passert.`,
    unread: (day: string) => `Noen på torget leser det innen ${day}. Da kan andre lese det også.`,
    shown: 'Alle kan lese det.',
    cancel: 'Trekk innspillet',
    cancelled: 'Innspillet er trukket',
    page: 'Se siden om innspillet',
  },
  notices: {
    shown: {
      title: (title: string) => `Innspillet ditt er lagt ut: ${title}`,
      text: (title: string, _reason: string) => `Torget har lest ${title} og lagt det ut. Nå kan andre lese det og støtte det.`,
    },
    hidden: {
      title: (title: string) => `Teksten er ikke lagt ut: ${title}`,
      text: (title: string, reason: string) =>
        `Torget har lest ${title}, og teksten vises ikke for andre. Grunnen: ${reason} Du får svar på innspillet likevel.`,
    },
    answered: {
      title: (title: string) => `Svar på spørsmålet ditt: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. ${reason}`,
    },
    taken_up: {
      title: (title: string) => `Vi ser på det: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Vi ser på det. ${reason}`,
    },
    planned: {
      title: (title: string) => `Det er planlagt: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Det er planlagt. ${reason}`,
    },
    done: {
      title: (title: string) => `Gjort: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Gjort. ${reason}`,
    },
    partly: {
      title: (title: string) => `Delvis gjort: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Delvis gjort. ${reason}`,
    },
    not_done: {
      title: (title: string) => `Ble ikke gjort: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Ble ikke gjort. ${reason}`,
    },
    not_taken_up: {
      title: (title: string) => `Ikke tatt opp: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Ikke tatt opp. ${reason}`,
    },
    reopened: {
      title: (title: string) => `Vi ser på det en gang til: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Vi ser på det en gang til. ${reason}`,
    },
    asked_back: {
      title: (title: string) => `Vi lurer på noe: ${title}`,
      text: (title: string, reason: string) =>
        `Før vi kan svare på ${title}, lurer vi på dette: ${reason} Fristen står stille til du svarer.`,
    },
    sent_on: {
      title: (title: string) => `Sendt videre: ${title}`,
      text: (title: string, reason: string) => `${title} er sendt videre. ${reason}`,
    },
    merged: {
      title: (title: string) => `Samlet med et annet innspill: ${title}`,
      text: (title: string, reason: string) => `${title} er samlet med ${reason} Du får svaret som gis der.`,
    },
    merged_answered: {
      title: (title: string) => `Det er svart på det samme før: ${title}`,
      text: (title: string, reason: string) => `${title} er samlet med et innspill som har fått svar: ${reason}`,
    },
    split: {
      title: (title: string) => `Delt i flere: ${title}`,
      text: (title: string, reason: string) => `${title} er delt, så hver del får sitt svar: ${reason} Du får svar på alle.`,
    },
    handed_over: {
      title: (title: string) => `Andre har tatt over: ${title}`,
      text: (title: string, reason: string) => `${title} er ikke ferdig. ${reason} Du får svar derfra.`,
    },
    on_agenda: {
      title: (title: string) => `Det skal opp i møtet: ${title}`,
      text: (title: string, reason: string) => `${title} skal opp i et møte. ${reason} Møtet er åpent for alle.`,
    },
    treated: {
      title: (title: string) => `Det har vært oppe i møtet: ${title}`,
      text: (title: string, reason: string) => `${title} har vært oppe i møtet. Dette ble bestemt: ${reason}`,
    },
    called_off: {
      title: (title: string) => `Møtet er avlyst: ${title}`,
      text: (title: string, reason: string) =>
        `Møtet som skulle ta opp ${title}, er avlyst. ${reason} Det er ikke glemt, og du får vite når det skal opp.`,
    },
    moved: {
      title: (title: string) => `Møtet er flyttet: ${title}`,
      text: (title: string, reason: string) => `Møtet som skal ta opp ${title}, har fått ny tid. ${reason} Møtet er åpent for alle.`,
    },
    taken_off: {
      title: (title: string) => `Det skal ikke opp i møtet likevel: ${title}`,
      text: (title: string, reason: string) =>
        `${title} skal ikke opp i det møtet. ${reason} Det er ikke glemt, og du får vite hva som skjer videre.`,
    },
    on_agenda_closed: {
      title: (title: string) => `Det skal opp i møtet som lukket sak: ${title}`,
      text: (title: string, reason: string) =>
        `${title} skal opp i et møte. ${reason} Du kan ikke være til stede når saken behandles. Du får vite når det har vært oppe.`,
    },
    treated_closed: {
      title: (title: string) => `Det har vært oppe i møtet: ${title}`,
      text: (title: string, reason: string) =>
        `${title} har vært oppe i møtet. ${reason} Hva som ble bestemt der, er ikke offentlig. Det er ikke glemt, og du får vite hva som skjer videre.`,
    },
    moved_closed: {
      title: (title: string) => `Møtet er flyttet: ${title}`,
      text: (title: string, reason: string) =>
        `Møtet som skal ta opp ${title}, har fått ny tid. ${reason} Du kan ikke være til stede når saken behandles.`,
    },
    sent_to_organ: {
      title: (title: string) => `Sendt videre til politikerne: ${title}`,
      text: (title: string, reason: string) => `${title} er blitt en sak som lokale folk har sendt til ${reason}`,
    },
    became_case: {
      title: (title: string) => `Det er blitt en politisk sak: ${title}`,
      text: (title: string, reason: string) => `${title} er blitt en politisk sak: ${reason}`,
    },
    organ_followed: {
      title: (title: string) => `Ja fra politikerne: ${title}`,
      text: (title: string, reason: string) => `Politikerne har svart på ${title}. De sa ja. ${reason}`,
    },
    organ_partly: {
      title: (title: string) => `Delvis ja fra politikerne: ${title}`,
      text: (title: string, reason: string) => `Politikerne har svart på ${title}. De sa delvis ja. ${reason}`,
    },
    organ_not_followed: {
      title: (title: string) => `Nei fra politikerne: ${title}`,
      text: (title: string, reason: string) => `Politikerne har svart på ${title}. De sa nei. ${reason}`,
    },
    measure: {
      title: (title: string) => `Torget gjør noe med det: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Dette skal torget gjøre: ${reason}`,
    },
    room: {
      title: (title: string) => `Det er et lokale til det: ${title}`,
      text: (title: string, reason: string) => `Det er svart på ${title}. Det kan være her: ${reason}`,
    },
    led_to: {
      title: (title: string) => `Det ble en aktivitet: ${title}`,
      text: (title: string, reason: string) => `${title} er blitt en aktivitet. ${reason}`,
    },
  },
  faults: {
    nobodyToAsk: 'Den som ga innspillet, har ingen adresse vi kan spørre. Svar på det slik det står.',
    noSuggestion: 'Vi finner ikke dette innspillet.',
    meanwhile: 'Noen har gjort noe med innspillet imens. Se hvor det står nå.',
  },
}
export type SuggestionTexts = CatalogueOf<typeof nb>

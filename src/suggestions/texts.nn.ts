import type { SuggestionTexts } from './texts.nb.ts'

export const nn: SuggestionTexts = {
  topics: 'Innspel',
  kinds: { initiative: 'Initiativ', wish: 'Ønske', need: 'Behov', question: 'Spørsmål' },
  map: {
    picture: 'Kart over kommunen. Trykk der det gjeld, eller vel ein stad i lista.',
    noPoint: 'Vi såg ikkje kvar du peika. Trykk på kartet, eller vel ein stad i lista.',
    near: (hub) => `Under ein kilometer frå ${hub}`,
    away: (km, hub) => `Omtrent ${km} km frå ${hub}`,
    shown: (where) => `Kart med ein ring der det gjeld: ${where}`,
    term: 'På kartet',
  },
  hubClosedDown: (hub) => `${hub} er lagt ned. Kommunen tek over.`,
  answerStates: { done: 'Svara på', partly: 'Delvis svara på', declined: 'Ikkje svara på, og vi seier kvifor' },
  roles: { body: 'heile organet', leader: 'leiaren', deputy: 'nestleiaren', secretary: 'sekretæren' },
  credit: {
    resident: (where) => `ein innbyggjar ${where}`,
    residentNamed: (name, where) => `${name}, innbyggjar ${where}`,
    young: (where) => `ein ung person ${where}`,
    youngNamed: (name, where) => `${name}, ein ung person ${where}`,
  },
  untitled: (number) => `Innspel ${number}`,
  withdrawnReason: 'Den som gav innspelet, har trekt det.',
  repliedReason: 'Den som gav innspelet, har svart på spørsmålet.',
  becameActivity: 'Det vart ein aktivitet.',
  sentToOrgan: 'Sendt til politikarane.',
  rules: {
    persons: 'Det står noko om andre folk',
    insult: 'Det sårar eller trugar nokon',
    advert: 'Det er reklame',
    law: 'Det er ulovleg å leggje ut',
    not_ours: 'Det handlar ikkje om nærmiljøet',
  },
  receipt: {
    headingQuestion: (title) => `Spørsmålet ditt: ${title}`,
    doneQuestion: 'Takk. Dei du spurde, svarar deg, og alle kan lese svaret.',
    whyQuestion: 'Svaret',
    heading: (title) => `Innspelet ditt: ${title}`,
    done: 'Takk. Torget svarar deg, med grunn.',
    over: 'Innspelet er avslutta.',
    asked: 'Vi lurer på noko.',
    replyNow: 'Svar på spørsmålet',
    number: 'Nummer',
    kind: 'Slags innspel',
    where: 'Kvar',
    state: 'Kvar det står',
    why: 'Torget skriv',
    reply: 'Du får svar innan',
    read: 'Andre',
    hidden: 'Skjult fordi',
    unreadLate: (day) => `Nokon på torget skulle ha lese det innan ${day}. Fristen er passert.`,
    unread: (day) => `Nokon på torget les det innan ${day}. Då kan andre lese det òg.`,
    shown: 'Alle kan lese det.',
    cancel: 'Trekk innspelet',
    cancelled: 'Innspelet er trekt',
    page: 'Sjå sida om innspelet',
  },
  notices: {
    shown: {
      title: (title) => `Innspelet ditt er lagt ut: ${title}`,
      text: (title) => `Torget har lese ${title} og lagt det ut. No kan andre lese det og støtte det.`,
    },
    hidden: {
      title: (title) => `Teksten er ikkje lagd ut: ${title}`,
      text: (title, reason) =>
        `Torget har lese ${title}, og teksten blir ikkje vist for andre. Grunnen: ${reason} Du får svar på innspelet likevel.`,
    },
    answered: {
      title: (title) => `Svar på spørsmålet ditt: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. ${reason}`,
    },
    taken_up: {
      title: (title) => `Vi ser på det: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Vi ser på det. ${reason}`,
    },
    planned: {
      title: (title) => `Det er planlagt: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Det er planlagt. ${reason}`,
    },
    done: {
      title: (title) => `Gjort: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Gjort. ${reason}`,
    },
    partly: {
      title: (title) => `Delvis gjort: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Delvis gjort. ${reason}`,
    },
    not_done: {
      title: (title) => `Vart ikkje gjort: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Vart ikkje gjort. ${reason}`,
    },
    not_taken_up: {
      title: (title) => `Ikkje teke opp: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Ikkje teke opp. ${reason}`,
    },
    reopened: {
      title: (title) => `Vi ser på det ein gong til: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Vi ser på det ein gong til. ${reason}`,
    },
    asked_back: {
      title: (title) => `Vi lurer på noko: ${title}`,
      text: (title, reason) => `Før vi kan svare på ${title}, lurer vi på dette: ${reason} Fristen står stille til du svarar.`,
    },
    sent_on: {
      title: (title) => `Sendt vidare: ${title}`,
      text: (title, reason) => `${title} er sendt vidare. ${reason}`,
    },
    merged: {
      title: (title) => `Samla med eit anna innspel: ${title}`,
      text: (title, reason) => `${title} er samla med ${reason} Du får svaret som blir gitt der.`,
    },
    merged_answered: {
      title: (title) => `Det er svart på det same før: ${title}`,
      text: (title, reason) => `${title} er samla med eit innspel som har fått svar: ${reason}`,
    },
    split: {
      title: (title) => `Delt i fleire: ${title}`,
      text: (title, reason) => `${title} er delt, så kvar del får sitt svar: ${reason} Du får svar på alle.`,
    },
    handed_over: {
      title: (title) => `Andre har teke over: ${title}`,
      text: (title, reason) => `${title} er ikkje ferdig. ${reason} Du får svar derifrå.`,
    },
    on_agenda: {
      title: (title) => `Det skal opp i møtet: ${title}`,
      text: (title, reason) => `${title} skal opp i eit møte. ${reason} Møtet er ope for alle.`,
    },
    treated: {
      title: (title) => `Det har vore oppe i møtet: ${title}`,
      text: (title, reason) => `${title} har vore oppe i møtet. Dette vart bestemt: ${reason}`,
    },
    called_off: {
      title: (title) => `Møtet er avlyst: ${title}`,
      text: (title, reason) =>
        `Møtet som skulle ta opp ${title}, er avlyst. ${reason} Det er ikkje gløymt, og du får vite når det skal opp.`,
    },
    moved: {
      title: (title) => `Møtet er flytta: ${title}`,
      text: (title, reason) => `Møtet som skal ta opp ${title}, har fått ny tid. ${reason} Møtet er ope for alle.`,
    },
    taken_off: {
      title: (title) => `Det skal ikkje opp i møtet likevel: ${title}`,
      text: (title, reason) => `${title} skal ikkje opp i det møtet. ${reason} Det er ikkje gløymt, og du får vite kva som skjer vidare.`,
    },
    on_agenda_closed: {
      title: (title) => `Det skal opp i møtet som lukka sak: ${title}`,
      text: (title, reason) =>
        `${title} skal opp i eit møte. ${reason} Du kan ikkje vere til stades når saka blir behandla. Du får vite når det har vore oppe.`,
    },
    treated_closed: {
      title: (title) => `Det har vore oppe i møtet: ${title}`,
      text: (title, reason) =>
        `${title} har vore oppe i møtet. ${reason} Kva som vart bestemt der, er ikkje offentleg. Det er ikkje gløymt, og du får vite kva som skjer vidare.`,
    },
    moved_closed: {
      title: (title) => `Møtet er flytta: ${title}`,
      text: (title, reason) =>
        `Møtet som skal ta opp ${title}, har fått ny tid. ${reason} Du kan ikkje vere til stades når saka blir behandla.`,
    },
    sent_to_organ: {
      title: (title) => `Sendt vidare til politikarane: ${title}`,
      text: (title, reason) => `${title} er vorte ei sak som lokale folk har sendt til ${reason}`,
    },
    became_case: {
      title: (title) => `Det er vorte ei politisk sak: ${title}`,
      text: (title, reason) => `${title} er vorte ei politisk sak: ${reason}`,
    },
    organ_followed: {
      title: (title) => `Ja frå politikarane: ${title}`,
      text: (title, reason) => `Politikarane har svart på ${title}. Dei sa ja. ${reason}`,
    },
    organ_partly: {
      title: (title) => `Delvis ja frå politikarane: ${title}`,
      text: (title, reason) => `Politikarane har svart på ${title}. Dei sa delvis ja. ${reason}`,
    },
    organ_not_followed: {
      title: (title) => `Nei frå politikarane: ${title}`,
      text: (title, reason) => `Politikarane har svart på ${title}. Dei sa nei. ${reason}`,
    },
    measure: {
      title: (title) => `Torget gjer noko med det: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Dette skal torget gjere: ${reason}`,
    },
    room: {
      title: (title) => `Det er eit lokale til det: ${title}`,
      text: (title, reason) => `Det er svart på ${title}. Det kan vere her: ${reason}`,
    },
    led_to: {
      title: (title) => `Det vart ein aktivitet: ${title}`,
      text: (title, reason) => `${title} er vorte ein aktivitet. ${reason}`,
    },
  },
  faults: {
    nobodyToAsk: 'Den som gav innspelet, har inga adresse vi kan spørje. Svar på det slik det står.',
    noSuggestion: 'Vi finn ikkje dette innspelet.',
    meanwhile: 'Nokon har gjort noko med innspelet imens. Sjå kvar det står no.',
  },
}

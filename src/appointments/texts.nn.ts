import type { AppointmentTexts } from './texts.nb.ts'

export const nn: AppointmentTexts = {
  receipt: {
    heading: (when) => `Du har time ${when}`,
    lost: 'Timen blei ikkje din',
    away: 'Timen din kan ikkje haldast',
    doneAway: (when) => `Den som skulle møte deg ${when}, er borte. Vel ei ny tid, så beheld du kvitteringa.`,
    dropIt: 'Eg treng ikkje timen lenger',
    chooseAnew: 'Vel ei ny tid',
    done: 'Ferdig. Timen er din.',
    doneLost: 'Adressa blei ikkje stadfesta i tide, og timen er ledig for andre. Bestill på nytt om du framleis vil.',
    doneTooMany: 'Du har alt så mange timar som du kan ha om dette temaet. Tida er ledig for andre. Treng du ho, så ring Innbyggerservice.',
    when: 'Når',
    minutes: (count) => `(${count} minutt)`,
    where: 'Kvar',
    about: 'Gjeld',
    interpreter: 'Tolk',
    bring: 'Ta med',
    late: 'Blir du forseinka?',
    lateText: 'Ring, så ventar vi om vi kan.',
    cancel: 'Avlys timen',
    cancelled: 'Du har avlyst timen',
    move: 'Byt til ei anna tid',
    calendar: 'Få han i kalenderen din',
    again: 'Ny time med den same',
    onward: 'Bestill ein annan time',
  },
  form: {
    interpreter: 'Kva språk treng du tolk til?',
    interpreterHint: 'Tolken kostar deg ingenting. Timen er gjord lengre.',
    chooseLanguage: 'Vel språk',
  },
  notices: {
    moved: {
      title: 'Timen din er flytta',
      text: (was, now, hub) => `Du hadde time ${was}. No har du time ${now}, ${hub}.`,
    },
    away: {
      title: 'Timen din må få ei ny tid',
      text: (was, hub) =>
        `Du hadde time ${was}, ${hub}. Den som skulle møte deg, er diverre borte. Vel ei ny tid: kvitteringa er den same.`,
    },
    reminder: {
      title: 'Hugs timen din',
      text: (when, hub) => `Du har time ${when}, ${hub}. Passar det ikkje lenger, så sei frå: då kan ein annan få han.`,
    },
  },
  faults: {
    noService: 'Vi finn ikkje dette temaet.',
    serviceInUse: 'Nokon har time om dette temaet. Set siste dag i staden, så bestiller ingen etter han.',
    twoPlaces: 'Då er stillinga alt på eit torg. Vel andre timar, eller avslutt dei andre først.',
    awayAlready: 'Fråvær er alt ført i desse timane. Avslutt det først, eller vel andre timar.',
    taken: 'Tida er ikkje ledig lenger. Vel ei anna.',
    tooLate: 'Timen er for nær til å endrast her. Ring Innbyggerservice.',
    byStaff: 'Temaet blir berre bestilt gjennom oss. Ring Innbyggerservice.',
    tooMany: 'Du har alt så mange timar som du kan ha om dette temaet. Byt tid på ein av dei, eller ring Innbyggerservice.',
    needTime: 'Vel ei tid.',
    needLanguage: 'Vel språket du treng tolk til.',
  },
}

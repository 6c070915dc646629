import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  line: {
    title: 'Si fra når det blir ledig',
    lead: (what: string) => `${what}. Vi spør dem som venter i den rekkefølgen de kom, og holder tiden av mens du tenker.`,
    why: 'Hit kommer spørsmålet når det blir en ledig tid. Uten e-post og mobil ringer vi. Vi sletter det 30 dager etter.',
    act: 'Still meg på venteliste',
  },
  offer: {
    title: (when: string) => `Vil du ha tiden ${when}?`,
    lead: (where: string, by: string) => `Den er ${where}. Vi holder den av til deg til ${by}.`,
    keeps: (when: string) => `Du har time ${when}. Sier du ja, bytter du den mot denne.`,
    yes: 'Ja, jeg vil ha den',
    no: 'Nei takk',
    noHint: 'Sier du nei, går den til den neste, og du beholder plassen din på ventelista.',
    other: {
      title: (when: string) => `Passer det heller ${when}?`,
      lead: (where: string, by: string) => `Den som skal møte deg, spør om dere kan møtes ${where} da. Svar innen ${by}.`,
      keeps: (when: string) => `Du har time ${when}. Den beholder du om du sier nei eller ikke svarer.`,
      yes: 'Ja, bytt til denne',
      no: 'Nei, jeg beholder timen',
    },
    receipt: 'Til kvitteringen',
    none: 'Tiden er ikke holdt av til deg lenger',
    noneLead: 'Svaret kom for seint, eller du har svart alt. På kvitteringen ser du hva som gjelder.',
  },
  earlier: {
    title: 'Passer ingen av dem?',
    lead: 'Vi kan spørre deg om det blir ledig en tidligere tid. Timen du har, beholder du så lenge.',
    act: 'Si fra om en tidligere tid',
    waits: 'Vi spør deg om det blir ledig en tidligere tid.',
  },
}
type LineTexts = CatalogueOf<typeof nb>

const nn: LineTexts = {
  line: {
    title: 'Sei frå når det blir ledig',
    lead: (what) => `${what}. Vi spør dei som ventar i den rekkjefølgja dei kom, og held tida av medan du tenkjer.`,
    why: 'Hit kjem spørsmålet når det blir ei ledig tid. Utan e-post og mobil ringjer vi. Vi slettar det 30 dagar etter.',
    act: 'Still meg på venteliste',
  },
  offer: {
    title: (when) => `Vil du ha tida ${when}?`,
    lead: (where, by) => `Ho er ${where}. Vi held ho av til deg til ${by}.`,
    keeps: (when) => `Du har time ${when}. Seier du ja, byter du han mot denne.`,
    yes: 'Ja, eg vil ha ho',
    no: 'Nei takk',
    noHint: 'Seier du nei, går ho til den neste, og du beheld plassen din på ventelista.',
    other: {
      title: (when) => `Passar det heller ${when}?`,
      lead: (where, by) => `Den som skal møte deg, spør om de kan møtast ${where} då. Svar innan ${by}.`,
      keeps: (when) => `Du har time ${when}. Han beheld du om du seier nei eller ikkje svarer.`,
      yes: 'Ja, byt til denne',
      no: 'Nei, eg beheld timen',
    },
    receipt: 'Til kvitteringa',
    none: 'Tida er ikkje halden av til deg lenger',
    noneLead: 'Svaret kom for seint, eller du har svart alt. På kvitteringa ser du kva som gjeld.',
  },
  earlier: {
    title: 'Passar ingen av dei?',
    lead: 'Vi kan spørje deg om det blir ledig ei tidlegare tid. Timen du har, beheld du så lenge.',
    act: 'Sei frå om ei tidlegare tid',
    waits: 'Vi spør deg om det blir ledig ei tidlegare tid.',
  },
}

const en: LineTexts = {
  line: {
    title: 'Tell me when one becomes free',
    lead: (what) => `${what}. We ask those who wait in the order in which they came, and keep the time while you think.`,
    why: 'We ask you here when a time becomes free. Without e-mail or mobile we call. We delete it 30 days afterwards.',
    act: 'Put me on the waiting list',
  },
  offer: {
    title: (when) => `Do you want the time ${when}?`,
    lead: (where, by) => `It is ${where}. We keep it for you until ${by}.`,
    keeps: (when) => `You have an appointment ${when}. If you say yes, you change it for this one.`,
    yes: 'Yes, I want it',
    no: 'No, thank you',
    noHint: 'If you say no, it goes to the next in line, and you keep your place on the waiting list.',
    other: {
      title: (when) => `Would ${when} suit you instead?`,
      lead: (where, by) => `The person who is to meet you asks whether you can meet ${where} then. Answer by ${by}.`,
      keeps: (when) => `You have an appointment ${when}. You keep it if you say no or do not answer.`,
      yes: 'Yes, change to this one',
      no: 'No, I keep the appointment',
    },
    receipt: 'To the receipt',
    none: 'The time is no longer kept for you',
    noneLead: 'The answer came too late, or you have answered already. The receipt shows what holds.',
  },
  earlier: {
    title: 'Does none of them suit?',
    lead: 'We can ask you if an earlier time becomes free. You keep the appointment you have meanwhile.',
    act: 'Ask me about an earlier time',
    waits: 'We ask you if an earlier time becomes free.',
  },
}

/** Waiting for a time, on the public pages. */
export const lineTexts = catalogues<LineTexts>({ nb, nn, en })

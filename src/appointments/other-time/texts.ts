import type { Language } from '../../platform/content/localized.ts'
import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

interface Asking {
  has: string
  when: string
  where: string
  by: string
}

const nb = {
  asked: {
    title: 'Passer en annen tid?',
    text: ({ has, when, where, by }: Asking) =>
      `Du har time ${has}. Vi spør om du heller kan komme ${when}, ${where}. Svar ja eller nei innen ${by}. Svarer du ikke, beholder du timen du har.`,
  },
  kept: {
    title: 'Du beholder timen du har',
    text: (when: string, where: string) => `Vi hørte ikke fra deg om en annen tid. Timen din er ${when}, ${where}.`,
  },
  receipt: {
    waits: 'Svar på om en annen tid passer',
    other: 'Vi spør om du kan',
    replyBy: 'Svar innen',
    answer: 'Svar ja eller nei til en annen tid',
  },
  faults: {
    asked: 'De er alt spurt om en annen tid. Vent på svaret, eller trekk spørsmålet.',
    tooNear: 'Det er for kort tid til at de rekker å svare. Ring dem i stedet.',
  },
}
export type OtherTimeTexts = CatalogueOf<typeof nb>

const nn: OtherTimeTexts = {
  asked: {
    title: 'Passar ei anna tid?',
    text: ({ has, when, where, by }) =>
      `Du har time ${has}. Vi spør om du heller kan kome ${when}, ${where}. Svar ja eller nei innan ${by}. Svarer du ikkje, beheld du timen du har.`,
  },
  kept: {
    title: 'Du beheld timen du har',
    text: (when, where) => `Vi høyrde ikkje frå deg om ei anna tid. Timen din er ${when}, ${where}.`,
  },
  receipt: {
    waits: 'Svar på om ei anna tid passar',
    other: 'Vi spør om du kan',
    replyBy: 'Svar innan',
    answer: 'Svar ja eller nei til ei anna tid',
  },
  faults: {
    asked: 'Dei er alt spurde om ei anna tid. Vent på svaret, eller trekk spørsmålet.',
    tooNear: 'Det er for kort tid til at dei rekk å svare. Ring dei i staden.',
  },
}

const en: OtherTimeTexts = {
  asked: {
    title: 'Does another time suit you?',
    text: ({ has, when, where, by }) =>
      `You have an appointment ${has}. We ask whether you could come ${when}, ${where}, instead. Answer yes or no by ${by}. If you do not answer, you keep the appointment you have.`,
  },
  kept: {
    title: 'You keep the appointment you have',
    text: (when, where) => `We did not hear from you about another time. Your appointment is ${when}, ${where}.`,
  },
  receipt: {
    waits: 'Answer whether another time suits you',
    other: 'We ask whether you can come',
    replyBy: 'Answer by',
    answer: 'Answer yes or no to another time',
  },
  faults: {
    asked: 'They have already been asked about another time. Wait for the answer, or take the question back.',
    tooNear: 'There is too little time for them to answer. Call them instead.',
  },
}

export const otherTimeTexts = catalogues<OtherTimeTexts>({ nb, nn, en })
export const otherTimeSaid = (words: (t: OtherTimeTexts, lang: Language) => string): Said =>
  saidIn<Language>(
    (lang) => lang,
    (lang) => words(otherTimeTexts(lang), lang),
  )

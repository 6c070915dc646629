import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'

const nb = {
  asked: (title: string) => `Kommunen spør: ${title}`,
  until: (due: string) => `Svar innen ${due}.`,
  said: (body: string, title: string) => `${body} har uttalt seg: ${title}`,
  outcomes: {
    followed: (title: string) => `Kommunen fulgte uttalelsen: ${title}`,
    partly: (title: string) => `Kommunen fulgte deler av uttalelsen: ${title}`,
    not_followed: (title: string) => `Kommunen fulgte ikke uttalelsen: ${title}`,
  },
  treated: (name: string, title: string) => `${name} er behandlet: ${title}`,
  decided: (name: string, title: string) => `Vedtak i ${name}: ${title}`,
  approved: (name: string, title: string) => `${name} er godkjent: ${title}`,
}
type TellTexts = CatalogueOf<typeof nb>
const nn: TellTexts = {
  asked: (title) => `Kommunen spør: ${title}`,
  until: (due) => `Svar innan ${due}.`,
  said: (body, title) => `${body} har uttalt seg: ${title}`,
  outcomes: {
    followed: (title) => `Kommunen følgde fråsegna: ${title}`,
    partly: (title) => `Kommunen følgde delar av fråsegna: ${title}`,
    not_followed: (title) => `Kommunen følgde ikkje fråsegna: ${title}`,
  },
  treated: (name, title) => `${name} er handsama: ${title}`,
  decided: (name, title) => `Vedtak i ${name}: ${title}`,
  approved: (name, title) => `${name} er godkjend: ${title}`,
}
const en: TellTexts = {
  asked: (title) => `The municipality asks: ${title}`,
  until: (due) => `Answer by ${due}.`,
  said: (body, title) => `${body} has given its opinion: ${title}`,
  outcomes: {
    followed: (title) => `The municipality followed the statement: ${title}`,
    partly: (title) => `The municipality followed parts of the statement: ${title}`,
    not_followed: (title) => `The municipality did not follow the statement: ${title}`,
  },
  treated: (name, title) => `${name} has been considered: ${title}`,
  decided: (name, title) => `Decision in ${name}: ${title}`,
  approved: (name, title) => `${name} has been approved: ${title}`,
}

export const tellTexts = catalogues<TellTexts>({ nb, nn, en })

import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'

const nb = {
  freeNow: (times: string) => `Ledig denne dagen: ${times}.`,
  from: 'Fra',
  to: 'Til',
  weeks: 'Hvor mange uker på rad?',
  oneWeek: 'Bare denne dagen',
  moreWeeks: (count: number) => `${count} uker på rad, samme dag og tid`,
  weeksHint: 'Fast hver uke er for frivillige og kommunen.',
  onlyFree: 'Lån de dagene som er ledige',
  size: 'Hvor mange blir dere?',
  sizeMost: (most: number) => `Høyst ${most}.`,
  sizeMostFire: (most: number) => `Høyst ${most}, av hensyn til brann og rømming.`,
  sizeUnknown: 'Hvor mange rommet tar, er ikke kunngjort. Vi sier fra om det blir for mange.',
  who: 'Hvem låner?',
  adult: 'Jeg er over 18 år og har ansvaret for rommet og nøkkelen',
  adultAtDesk: 'En voksen har ansvaret for rommet og nøkkelen, og er den som er navngitt her',
  choose: 'Velg',
}
export type BorrowFormTexts = CatalogueOf<typeof nb>

const nn: BorrowFormTexts = {
  freeNow: (times) => `Ledig denne dagen: ${times}.`,
  from: 'Frå',
  to: 'Til',
  weeks: 'Kor mange veker på rad?',
  oneWeek: 'Berre denne dagen',
  moreWeeks: (count) => `${count} veker på rad, same dag og tid`,
  weeksHint: 'Fast kvar veke er for frivillige og kommunen.',
  onlyFree: 'Lån dei dagane som er ledige',
  size: 'Kor mange blir de?',
  sizeMost: (most) => `Høgst ${most}.`,
  sizeMostFire: (most) => `Høgst ${most}, av omsyn til brann og rømming.`,
  sizeUnknown: 'Kor mange rommet tek, er ikkje kunngjort. Vi seier frå om det blir for mange.',
  who: 'Kven låner?',
  adult: 'Eg er over 18 år og har ansvaret for rommet og nøkkelen',
  adultAtDesk: 'Ein vaksen har ansvaret for rommet og nøkkelen, og er den som er namngitt her',
  choose: 'Vel',
}

const en: BorrowFormTexts = {
  freeNow: (times) => `Free on this day: ${times}.`,
  from: 'From',
  to: 'To',
  weeks: 'How many weeks in a row?',
  oneWeek: 'This day only',
  moreWeeks: (count) => `${count} weeks in a row, same day and time`,
  weeksHint: 'Every week is for volunteers and the municipality.',
  onlyFree: 'Borrow the dates that are free',
  size: 'How many will you be?',
  sizeMost: (most) => `${most} at most.`,
  sizeMostFire: (most) => `${most} at most, for fire safety.`,
  sizeUnknown: 'How many the room holds is not announced. We tell you if it is too many.',
  who: 'Who is borrowing?',
  adult: 'I am over 18 and responsible for the room and the key',
  adultAtDesk: 'An adult is responsible for the room and the key, and is the one named here',
  choose: 'Choose',
}

export const borrowFormTexts = catalogues<BorrowFormTexts>({ nb, nn, en })

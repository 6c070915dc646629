import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'

const nb = {
  taken: (theirs: string, own: string) =>
    `Rommet er tatt av ${theirs}. Dere spør som ${own}. Den som spurte først, beholder rommet; de som går foran, kan spørre tidligere.`,
  outOfUse: (when: string) => `Rommet er ute av bruk ${when}.`,
  appointment: 'noen som har time',
}
type Texts = CatalogueOf<typeof nb>

const nn: Texts = {
  taken: (theirs, own) =>
    `Rommet er teke av ${theirs}. De spør som ${own}. Den som spurde først, beheld rommet; dei som går framfor, kan spørje tidlegare.`,
  outOfUse: (when) => `Rommet er ute av bruk ${when}.`,
  appointment: 'nokon som har time',
}

const en: Texts = {
  taken: (theirs, own) =>
    `The room is taken by ${theirs}. You ask as ${own}. Whoever asked first keeps the room; those who come first in the order can ask earlier.`,
  outOfUse: (when) => `The room is out of use ${when}.`,
  appointment: 'somebody with an appointment',
}

export const roomConflictTexts = catalogues<Texts>({ nb, nn, en })

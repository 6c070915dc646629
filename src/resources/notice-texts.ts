import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'

interface Of {
  room: string
  was: string
  when: string
  /** What staff wrote. */
  reason: string
}

const nb = {
  room: 'rommet',
  ended: {
    title: ({ room, when }: Of) => `Avlyst: ${room} ${when}`,
    text: ({ room, when, reason }: Of) =>
      `Torget må avlyse lånet ditt av ${room} ${when}. Grunnen er: ${reason} Ring oss om du trenger en annen tid.`,
  },
  moved: {
    title: ({ room }: Of) => `Flyttet: lånet ditt av ${room}`,
    text: ({ room, was, when }: Of) =>
      `Torget har flyttet lånet ditt. Det var ${was}. Nå er det ${room} ${when}. Passer det ikke, kan du gi det tilbake.`,
  },
  restored: {
    title: ({ room, when }: Of) => `Ditt likevel: ${room} ${when}`,
    text: ({ room, when }: Of) => `Lånet ditt av ${room} ${when} var avlyst. Nå er det ditt likevel.`,
  },
  closed: {
    title: ({ room, when }: Of) => `Stengt da du har lånt ${room}: ${when}`,
    text: ({ room, when }: Of) =>
      `Torget er ikke åpent da du har lånt ${room}: ${when}. Vi finner en løsning og sier fra. Vil du heller gi rommet tilbake, gjør du det på kvitteringen.`,
  },
  outOfUse: {
    title: ({ room, when }: Of) => `${room} kan ikke brukes: ${when}`,
    text: ({ room, when }: Of) =>
      `${room}, som du har lånt ${when}, tas ut av bruk. Vi finner en løsning og sier fra. Vil du heller gi rommet tilbake, gjør du det på kvitteringen.`,
  },
}
export type NoticeTexts = CatalogueOf<typeof nb>

const nn: NoticeTexts = {
  room: 'rommet',
  ended: {
    title: ({ room, when }) => `Avlyst: ${room} ${when}`,
    text: ({ room, when, reason }) =>
      `Torget må avlyse lånet ditt av ${room} ${when}. Grunnen er: ${reason} Ring oss om du treng ei anna tid.`,
  },
  moved: {
    title: ({ room }) => `Flytta: lånet ditt av ${room}`,
    text: ({ room, was, when }) =>
      `Torget har flytta lånet ditt. Det var ${was}. No er det ${room} ${when}. Passar det ikkje, kan du gi det tilbake.`,
  },
  restored: {
    title: ({ room, when }) => `Ditt likevel: ${room} ${when}`,
    text: ({ room, when }) => `Lånet ditt av ${room} ${when} var avlyst. No er det ditt likevel.`,
  },
  closed: {
    title: ({ room, when }) => `Stengt då du har lånt ${room}: ${when}`,
    text: ({ room, when }) =>
      `Torget er ikkje ope då du har lånt ${room}: ${when}. Vi finn ei løysing og seier frå. Vil du heller gi rommet tilbake, gjer du det på kvitteringa.`,
  },
  outOfUse: {
    title: ({ room, when }) => `${room} kan ikkje brukast: ${when}`,
    text: ({ room, when }) =>
      `${room}, som du har lånt ${when}, blir teke ut av bruk. Vi finn ei løysing og seier frå. Vil du heller gi rommet tilbake, gjer du det på kvitteringa.`,
  },
}

const en: NoticeTexts = {
  room: 'the room',
  ended: {
    title: ({ room, when }) => `Cancelled: ${room} ${when}`,
    text: ({ room, when, reason }) =>
      `The square has to cancel your loan of ${room} ${when}. The reason is: ${reason} Ring us if you need another time.`,
  },
  moved: {
    title: ({ room }) => `Moved: your loan of ${room}`,
    text: ({ room, was, when }) =>
      `The square has moved your loan. It was ${was}. Now it is ${room} ${when}. If it does not suit you, you can give it back.`,
  },
  restored: {
    title: ({ room, when }) => `Yours after all: ${room} ${when}`,
    text: ({ room, when }) => `Your loan of ${room} ${when} was cancelled. Now it is yours after all.`,
  },
  closed: {
    title: ({ room, when }) => `Closed when you have borrowed ${room}: ${when}`,
    text: ({ room, when }) =>
      `The square is not open when you have borrowed ${room}: ${when}. We will find a way and tell you. If you would rather give the room back, do so on the receipt.`,
  },
  outOfUse: {
    title: ({ room, when }) => `${room} cannot be used: ${when}`,
    text: ({ room, when }) =>
      `${room}, which you have borrowed ${when}, goes out of use. We will find a way and tell you. If you would rather give the room back, do so on the receipt.`,
  },
}

export const noticeTexts = catalogues<NoticeTexts>({ nb, nn, en })

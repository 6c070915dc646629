import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: (title: string) => `Vi lurer på noe: ${title}`,
  lead: 'Fristen for å svare deg står stille til du har svart.',
  asks: 'De som skal svare, spør',
  reply: 'Hva svarer du?',
  replyHint: 'Bare de som svarer på innspillet, leser dette.',
  send: 'Send svaret',
  receipt: 'Til kvitteringen',
  none: 'Ingen spørsmål venter',
  noneLead: 'Du har svart, eller innspillet har gått videre. Kvitteringen sier hvor det står.',
  needReply: 'Skriv hva du svarer.',
  tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
  late: 'Det spørres ikke lenger',
  lateLead:
    'Innspillet har gått videre mens du skrev, så svaret ditt er ikke sendt. Det står under. Vil du at torget skal lese det, skriv til dem.',
  notSent: 'Det du skrev',
  writeToHub: 'Skriv til torget',
  otherNow: 'De spør om noe annet nå. Les det, og send svaret igjen.',
}
type QuestionPageTexts = CatalogueOf<typeof nb>

const nn: QuestionPageTexts = {
  title: (title) => `Vi lurer på noko: ${title}`,
  lead: 'Fristen for å svare deg står stille til du har svart.',
  asks: 'Dei som skal svare, spør',
  reply: 'Kva svarar du?',
  replyHint: 'Berre dei som svarar på innspelet, les dette.',
  send: 'Send svaret',
  receipt: 'Til kvitteringa',
  none: 'Ingen spørsmål ventar',
  noneLead: 'Du har svart, eller innspelet har gått vidare. Kvitteringa seier kvar det står.',
  needReply: 'Skriv kva du svarar.',
  tooLong: (most) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
  late: 'Det blir ikkje spurt lenger',
  lateLead:
    'Innspelet har gått vidare medan du skreiv, så svaret ditt er ikkje sendt. Det står under. Vil du at torget skal lese det, skriv til dei.',
  notSent: 'Det du skreiv',
  writeToHub: 'Skriv til torget',
  otherNow: 'Dei spør om noko anna no. Les det, og send svaret igjen.',
}

const en: QuestionPageTexts = {
  title: (title) => `We wonder about something: ${title}`,
  lead: 'The deadline for answering you stands still until you have replied.',
  asks: 'Those who are to answer ask',
  reply: 'What do you reply?',
  replyHint: 'Only those who answer the suggestion read this.',
  send: 'Send the reply',
  receipt: 'To the receipt',
  none: 'No question waits',
  noneLead: 'You have replied, or the suggestion has gone on. The receipt says where it stands.',
  needReply: 'Write what you reply.',
  tooLong: (most) => `The text is too long. Use at most ${most} characters.`,
  late: 'Nothing is asked any more',
  lateLead: 'The suggestion went on while you wrote, so your reply is not sent. It stands below. If the hub should read it, write to them.',
  notSent: 'What you wrote',
  writeToHub: 'Write to the hub',
  otherNow: 'They ask something else now. Read it, and send the reply again.',
}

export const questionPageTexts = catalogues<QuestionPageTexts>({ nb, nn, en })

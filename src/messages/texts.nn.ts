import { fewNames, itemLines, titleLines, type MessageTexts } from './texts.nb.ts'

const all = (names: readonly string[]) => fewNames(names, 'nn', (count) => `${count} til`)

export const nn: MessageTexts = {
  follow: {
    heading: (names) => `Du følgjer ${all(names)}`,
    done: 'Ferdig. Vi seier frå.',
    what: 'Du får vite om',
    how: 'Når',
    about: { news: 'Nytt', hours: 'Opningstider' },
    rhythm: { at_once: 'Med ein gong', daily: 'Samla, kvar morgon', weekly: 'Samla, kvar måndag' },
    called: 'Vi ringjer deg når det er noko nytt',
    atDesk: 'Vi lagar eit brev når det er noko nytt. Spør etter det i skranken',
    written: 'Vi sender brev når det er noko nytt',
    by: { email: 'på e-post', sms: 'på SMS' },
    topics: 'Du følgjer',
    quiet: 'Stille timar',
    between: (from, to) => `Ingenting mellom ${from} og ${to}`,
    change: 'Endre det du følgjer',
    calendar: 'Få det i kalenderen din',
    choose: (group, count) => `${group} (${count} å velje mellom)`,
    stop: 'Slutt å følgje',
    stopped: (names) => `Du følgjer ikkje ${all(names)} lenger`,
  },
  change: {
    add: 'Følg noko meir',
    needTopic: 'Behald eller vel minst éin ting. Vil du slutte heilt, bruk «Slutt å følgje» på kvitteringa.',
    needAbout: 'Vel minst éin ting du vil høyre om.',
    channel: 'Korleis?',
    channels: { email: 'På e-post', sms: 'På SMS', call: 'Nokon ringjer', letter: 'I brev' },
    end: (name) => `Slutt å følgje ${name}`,
    quiet: 'Stille timar',
    quietHint: 'Då sender vi ingenting; det kjem etterpå. Telefonar ringjer eller pip uansett ikkje mellom 21 og 8.',
    from: 'Frå klokka',
    to: 'Til klokka',
    clock: 'Skriv klokka som 21 eller 21.30, i begge felta.',
    noTimeLeft: 'Då blir det for lita tid att til å seie frå. Lat det vere minst to timar av døgnet.',
    language: 'Språk på det vi sender',
  },
  tidings: {
    subject: ({ topics, items }) =>
      items.length === 1 ? `${all(topics)}: ${items[0]?.title ?? ''}` : `${all(topics)}: ${items.length} nyhende`,
    body: (letter) =>
      `${itemLines(letter)}\n\n–\nDu får dette fordi du følgjer ${all(letter.topics)}.\nSlutt å følgje: ${letter.stop}\nEndre det du følgjer: ${letter.change}`,
    sms: ({ topics, items, stop }) => `${all(topics)}: ${titleLines(items)}\nStopp: ${stop}`,
  },
  receipt: {
    subject: ({ heading }) => `Kvittering: ${heading}`,
    body: ({ summary, code, link }) =>
      `${summary}\n\nKoden din: ${code}\nSjå, endre eller avlys: ${link}\n\nPå telefon og i skranken held det å lese opp koden og seie kven du er.`,
    sms: ({ heading, code, link }) => `${heading}. Kode: ${code}. ${link}`,
  },
  notice: {
    body: ({ text, code, link }) =>
      `${text}\n\n${link}\n\n–\nKoden din: ${code}. På telefon og i skranken held det å lese han opp og seie kven du er.`,
    sms: ({ text, link }) => `${text} ${link}`,
  },
  /** Of what is sensitive: nothing that tells what or who it is. */
  masked: {
    answer: 'Du har fått svar',
    notice: 'Du har ein beskjed',
    tidings: 'Det er noko nytt',
    receipt: 'Vi har fått det du bad om',
    sender: 'Innbyggertorg',
    body: (subject, link) => `${subject}. Les det her: ${link}\n\nKva det gjeld, står berre der.`,
    sms: (subject, link) => `${subject}. Les det her: ${link}`,
  },
  faults: {
    notFollowed: 'Dette blir ikkje følgt lenger. Følg på nytt, eller be Innbyggerservice om hjelp.',
    noEnquiry: 'Finn ikkje spørsmålet',
    withdrawnMeanwhile: 'Spørsmålet er trekt av den som spurde.',
    changedMeanwhile: 'Spørsmålet er skrive om. Les det på nytt.',
    answeredMeanwhile: 'Spørsmålet er svara på av ein annan medan du skreiv.',
    tooLateToChange: 'Det er svara på, trekt eller halde tilbake, og kan ikkje endrast lenger. Send det nye som eit nytt spørsmål.',
  },
  enquiry: {
    answered: 'Du har fått svar',
    heading: (name) => `Du har skrive til ${name}`,
    done: 'Ferdig. Vi har fått spørsmålet ditt.',
    question: 'Du skreiv',
    answer: 'Svaret',
    held: 'Spørsmålet ventar: nokon ser på det først. Hastar det, ring eller spør i skranken.',
    turnedAway: 'Spørsmålet er ikkje teke opp, fordi det liknar misbruk. Er det feil, ring eller spør i skranken.',
    waiting: {
      written: 'Ikkje svara på enno. Svaret kjem her, og på adressa di.',
      rung: 'Ikkje svara på enno. Vi ringjer deg med svaret. Det kjem òg her.',
      nowhere: 'Ikkje svara på enno. Svaret kjem her: finn det att med koden.',
    },
    change: 'Endre det du skreiv',
    more: 'Spør om noko meir',
    tooManyLinks: 'Det er for mange lenkjer. Ta bort nokre, og lagre igjen.',
    withdraw: 'Trekk spørsmålet',
    withdrawn: 'Spørsmålet er trekt',
    subject: (name) => `Svar frå ${name}`,
    body: ({ name, question, answer, link }) => `${answer}\n\n–\nDu spurde ${name}:\n${question}\n\nKvitteringa di: ${link}`,
    sms: ({ name, link }) => `${name} har svart deg. Les svaret: ${link}`,
  },
}

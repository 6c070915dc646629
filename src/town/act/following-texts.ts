import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Endre det du følger',
  lead: 'Velg hva du vil høre om, hvor ofte og hvordan. Kvitteringen og koden er de samme som før.',
  save: 'Lagre',
  back: 'Tilbake til kvitteringen',
  stopAll: 'Stopp alt',
  stopAllLead: (address: string, receipts: number) =>
    receipts < 2
      ? `Da får ${address} ikke flere slike meldinger fra oss. Du kan følge på nytt når du vil.`
      : `Da får ${address} ikke flere slike meldinger fra oss, heller ikke fra de andre ${receipts - 1} kvitteringene dine. Du kan følge på nytt når du vil.`,
  noTopic: 'Dette finnes ikke. Se /api/v1/topics.',
  noChannel: 'Det er ingen bekreftet adresse eller noe navn å si fra til på denne måten.',
  noTimeLeft: 'Da blir det mindre enn to timer av døgnet igjen til å si fra.',
  noProven: 'Kvitteringen har ingen bekreftet adresse. Avlys den for seg, med DELETE på kvitteringen.',
  over: 'Dette følges ikke lenger, eller venter på at adressen bekreftes. Åpne kvitteringen for å se.',
}
type FollowingTexts = CatalogueOf<typeof nb>

const nn: FollowingTexts = {
  title: 'Endre det du følgjer',
  lead: 'Vel kva du vil høyre om, kor ofte og korleis. Kvitteringa og koden er dei same som før.',
  save: 'Lagre',
  back: 'Tilbake til kvitteringa',
  stopAll: 'Stopp alt',
  stopAllLead: (address, receipts) =>
    receipts < 2
      ? `Då får ${address} ikkje fleire slike meldingar frå oss. Du kan følgje på nytt når du vil.`
      : `Då får ${address} ikkje fleire slike meldingar frå oss, heller ikkje frå dei andre ${receipts - 1} kvitteringane dine. Du kan følgje på nytt når du vil.`,
  noTopic: 'Dette finst ikkje. Sjå /api/v1/topics.',
  noChannel: 'Det er inga stadfesta adresse eller noko namn å seie frå til på denne måten.',
  noTimeLeft: 'Då blir det mindre enn to timar av døgnet att til å seie frå.',
  noProven: 'Kvitteringa har inga stadfesta adresse. Avlys henne for seg, med DELETE på kvitteringa.',
  over: 'Dette blir ikkje følgt lenger, eller ventar på at adressa blir stadfesta. Opne kvitteringa for å sjå.',
}

const en: FollowingTexts = {
  title: 'Change what you follow',
  lead: 'Choose what to hear about, how often and how. The receipt and the code stay the same.',
  save: 'Save',
  back: 'Back to the receipt',
  stopAll: 'Stop everything',
  stopAllLead: (address, receipts) =>
    receipts < 2
      ? `Then ${address} gets no more such messages from us. You can follow again when you like.`
      : `Then ${address} gets no more such messages from us, nor by your other ${receipts - 1} receipts. You can follow again when you like.`,
  noTopic: 'There is no such thing. See /api/v1/topics.',
  noChannel: 'There is no confirmed address, or no name, to tell in this way.',
  noTimeLeft: 'That leaves less than two hours of the day to tell you.',
  noProven: 'The receipt has no confirmed address. Call it off by itself, with DELETE on the receipt.',
  over: 'This is no longer followed, or waits for its address to be confirmed. Open the receipt to see.',
}

export const followingTexts = catalogues<FollowingTexts>({ nb, nn, en })

export const followingSaid = (words: (t: FollowingTexts) => string): Said => saidIn(followingTexts, words)

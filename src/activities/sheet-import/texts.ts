import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  faults: {
    missing: 'mangler',
    kind: 'må være et av slagene i listen',
    day: 'må være en dato, for eksempel 21.1.2020',
    clock: 'må være et klokkeslett, for eksempel 18.30',
    number: 'må være et helt tall',
    every: 'må være tom, «uke» eller «annenhver uke»',
    skip: 'må være «skoleferier», «røde dager» eller begge',
    audience: 'må være en av gruppene i listen',
    provider: 'er ingen vi kjenner; bruk navnet slik det står på torget',
    early: 'er før den første datoen',
    there: 'finnes fra før, og er endret siden; endre den der den står',
    refused: 'kan ikke tas inn slik den står',
  },
  sheet: {
    empty: 'Ingenting å ta inn. Den første linjen skal være navnene på kolonnene.',
    columns: (names: string) => `Disse kolonnene mangler: ${names}.`,
    unknown: (names: string) => `Disse kolonnene kjenner vi ikke: ${names}.`,
    tooMany: (most: number) => `Høyst ${most} linjer om gangen. Del opp lista.`,
  },
}

export type SheetTexts = CatalogueOf<typeof nb>
export type SheetFault = keyof SheetTexts['faults']

const nn: SheetTexts = {
  faults: {
    missing: 'manglar',
    kind: 'må vere eit av slaga i lista',
    day: 'må vere ein dato, til dømes 21.1.2020',
    clock: 'må vere eit klokkeslett, til dømes 18.30',
    number: 'må vere eit heilt tal',
    every: 'må vere tom, «veke» eller «annankvar veke»',
    skip: 'må vere «skuleferiar», «raude dagar» eller begge',
    audience: 'må vere ei av gruppene i lista',
    provider: 'er ingen vi kjenner; bruk namnet slik det står på torget',
    early: 'er før den første datoen',
    there: 'finst frå før, og er endra sidan; endre henne der ho står',
    refused: 'kan ikkje takast inn slik ho står',
  },
  sheet: {
    empty: 'Ingenting å ta inn. Den første linja skal vere namna på kolonnane.',
    columns: (names) => `Desse kolonnane manglar: ${names}.`,
    unknown: (names) => `Desse kolonnane kjenner vi ikkje: ${names}.`,
    tooMany: (most) => `Høgst ${most} linjer om gongen. Del opp lista.`,
  },
}

const en: SheetTexts = {
  faults: {
    missing: 'is missing',
    kind: 'must be one of the kinds in the list',
    day: 'must be a date, such as 21.1.2020',
    clock: 'must be a time of day, such as 18.30',
    number: 'must be a whole number',
    every: 'must be empty, “uke” or “annenhver uke”',
    skip: 'must be “skoleferier”, “røde dager” or both',
    audience: 'must be one of the groups in the list',
    provider: 'is nobody we know; use the name as it stands at the hub',
    early: 'is before the first date',
    there: 'is there already, and has been changed since; change it where it is',
    refused: 'cannot be taken in as it stands',
  },
  sheet: {
    empty: 'Nothing to take in. The first line must be the names of the columns.',
    columns: (names) => `These columns are missing: ${names}.`,
    unknown: (names) => `We do not know these columns: ${names}.`,
    tooMany: (most) => `${most} lines at a time at most. Divide the list.`,
  },
}

export const sheetTexts = catalogues<SheetTexts>({ nb, nn, en })

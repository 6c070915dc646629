import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Timer i tall',
  lead: (days: number) =>
    `De siste ${days} dagene, og det som er ledig nå. Ingen navn er med, og tall under fem vises ikke: de kunne fortelle om noen.`,
  services: 'Ventetid og oppmøte',
  none: 'Ingen temaer kan bestilles ennå.',
  head: ['Tema', 'Torg', 'Første ledige', 'Timer', 'Kom ikke'],
  noneFree: 'Ingen de neste to månedene',
  days: (count: number) => (count === 0 ? 'I dag' : count === 1 ? 'I morgen' : `Om ${count} dager`),
  few: 'Færre enn fem',
  use: 'Bruk av timene på torgene',
  useLead:
    'Hvor mye av tiden noen var satt opp, som var bestilt. Fravær er ikke trukket fra. Timer i ekstraspor ligger ved siden av, og er ikke med i prosenten.',
  useHead: ['Torg', 'Satt opp', 'Bestilt', 'I ekstraspor'],
  off: 'Avlyst, og hvorfor',
  offLead: 'Timer som folk selv har avlyst, alle temaer og torg samlet. Det er frivillig å si hvorfor.',
  offHead: ['Hvorfor', 'Timer'],
  notSaid: 'Sa ikke hvorfor',
  hours: (count: number) => `${String(count).replace('.', ',')} timer`,
  percent: (count: number) => `${count} prosent`,
  file: 'Last ned som CSV',
}
type FigureTexts = CatalogueOf<typeof nb>

const nn: FigureTexts = {
  title: 'Timar i tal',
  lead: (days) =>
    `Dei siste ${days} dagane, og det som er ledig no. Ingen namn er med, og tal under fem blir ikkje viste: dei kunne fortelje om nokon.`,
  services: 'Ventetid og oppmøte',
  none: 'Ingen tema kan bestillast enno.',
  head: ['Tema', 'Torg', 'Første ledige', 'Timar', 'Kom ikkje'],
  noneFree: 'Ingen dei neste to månadene',
  days: (count) => (count === 0 ? 'I dag' : count === 1 ? 'I morgon' : `Om ${count} dagar`),
  few: 'Færre enn fem',
  use: 'Bruk av timane på torga',
  useLead:
    'Kor mykje av tida nokon var sett opp, som var bestilt. Fråvær er ikkje trekt frå. Timar i ekstraspor ligg ved sida av, og er ikkje med i prosenten.',
  useHead: ['Torg', 'Sett opp', 'Bestilt', 'I ekstraspor'],
  off: 'Avlyst, og kvifor',
  offLead: 'Timar som folk sjølve har avlyst, alle tema og torg samla. Det er frivillig å seie kvifor.',
  offHead: ['Kvifor', 'Timar'],
  notSaid: 'Sa ikkje kvifor',
  hours: (count) => `${String(count).replace('.', ',')} timar`,
  percent: (count) => `${count} prosent`,
  file: 'Last ned som CSV',
}

const en: FigureTexts = {
  title: 'Appointments in figures',
  lead: (days) =>
    `The last ${days} days, and what is free now. No names are in it, and figures below five are not shown: they could tell of somebody.`,
  services: 'Waiting and attendance',
  none: 'No topics can be booked yet.',
  head: ['Topic', 'Hub', 'First free', 'Appointments', 'Did not come'],
  noneFree: 'None in the next two months',
  days: (count) => (count === 0 ? 'Today' : count === 1 ? 'Tomorrow' : `In ${count} days`),
  few: 'Fewer than five',
  use: 'Use of the hours at the hubs',
  useLead:
    'How much of the time somebody was there for was booked. Absence is not deducted. Appointments in an extra lane lie beside it, and are not in the percentage.',
  useHead: ['Hub', 'There', 'Booked', 'In the extra lane'],
  off: 'Cancelled, and why',
  offLead: 'Appointments that people cancelled, all topics and hubs together. Saying why is voluntary.',
  offHead: ['Why', 'Appointments'],
  notSaid: 'Did not say why',
  hours: (count) => `${count} hours`,
  percent: (count) => `${count} per cent`,
  file: 'Download as CSV',
}

export const figureTexts = catalogues<FigureTexts>({ nb, nn, en })

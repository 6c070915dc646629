import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  hubFor: (places: string) => `Innbyggertorg for ${places}.`,
  hub: 'Innbyggertorg.',
  belongsTo: (hub: string) => `Hører til ${hub}.`,
  formerly: (names: string) => `Tidligere ${names}.`,
  at: (hub: string) => `På ${hub}.`,
  hoursAt: (hub: string) => `Åpningstider på ${hub}`,
  roomWords: 'rom lokale lokaler sal møterom låne lån leie utleie bestille booke',
  deskWords: 'kontakt oss ring telefon spør spørsmål skranke veiledning',
  hours: 'Uke for uke, for huset og for hver som er der. Helligdager og stenginger er med.',
  closed: (who: string, days: string) => `${who} er stengt ${days}.`,
  days: (from: string, to: string) => `fra ${from} til og med ${to}`,
}
type SearchTexts = CatalogueOf<typeof nb>

const nn: SearchTexts = {
  hubFor: (places) => `Innbyggjartorg for ${places}.`,
  hub: 'Innbyggjartorg.',
  belongsTo: (hub) => `Høyrer til ${hub}.`,
  formerly: (names) => `Tidlegare ${names}.`,
  at: (hub) => `På ${hub}.`,
  hoursAt: (hub) => `Opningstider på ${hub}`,
  roomWords: 'rom lokale sal møterom låne lån leige utleige bestille booke',
  deskWords: 'kontakt oss ring telefon spør spørsmål skranke rettleiing',
  hours: 'Veke for veke, for huset og for kvar som er der. Heilagdagar og stengingar er med.',
  closed: (who, days) => `${who} er stengt ${days}.`,
  days: (from, to) => `frå ${from} til og med ${to}`,
}

const en: SearchTexts = {
  hubFor: (places) => `Hub (citizen square) for ${places}.`,
  hub: 'Hub (citizen square).',
  belongsTo: (hub) => `Belongs to ${hub}.`,
  formerly: (names) => `Formerly ${names}.`,
  at: (hub) => `At ${hub}.`,
  hoursAt: (hub) => `Opening hours at ${hub}`,
  roomWords: 'room hall meeting room borrow rent hire book',
  deskWords: 'contact us call phone ask question desk guidance',
  hours: 'Week by week, for the building and for everyone there, with public holidays and closures.',
  closed: (who, days) => `${who} is closed ${days}.`,
  days: (from, to) => `from ${from} to ${to} inclusive`,
}

export const searchTexts = catalogues<SearchTexts>({ nb, nn, en })

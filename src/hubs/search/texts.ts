import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  hubFor: (places: string) => `Innbyggertorg for ${places}.`,
  hub: 'Innbyggertorg.',
  belongsTo: (hub: string) => `Hører til ${hub}.`,
  formerly: (names: string) => `Tidligere ${names}.`,
  at: (hub: string) => `På ${hub}.`,
  committee: (places: string) => `Planlagt lokalt utvalg for ${places}.`,
}
type SearchTexts = CatalogueOf<typeof nb>

const nn: SearchTexts = {
  hubFor: (places) => `Innbyggjartorg for ${places}.`,
  hub: 'Innbyggjartorg.',
  belongsTo: (hub) => `Høyrer til ${hub}.`,
  formerly: (names) => `Tidlegare ${names}.`,
  at: (hub) => `På ${hub}.`,
  committee: (places) => `Planlagt lokalt utval for ${places}.`,
}

const en: SearchTexts = {
  hubFor: (places) => `Citizen square for ${places}.`,
  hub: 'Citizen square.',
  belongsTo: (hub) => `Belongs to ${hub}.`,
  formerly: (names) => `Formerly ${names}.`,
  at: (hub) => `At ${hub}.`,
  committee: (places) => `Planned local committee for ${places}.`,
}

export const searchTexts = catalogues<SearchTexts>({ nb, nn, en })

import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  public: 'Reglement',
  own: 'Vedtekter',
  none: 'Ikke kunngjort.',
  from: (day: string) => `Gjelder fra ${day}.`,
  was: (from: string) => `Gjaldt fra ${from}`,
  comes: (day: string) => `En ny utgave gjelder fra ${day}.`,
  adopted: 'Vedtatt i',
  whole: 'Les hele',
  elsewhere: 'Les dokumentet',
  before: 'Tidligere utgaver',
}
export type RulesTexts = CatalogueOf<typeof nb>

const nn: RulesTexts = {
  public: 'Reglement',
  own: 'Vedtekter',
  none: 'Ikkje kunngjort.',
  from: (day) => `Gjeld frå ${day}.`,
  was: (from) => `Galdt frå ${from}`,
  comes: (day) => `Ei ny utgåve gjeld frå ${day}.`,
  adopted: 'Vedteke i',
  whole: 'Les alt',
  elsewhere: 'Les dokumentet',
  before: 'Tidlegare utgåver',
}

const en: RulesTexts = {
  public: 'Rules of procedure',
  own: 'Statutes',
  none: 'Not announced.',
  from: (day) => `In force from ${day}.`,
  was: (from) => `Was in force from ${from}`,
  comes: (day) => `A new version is in force from ${day}.`,
  adopted: 'Adopted in',
  whole: 'Read all of it',
  elsewhere: 'Read the document',
  before: 'Earlier versions',
}

export const rulesTexts = catalogues<RulesTexts>({ nb, nn, en })

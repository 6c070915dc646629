import { catalogues, saidIn, type CatalogueOf, type Said } from '../i18n/index.ts'

/** The middle of the settings' names. */
export type Whose = 'STAFF' | 'CITIZEN'

const nb = {
  noIssuer: (who: Whose) => `OIDC_${who}_ISSUER og OIDC_${who}_CLIENT_ID må settes til kommunens innloggingstjeneste`,
  issuerUnsafe: (who: Whose) => `OIDC_${who}_ISSUER må begynne med https://`,
  homeUnsafe: 'PUBLIC_URL må begynne med https:// når noen skal kunne logge inn',
}

type Texts = CatalogueOf<typeof nb>

const nn: Texts = {
  noIssuer: (who) => `OIDC_${who}_ISSUER og OIDC_${who}_CLIENT_ID må setjast til innloggingstenesta til kommunen`,
  issuerUnsafe: (who) => `OIDC_${who}_ISSUER må byrje med https://`,
  homeUnsafe: 'PUBLIC_URL må byrje med https:// når nokon skal kunne logge inn',
}

const en: Texts = {
  noIssuer: (who) => `OIDC_${who}_ISSUER and OIDC_${who}_CLIENT_ID must name the sign-in service of the municipality`,
  issuerUnsafe: (who) => `OIDC_${who}_ISSUER must begin with https://`,
  homeUnsafe: 'PUBLIC_URL must begin with https:// for anybody to sign in',
}

const texts = catalogues({ nb, nn, en })

/** Why nobody can sign in, and what to set. */
export const whyOff = (words: (t: Texts) => string): Said => saidIn<Texts>(texts, words)

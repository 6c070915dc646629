import { catalogues, saidIn, type CatalogueOf, type Said } from '../i18n/index.ts'

const nb = {
  noIssuer: 'OIDC_STAFF_ISSUER og OIDC_STAFF_CLIENT_ID må settes til kommunens innloggingstjeneste',
  issuerUnsafe: 'OIDC_STAFF_ISSUER må begynne med https://',
  homeUnsafe: 'PUBLIC_URL må begynne med https:// når noen skal kunne logge inn',
}

type Texts = CatalogueOf<typeof nb>

const nn: Texts = {
  noIssuer: 'OIDC_STAFF_ISSUER og OIDC_STAFF_CLIENT_ID må setjast til innloggingstenesta til kommunen',
  issuerUnsafe: 'OIDC_STAFF_ISSUER må byrje med https://',
  homeUnsafe: 'PUBLIC_URL må byrje med https:// når nokon skal kunne logge inn',
}

const en: Texts = {
  noIssuer: 'OIDC_STAFF_ISSUER and OIDC_STAFF_CLIENT_ID must name the sign-in service of the municipality',
  issuerUnsafe: 'OIDC_STAFF_ISSUER must begin with https://',
  homeUnsafe: 'PUBLIC_URL must begin with https:// for anybody to sign in',
}

const texts = catalogues({ nb, nn, en })

/** Why nobody can sign in, and what to set. */
export const whyOff = (words: (t: Texts) => string): Said => saidIn<Texts>(texts, words)

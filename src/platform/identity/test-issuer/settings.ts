/** A made-up person with a made-up name that says what the person may do. */
export interface TestPerson {
  subject: string
  name: string
  /** One line on the page where one is chosen. */
  about: string
  /** A synthetic identity number, where the person is a resident. */
  pid?: string
  locale?: string
}

/** Those who sign in somewhere, and where. */
export interface TestClient {
  id: string
  secret: string
  redirectUri: string
  signedOutUri: string
  /** Where the issuer tells that a sign-in has ended. */
  logoutUri: string
  persons: readonly TestPerson[]
  /** Above the persons. */
  lead: string
}

export interface TestIssuerSettings {
  /** Its address, `http://localhost:3000/testinnlogging`. */
  issuer: string
  clients: readonly TestClient[]
}

/** The levels that the issuer claims for anybody: the one asked for, else the first. */
export const TEST_LEVELS = ['idporten-loa-substantial', 'idporten-loa-high'] as const

export const levelFor = (asked: unknown): string => TEST_LEVELS.find((level) => level === asked) ?? TEST_LEVELS[0]

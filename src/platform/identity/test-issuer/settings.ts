/** A made-up person with a made-up name that says what the person may do. */
export interface TestPerson {
  subject: string
  name: string
  /** One line on the page where one is chosen. */
  about: string
}

export interface TestIssuerSettings {
  /** Its address, `http://localhost:3000/testinnlogging`. */
  issuer: string
  client: { id: string; secret: string; redirectUri: string; signedOutUri: string }
  persons: readonly TestPerson[]
}

/** The level that the issuer claims for everybody. */
export const TEST_LEVEL = 'idporten-loa-substantial'

import { randomBytes } from 'node:crypto'
import type { Deps } from '../../platform/http/context.ts'
import {
  citizenIdentity,
  openIdentity,
  plainProfile,
  profileOf,
  staffIdentity,
  testIssuer,
  TEST_ISSUER_PATH,
  type ClientSettings,
  type Identity,
  type TestClient,
  type TestIssuer,
} from '../../platform/identity/index.ts'
import type { Said } from '../../platform/i18n/index.ts'
import { residentPaths } from '../residents/paths.ts'
import { TEST_RESIDENTS } from '../residents/test-residents.ts'
import { TEST_PERSONS } from '../test-persons.ts'

/** How somebody comes in: through an issuer (`test`: the built-in one), or not at all, and then why. */
export type WayIn = { identity: Identity; issuer: string; test: boolean } | { identity: null; why: Said; test: false }

/** Staff and residents have a way each; the test issuer serves whichever has no issuer of its own. */
export interface WaysIn {
  staff: WayIn
  residents: WayIn
  test: TestIssuer | null
}

export const ANSWER_PATH = '/arbeid/logg-inn/svar'
export const SIGNED_OUT_PATH = '/arbeid/logget-ut'
export const LOGOUT_PATH = '/arbeid/logg-inn/utlogging'

type Config = Deps['config']
type Door = Pick<TestClient, 'redirectUri' | 'signedOutUri' | 'logoutUri'>

export function openWaysIn(config: Config): WaysIn {
  const at = ({ answer, signedOut, logout }: { answer: string; signedOut: string; logout: string }): Door => ({
    redirectUri: config.publicUrl + answer,
    signedOutUri: config.publicUrl + signedOut,
    logoutUri: config.publicUrl + logout,
  })
  const doors = {
    staff: at({ answer: ANSWER_PATH, signedOut: SIGNED_OUT_PATH, logout: LOGOUT_PATH }),
    residents: at({ answer: residentPaths.answer, signedOut: residentPaths.signedOut, logout: residentPaths.logout }),
  }
  const issuer = config.publicUrl + TEST_ISSUER_PATH
  const made = {
    staff: testClient('innbyggertorg', doors.staff, { persons: TEST_PERSONS, lead: STAFF_LEAD }),
    residents: testClient('innbyggertorg-innbyggere', doors.residents, { persons: TEST_RESIDENTS, lead: RESIDENTS_LEAD }),
  }
  const staff = staffWay(config, doors.staff) ?? testWay(issuer, made.staff, plainProfile(AS_THEMSELVES))
  const residents = residentsWay(config, doors.residents) ?? testWay(issuer, made.residents, profileOf(LIKE_IDPORTEN))
  const clients = [...(staff.test ? [made.staff] : []), ...(residents.test ? [made.residents] : [])]
  return { staff, residents, test: clients.length === 0 ? null : testIssuer({ issuer, clients }) }
}

const STAFF_LEAD = 'Alle her er oppdiktet. Velg en av dem for å prøve hva rollen får gjøre.'
const RESIDENTS_LEAD = 'Alle her er oppdiktet, med syntetiske numre. Velg en innbygger for å se Min side.'
const AS_THEMSELVES = { acr: null, authTime: 'required', represents: null, claims: { subject: null, name: null } } as const
const LIKE_IDPORTEN = { profile: 'idporten', acr: null, authTime: 'required', claims: { pid: null, locale: null } } as const

/** Null where the test issuer serves. */
function staffWay(config: Config, door: Door): WayIn | null {
  const choice = staffIdentity(config)
  if (choice.kind === 'test') return null
  if (choice.kind === 'off') return { identity: null, why: choice.why, test: false }
  const { issuer, clientId, clientSecret, clientKey } = choice
  return {
    identity: openIdentity({ issuer, clientId, clientSecret, clientKey, profile: plainProfile(choice), ...door }),
    issuer,
    test: false,
  }
}

function residentsWay(config: Config, door: Door): WayIn | null {
  const choice = citizenIdentity(config)
  if (choice.kind === 'test') return null
  if (choice.kind === 'off') return { identity: null, why: choice.why, test: false }
  const { issuer, clientId, clientSecret, clientKey } = choice
  return { identity: openIdentity({ issuer, clientId, clientSecret, clientKey, profile: profileOf(choice), ...door }), issuer, test: false }
}

function testClient(id: string, door: Door, shown: Pick<TestClient, 'persons' | 'lead'>): TestClient {
  return { id, secret: randomBytes(24).toString('base64url'), ...door, ...shown }
}

function testWay(issuer: string, client: TestClient, profile: ClientSettings['profile']): WayIn {
  const { id, secret, redirectUri, signedOutUri } = client
  const settings = { issuer, clientId: id, clientSecret: secret, profile, redirectUri, signedOutUri }
  return { identity: openIdentity(settings), issuer: 'test', test: true }
}

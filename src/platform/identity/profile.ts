import type { Config } from '../../config.ts'
import type { Representation } from './representation.ts'

type CitizenIssuer = NonNullable<Config['citizenIssuer']>

/** What an issuer is asked for, and by which names it answers. */
export interface Profile {
  scope: string
  /** The level asked for; null when any will do. */
  acr: string | null
  /** Whether an answer without `auth_time` is refused; one to a question about showing anew who one is always is. */
  authTime: CitizenIssuer['authTime']
  /** What people choose an organisation by; null where they come as themselves. */
  represents: Representation | null
  claims: {
    /** The name that stays the same for a person. */
    subject: string
    name: string
    /** National identity number; null where the issuer knows none. */
    pid: string | null
    locale: string | null
  }
}

/** The levels have other names at ID-porten and Ansattporten; Entra ID has no levels, no numbers, and a `sub` of another kind. */
const PROFILES: Record<CitizenIssuer['profile'], Omit<Profile, 'represents' | 'authTime'>> = {
  idporten: {
    scope: 'openid profile',
    acr: 'idporten-loa-substantial',
    claims: { subject: 'sub', name: 'name', pid: 'pid', locale: 'locale' },
  },
  ansattporten: { scope: 'openid profile', acr: 'substantial', claims: { subject: 'sub', name: 'name', pid: 'pid', locale: 'locale' } },
  entraid: { scope: 'openid profile', acr: null, claims: { subject: 'oid', name: 'name', pid: null, locale: 'xms_pl' } },
}

/** As the profile has it, with what the settings say otherwise. */
export function profileOf({ profile, acr, authTime, claims }: Pick<CitizenIssuer, 'profile' | 'acr' | 'authTime' | 'claims'>): Profile {
  const known = PROFILES[profile]
  return {
    scope: known.scope,
    represents: null,
    authTime,
    acr: acr ?? known.acr,
    claims: { ...known.claims, pid: claims.pid ?? known.claims.pid, locale: claims.locale ?? known.claims.locale },
  }
}

type StaffIssuer = NonNullable<Config['staffIssuer']>

/** What staff's issuers are asked for: a name, no number. */
export const plainProfile = ({
  acr,
  authTime,
  represents,
  claims,
}: Pick<StaffIssuer, 'acr' | 'authTime' | 'represents' | 'claims'>): Profile => ({
  scope: 'openid profile',
  acr,
  authTime,
  represents,
  claims: { subject: claims.subject ?? 'sub', name: claims.name ?? 'name', pid: null, locale: null },
})

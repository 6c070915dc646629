import type { Config } from '../../config.ts'
import type { Said } from '../i18n/index.ts'
import { isLoopbackName } from './loopback.ts'
import { whyOff, type Whose } from './why-off.ts'

type StaffIssuer = NonNullable<Config['staffIssuer']>
type CitizenIssuer = NonNullable<Config['citizenIssuer']>

/** Where somebody signs in: a configured issuer, the built-in test issuer, or nowhere, and then why and what to set. */
export type IdentityChoice<I = StaffIssuer> = ({ kind: 'issuer' } & I) | { kind: 'test' } | { kind: 'off'; why: Said }

type Settings = Pick<Config, 'publicUrl' | 'staffIssuer'>
type CitizenSettings = Pick<Config, 'publicUrl' | 'citizenIssuer'>

export const staffIdentity = ({ publicUrl, staffIssuer }: Settings): IdentityChoice => choose(publicUrl, staffIssuer, 'STAFF')

export const citizenIdentity = ({ publicUrl, citizenIssuer }: CitizenSettings): IdentityChoice<CitizenIssuer> =>
  choose(publicUrl, citizenIssuer, 'CITIZEN')

/** The test issuer lets anybody be anybody: it exists on a loopback address without a configured issuer, and nowhere else. */
function choose<I extends { issuer: string }>(publicUrl: string, issuer: I | null, whose: Whose): IdentityChoice<I> {
  const home = new URL(publicUrl)
  if (issuer === null) return isLoopbackName(home.hostname) ? { kind: 'test' } : { kind: 'off', why: whyOff((t) => t.noIssuer(whose)) }
  if (!isSafe(new URL(issuer.issuer))) return { kind: 'off', why: whyOff((t) => t.issuerUnsafe(whose)) }
  if (!isSafe(home)) return { kind: 'off', why: whyOff((t) => t.homeUnsafe) }
  return { kind: 'issuer', ...issuer }
}

/** What accounts of this issuer are kept under; null when nobody can sign in. */
export const issuerKey = (settings: Settings): string | null => keyOf(staffIdentity(settings))
export const citizenIssuerKey = (settings: CitizenSettings): string | null => keyOf(citizenIdentity(settings))

function keyOf(choice: IdentityChoice<{ issuer: string }>): string | null {
  if (choice.kind === 'issuer') return choice.issuer
  return choice.kind === 'test' ? 'test' : null
}

const isSafe = (url: URL) => url.protocol === 'https:' || isLoopbackName(url.hostname)

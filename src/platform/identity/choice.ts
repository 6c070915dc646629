import type { Config } from '../../config.ts'
import type { Said } from '../i18n/index.ts'
import { isLoopbackName } from './loopback.ts'
import { whyOff } from './why-off.ts'

export interface ConfiguredIssuer {
  kind: 'issuer'
  issuer: string
  clientId: string
  clientSecret: string | null
  acr: string | null
}

/** Where staff sign in: a configured issuer, the built-in test issuer, or nowhere, and then why and what to set. */
export type IdentityChoice = ConfiguredIssuer | { kind: 'test' } | { kind: 'off'; why: Said }

type Settings = Pick<Config, 'publicUrl' | 'staffIssuer'>

/** The test issuer lets anybody be anybody: it exists on a loopback address without a configured issuer, and nowhere else. */
export function staffIdentity({ publicUrl, staffIssuer }: Settings): IdentityChoice {
  const home = new URL(publicUrl)
  const atHome = isLoopbackName(home.hostname)
  if (staffIssuer === null) {
    return atHome ? { kind: 'test' } : off(whyOff((t) => t.noIssuer))
  }
  if (!isSafe(new URL(staffIssuer.issuer))) return off(whyOff((t) => t.issuerUnsafe))
  if (!isSafe(home)) return off(whyOff((t) => t.homeUnsafe))
  return { kind: 'issuer', ...staffIssuer }
}

/** What accounts of this issuer are kept under; null when nobody can sign in. */
export function issuerKey(settings: Settings): string | null {
  const choice = staffIdentity(settings)
  if (choice.kind === 'issuer') return choice.issuer
  return choice.kind === 'test' ? 'test' : null
}

const isSafe = (url: URL) => url.protocol === 'https:' || isLoopbackName(url.hostname)
const off = (why: Said): IdentityChoice => ({ kind: 'off', why })

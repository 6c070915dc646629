import type { Context } from 'hono'
import { addressOf, brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { machineNow } from '../../../platform/time/index.ts'
import type { Contact } from '../../contacts/contact.ts'
import { readCookie, writeCookie } from '../../sign-in/cookie.ts'
import { newToken } from '../../sign-in/token.ts'
import { sendCode, type CodeAsked } from '../sign-in-code.ts'
import type { ResidentTexts } from '../texts.ts'

const HOUR = 60 * 60_000
/** Nobody's mailbox is filled, and nobody sends to the whole town. */
export const BY_CONTACT = { what: 'sign-in-code', most: 5, per: HOUR }
const BY_ADDRESS = { what: 'sign-in-code-from', most: 30, per: HOUR }

/** To an address that signs in, or that is to be added to a resident. Throws `too-many`. */
export async function sendTo(c: Context<Env>, to: Pick<CodeAsked, 'kind' | 'value' | 'residentId' | 'returnTo'>): Promise<void> {
  const { db, clock, config } = c.get('deps')
  await brake(db, BY_ADDRESS, addressOf(c))
  await brake(db, BY_CONTACT, to.value)
  const browser = readCookie(c, 'browser') ?? newToken()
  const given = { ...to, browser, language: c.get('language'), publicUrl: config.publicUrl, at: clock.now() }
  await sendCode(db, given, machineNow())
  writeCookie(c, 'browser', browser)
}

/** What is wrong with an address that a code is to be sent to; null when nothing is. */
export function faultOf(typed: string, contact: Contact | null, t: ResidentTexts['signIn']): string | null {
  if (typed === '') return t.needAddress
  if (contact === null) return t.wrongAddress
  return contact.kind === 'phone' ? t.fixedLine : null
}

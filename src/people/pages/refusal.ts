import type { Ctx } from '../../platform/http/context.ts'
import { Fault, type FaultName } from '../../platform/http/errors.ts'
import type { Refusal, SignInRefused } from '../../platform/identity/index.ts'
import type { Said } from '../../platform/i18n/index.ts'
import { peopleTexts } from '../texts.ts'

const FAULTS = {
  cancelled: 'not-signed-in',
  'too-weak': 'not-allowed',
  'too-old': 'not-allowed',
  'no-time': 'not-allowed',
  'issuer-down': 'unavailable',
  'not-trusted': 'bad-request',
  'no-organisation': 'not-allowed',
  'unknown-organisation': 'not-allowed',
} as const satisfies Record<Refusal, FaultName>

/** What the person is told. The log gets what the library said, which names claims and never their values. */
export function refusalFault(c: Ctx, { refusal, cause }: SignInRefused, says: Said): Fault {
  const said = [cause, cause instanceof Error ? cause.cause : undefined].flatMap((error) => (error instanceof Error ? [error.message] : []))
  c.get('deps').log.warn({ requestId: c.get('requestId'), refusal, said }, 'a sign-in was refused')
  return new Fault(FAULTS[refusal], says)
}

/** There is no way in: what to set is said, for whoever runs the program. */
export function signInIsOff(why: Said): Fault {
  return new Fault('unavailable', {
    nb: peopleTexts('nb').refused.off(why.nb),
    nn: peopleTexts('nn').refused.off(why.nn),
    en: peopleTexts('en').refused.off(why.en),
  })
}

/** The answer comes to PUBLIC_URL: someone who typed 127.0.0.1 must begin at localhost, where the cookie will be read. Null when they do. */
export function wayHome(c: Ctx): string | null {
  const home = new URL(c.get('deps').config.publicUrl)
  const here = new URL(c.req.url)
  return here.host === home.host ? null : home.origin + here.pathname + here.search
}

import type { Ctx } from '../../platform/http/context.ts'
import { Fault, type FaultName } from '../../platform/http/errors.ts'
import type { Refusal, SignInRefused } from '../../platform/identity/index.ts'
import type { Said } from '../../platform/i18n/index.ts'
import { peopleSaid, peopleTexts } from '../texts.ts'

const FAULTS = {
  cancelled: ['not-signed-in', 'cancelled'],
  'too-weak': ['not-allowed', 'tooWeak'],
  'issuer-down': ['unavailable', 'issuerDown'],
  'not-trusted': ['bad-request', 'notTrusted'],
} as const satisfies Record<Refusal, readonly [FaultName, string]>

/** What the person is told. The log gets what the library said, which names claims and never their values. */
export function refusalFault(c: Ctx, { refusal, cause }: SignInRefused): Fault {
  const said = [cause, cause instanceof Error ? cause.cause : undefined].flatMap((error) => (error instanceof Error ? [error.message] : []))
  c.get('deps').log.warn({ requestId: c.get('requestId'), refusal, said }, 'a sign-in was refused')
  const [fault, text] = FAULTS[refusal]
  return new Fault(
    fault,
    peopleSaid((t) => t.refused[text]),
  )
}

/** There is no way in: what to set is said, for whoever runs the program. */
export function signInIsOff(why: Said): Fault {
  return new Fault('unavailable', {
    nb: peopleTexts('nb').refused.off(why.nb),
    nn: peopleTexts('nn').refused.off(why.nn),
    en: peopleTexts('en').refused.off(why.en),
  })
}

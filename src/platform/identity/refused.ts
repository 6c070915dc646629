/**
 * `cancelled`: the person said no. `too-weak`: a lower level than asked for. `issuer-down`: no answer, or
 * none that is one. `not-trusted`: an answer that does not hold (state, nonce, signature, audience, time …).
 */
export type Refusal = 'cancelled' | 'too-weak' | 'issuer-down' | 'not-trusted'

/** The issuer's answer did not sign anybody in. `cause` is for the log. */
export class SignInRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, cause?: unknown) {
    super(`sign-in refused: ${refusal}`, { cause })
    this.refusal = refusal
  }
}

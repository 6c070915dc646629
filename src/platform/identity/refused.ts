/**
 * `cancelled`: the person said no. `too-weak`: a lower level than asked for. `too-old`: they signed in at the issuer too long ago, and it
 * asked for nothing again. `no-time`: it does not say when they did. `issuer-down`: no answer, or none that is one. `not-trusted`: an answer that does not hold (state, nonce, signature, audience, time …).
 * `no-organisation`, `unknown-organisation`: the person chose none to represent, or one that has no place here.
 */
export type Refusal =
  | 'cancelled'
  | 'too-weak'
  | 'too-old'
  | 'no-time'
  | 'issuer-down'
  | 'not-trusted'
  | 'no-organisation'
  | 'unknown-organisation'

/** The issuer's answer did not sign anybody in. `cause` is for the log. */
export class SignInRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, cause?: unknown) {
    super(`sign-in refused: ${refusal}`, { cause })
    this.refusal = refusal
  }
}

import type { Handler } from 'hono'
import type { Ctx, Env } from '../../../platform/http/context.ts'
import { Fault } from '../../../platform/http/errors.ts'
import { SignInRefused } from '../../../platform/identity/index.ts'
import { machineNow } from '../../../platform/time/index.ts'
import { refusalFault, signInIsOff, wayHome } from '../../pages/refusal.ts'
import { AGAIN } from '../../sign-in/again.ts'
import { rememberAttempt, takeAttempt, type Attempt } from '../../sign-in/attempt.ts'
import { browserName } from '../../sign-in/browser-name.ts'
import { readCookie, writeCookie } from '../../sign-in/cookie.ts'
import { localPath } from '../../sign-in/return-to.ts'
import { newToken } from '../../sign-in/token.ts'
import type { WayIn } from '../../sign-in/way-in.ts'
import { identityOf, languageOf, NoNumber } from '../answer-of-issuer.ts'
import { acrFor, assuranceOf, parseAssurance } from '../assurance.ts'
import { residentPaths } from '../paths.ts'
import { signInResident } from '../sign-in-resident.ts'
import { residentSaid, type ResidentTexts } from '../texts.ts'

/** `/logg-inn/id`: on to the issuer. `?til=` is where to go afterwards, `?niva=` the level that is needed there; `?igjen=` asks anew who they are. */
export const startAtIssuer =
  (way: WayIn): Handler<Env> =>
  async (c) => {
    if (way.identity === null) throw signInIsOff(way.why)
    const home = way.test ? wayHome(c) : null
    if (home !== null) return c.redirect(home, 302)
    const { identity } = way
    const acr = acrFor(parseAssurance(c.req.query('niva')), identity.usualAcr)
    const { url, ...begun } = await refusing(c, () =>
      identity.begin({ acr, language: c.get('language'), again: c.req.query(AGAIN) !== undefined }),
    )
    const browser = readCookie(c, 'browser') ?? newToken()
    const returnTo = localPath(c.req.query('til'), residentPaths.mine)
    await rememberAttempt(c.get('deps').db, { ...begun, door: 'residents', browser, returnTo }, machineNow())
    writeCookie(c, 'browser', browser)
    return c.redirect(url, 302)
  }

/** `/logg-inn/svar`: the attempt is used up whatever the issuer's answer says. */
export const answerOfIssuer =
  (way: WayIn): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const [state, browser] = [c.req.query('state'), readCookie(c, 'browser')]
    const key = state !== undefined && browser !== null ? { door: 'residents' as const, state, browser } : null
    const attempt = key === null ? null : await takeAttempt(db, key, machineNow())
    if (attempt === null || state === undefined)
      throw new Fault(
        'bad-request',
        residentSaid((t) => t.refused.unknown),
      )
    writeCookie(c, 'resident', await refusing(c, () => comeIn(c, way, { ...attempt, state })))
    return c.redirect(attempt.returnTo, 303)
  }

async function comeIn(c: Ctx, way: WayIn, attempt: Attempt & { state: string }): Promise<string> {
  if (way.identity === null) throw new SignInRefused('issuer-down')
  const answered = await way.identity.complete(new URL(c.req.url).searchParams, attempt)
  const given = {
    identity: await identityOf(c.get('deps'), way.issuer, answered),
    issuer: way.issuer,
    level: assuranceOf(answered.acr),
    language: languageOf(answered, c.get('language')),
    idToken: answered.idToken,
    sid: answered.sid,
    again: attempt.again,
    browser: browserName(c.req.header('user-agent')),
    replaces: readCookie(c, 'resident'),
  }
  return signInResident(c.get('deps').db, given, machineNow())
}

const SAID = {
  cancelled: 'cancelled',
  'too-weak': 'tooWeak',
  'too-old': 'tooOld',
  'no-time': 'noTime',
  'issuer-down': 'issuerDown',
  'not-trusted': 'notTrusted',
  // Residents are asked for none.
  'no-organisation': 'notTrusted',
  'unknown-organisation': 'notTrusted',
} as const

async function refusing<T>(c: Ctx, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    const word: keyof ResidentTexts['refused'] = error instanceof NoNumber ? 'noNumber' : SAID[error.refusal]
    throw refusalFault(
      c,
      error,
      residentSaid((t) => t.refused[word]),
    )
  }
}

import type { Handler } from 'hono'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { SignInRefused } from '../../platform/identity/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { AGAIN } from '../sign-in/again.ts'
import { rememberAttempt, takeAttempt, type Attempt } from '../sign-in/attempt.ts'
import { browserName } from '../sign-in/browser-name.ts'
import { readCookie, writeCookie } from '../sign-in/cookie.ts'
import { representedBy } from '../sign-in/represented.ts'
import { localPath } from '../sign-in/return-to.ts'
import { signIn } from '../sign-in/sign-in.ts'
import { newToken } from '../sign-in/token.ts'
import type { WayIn } from '../sign-in/way-in.ts'
import { refusalFault, signInIsOff, wayHome } from './refusal.ts'
import { whoHas } from '../staff-middleware.ts'
import { peopleSaid } from '../texts.ts'

/** `?til=` is where to go afterwards; with `?igjen=` whoever is signed in there too shows anew who they are. */
export const startSignIn =
  (way: WayIn): Handler<Env> =>
  async (c) => {
    if (way.identity === null) throw signInIsOff(way.why)
    const home = way.test ? wayHome(c) : null
    if (home !== null) return c.redirect(home, 302)
    const { identity } = way
    const { url, ...begun } = await refusing(c, () =>
      identity.begin({ language: c.get('language'), again: c.req.query(AGAIN) !== undefined }),
    )
    const browser = readCookie(c, 'browser') ?? newToken()
    await rememberAttempt(c.get('deps').db, { ...begun, door: 'staff', browser, returnTo: localPath(c.req.query('til')) }, machineNow())
    writeCookie(c, 'browser', browser)
    return c.redirect(url, 302)
  }

/** The issuer's answer: the attempt is used up whatever it says. */
export const answerSignIn =
  (way: WayIn): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const [state, browser] = [c.req.query('state'), readCookie(c, 'browser')]
    const attempt = state !== undefined && browser !== null ? await takeAttempt(db, { door: 'staff', state, browser }, machineNow()) : null
    if (attempt === null || state === undefined)
      throw new Fault(
        'bad-request',
        peopleSaid((t) => t.refused.unknown),
      )
    const token = await refusing(c, () => comeIn(c, way, { ...attempt, state }))
    writeCookie(c, 'sign-in', token)
    const staff = await whoHas(c, token)
    return c.redirect(staff?.grants.length === 0 ? '/arbeid/innlogging' : attempt.returnTo, 303)
  }

async function comeIn(c: Ctx, way: WayIn, attempt: Attempt & { state: string }): Promise<string> {
  if (way.identity === null) throw new SignInRefused('issuer-down')
  const { subject, name, idToken, sid, organisation } = await way.identity.complete(new URL(c.req.url).searchParams, attempt)
  if (organisation !== null) await requireKnown(c, organisation)
  const given = {
    who: { issuer: way.issuer, subject, name },
    idToken,
    sid,
    organisation,
    again: attempt.again,
    browser: browserName(c.req.header('user-agent')),
    replaces: readCookie(c, 'sign-in'),
  }
  return signIn(c.get('deps').db, given, machineNow())
}

/** Whoever speaks for one that has no place here would be signed in to nothing. */
async function requireKnown(c: Ctx, number: string): Promise<void> {
  const { db, config, clock } = c.get('deps')
  if ((await representedBy(db, config, { number, today: clock.today() })) === null) throw new SignInRefused('unknown-organisation')
}

async function refusing<T>(c: Ctx, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    const said = peopleSaid((t) => t.refused[SAID[error.refusal]])
    throw refusalFault(c, error, said)
  }
}

const SAID = {
  cancelled: 'cancelled',
  'too-weak': 'tooWeak',
  'too-old': 'tooOld',
  'no-time': 'noTime',
  'issuer-down': 'issuerDown',
  'not-trusted': 'notTrusted',
  'no-organisation': 'noOrganisation',
  'unknown-organisation': 'unknownOrganisation',
} as const

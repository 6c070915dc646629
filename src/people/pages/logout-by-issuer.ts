import type { Handler } from 'hono'
import { addressOf, brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { SignInRefused } from '../../platform/identity/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { residentSaid } from '../residents/texts.ts'
import type { Door } from '../sign-in/attempt.ts'
import { endByIssuer } from '../sign-in/end-by-issuer.ts'
import type { WayIn } from '../sign-in/way-in.ts'

/** An issuer tells of many at once; a stranger is not to make us fetch keys all day. */
const BY_ADDRESS = { what: 'logout-token', most: 600, per: 60_000 }

/** Back-channel logout: one POST from the issuer's server, which brings no cookie. Says 200 or 400, as the standard has it. */
export const logoutByIssuer =
  (door: Door, way: WayIn): Handler<Env> =>
  async (c) => {
    const { db, log } = c.get('deps')
    c.header('cache-control', 'no-store')
    await brake(db, BY_ADDRESS, addressOf(c))
    const token = (await sentForm(c))['logout_token']
    try {
      if (way.identity === null || typeof token !== 'string') throw new SignInRefused('not-trusted')
      const read = await way.identity.readLogout(token)
      if (!(await endByIssuer(db, { door, issuer: way.issuer, ...read }, machineNow())))
        throw new SignInRefused('not-trusted', new Error('replayed'))
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error
      const said = error.cause instanceof Error ? error.cause.message : ''
      log.warn({ requestId: c.get('requestId'), refusal: error.refusal, said }, 'a logout token was refused')
      throw new Fault(
        'bad-request',
        residentSaid((t) => t.faults.logout),
      )
    }
    return c.body(null, 200)
  }

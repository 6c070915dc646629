import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../platform/http/context.ts'
import { citizenIssuerKey } from '../../platform/identity/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { readCookie } from '../sign-in/cookie.ts'
import { residentBehind } from './current-resident.ts'

/** Finds out which resident is signed in. Costs nothing without the cookie. */
export const residentMiddleware: MiddlewareHandler<Env> = async (c, next) => {
  const token = readCookie(c, 'resident')
  const { db, config } = c.get('deps')
  const resident = token === null ? null : await residentBehind(db, { token, issuer: citizenIssuerKey(config), now: machineNow() })
  if (resident !== null) {
    c.set('resident', resident)
    // Where both are signed in in one browser, the staff's is the one that doors are refused to.
    if (c.get('who') === undefined) c.set('who', `resident:${resident.id}`)
  }
  await next()
}

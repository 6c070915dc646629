import type { Context } from 'hono'
import { declaring, type Guard } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { isAtLeast, type Assurance } from './assurance.ts'
import { residentSignInPath } from './paths.ts'
import { signedInResident, type Resident } from './resident.ts'
import { residentSaid } from './texts.ts'

/**
 * `app.get('/min-side', residentOnly('contact'), minePage)`: for residents who are known at least so surely. A page leads others to where
 * they sign in, or show more surely who they are, and back; whatever is sent is refused.
 */
export function residentOnly(level: Exclude<Assurance, 'none'>): Guard {
  return declaring({ who: 'resident', level }, async (c: Context<Env>, next: () => Promise<void>) => {
    const resident = signedInResident(c)
    if (resident !== null && isAtLeast(resident.level, level)) return next()
    const isPage = c.req.method === 'GET' && !c.req.path.startsWith('/api/')
    if (!isPage) throw refusal(resident)
    const path = inLanguage(c.get('language'), c.req.path) + new URL(c.req.url).search
    return c.redirect(inLanguage(c.get('language'), residentSignInPath(path, level)), 303)
  })
}

/** Throws `not-signed-in`. */
export function requireResident(c: Ctx): Resident {
  const resident = signedInResident(c)
  if (resident === null) throw refusal(null)
  return resident
}

const refusal = (resident: Resident | null) =>
  resident === null
    ? new Fault(
        'not-signed-in',
        residentSaid((t) => t.faults.signInFirst),
      )
    : new Fault(
        'not-allowed',
        residentSaid((t) => t.faults.moreSure),
      )

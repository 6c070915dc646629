import { Hono } from 'hono'
import { staff, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { RetentionRule } from '../../platform/privacy/index.ts'
import { erasePerson } from './erase-person.tsx'
import { privacyFrontPage, searchPersons } from './front-page.tsx'
import { logPage } from './log-page.tsx'
import { personFile, personPage, protect, unprotect } from './person-page.tsx'
import { recordFile, recordPage } from './record-page.tsx'
import { retentionPage } from './retention-page.tsx'

interface OfficersTools {
  kinds: ActKinds
  rules: readonly RetentionRule[]
}

/** The privacy officer's pages: what is kept, of whom, who looked, and what goes. */
export function privacyRoutes({ kinds, rules }: OfficersTools): Hono<Env> {
  const see = staff('privacy.see', 'municipality')
  return new Hono<Env>()
    .get('/arbeid/personvern', see, privacyFrontPage)
    .post('/arbeid/personvern', see, searchPersons(kinds))
    .get('/arbeid/personvern/protokoll', see, recordPage)
    .get('/arbeid/personvern/protokoll/fil', see, recordFile)
    .get('/arbeid/personvern/logg', see, logPage)
    .get('/arbeid/personvern/lagringstid', see, retentionPage(rules))
    .get('/arbeid/personvern/person/:id', see, personPage(kinds))
    .get('/arbeid/personvern/person/:id/fil', see, personFile)
    .post('/arbeid/personvern/person/:id/skjerming', see, protect)
    .post('/arbeid/personvern/person/:id/skjerming/slutt', see, unprotect)
    .post('/arbeid/personvern/person/:id/sletting', staff('privacy.erase', 'municipality'), erasePerson(kinds))
}

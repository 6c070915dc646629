import { Hono } from 'hono'
import { open } from '../platform/access/index.ts'
import type { Deps, Env } from '../platform/http/context.ts'
import { TEST_ISSUER_PATH } from '../platform/identity/index.ts'
import type { ActKinds } from './acts/act.ts'
import { contactApi } from './acts/api/contact-api.ts'
import { receiptsApi } from './acts/api/routes.ts'
import { receiptRoutes } from './acts/routes.ts'
import { signedInOnly } from './access.ts'
import type { Frame } from './frame.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { ownDataApi } from './own-data/own-data-api.ts'
import { accountPage, endOwnSignIn } from './pages/account.tsx'
import { answerSignIn, startSignIn } from './pages/sign-in.ts'
import { signedOutPage, signOutHere } from './pages/sign-out.tsx'
import { residentRoutes } from './residents/routes.ts'
import { logoutByIssuer } from './pages/logout-by-issuer.ts'
import { ANSWER_PATH, LOGOUT_PATH, openWaysIn, SIGNED_OUT_PATH } from './sign-in/way-in.ts'

export function peopleRoutes({ config }: Pick<Deps, 'config'>, frame: Frame, kinds: ActKinds): Hono<Env> {
  const { staff, residents, test } = openWaysIn(config)
  const routes = new Hono<Env>()
  routes.get('/arbeid/logg-inn', open, startSignIn(staff))
  routes.get(ANSWER_PATH, open, answerSignIn(staff))
  routes.post('/arbeid/logg-ut', open, signOutHere(staff, frame))
  routes.post(LOGOUT_PATH, open, logoutByIssuer('staff', staff))
  routes.get(SIGNED_OUT_PATH, open, signedOutPage(frame))
  routes.get('/arbeid/innlogging', signedInOnly, accountPage(frame))
  routes.post('/arbeid/innlogging/slutt', signedInOnly, endOwnSignIn)
  routes.route('/', receiptRoutes({ frame, kinds }))
  routes.route('/', organisationRoutes({ frame, kinds }))
  routes.route('/', residentRoutes({ frame, kinds }, residents))
  routes.route('/', receiptsApi(kinds)).route('/', contactApi(kinds)).route('/', ownDataApi(kinds))
  if (test !== null) routes.on(['GET', 'POST'], `${TEST_ISSUER_PATH}/*`, open, (c) => test.handle(c))
  return routes
}

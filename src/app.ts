import { Hono } from 'hono'
import { activitiesApi } from './activities/index.ts'
import { bodiesApi } from './bodies/index.ts'
import { casesApi } from './cases/index.ts'
import { hubIcon } from './hub-icon.ts'
import { bodyMeetingsApi } from './meetings/index.ts'
import { hubsApi, todaysHubStylesheet, uiOf } from './hubs/index.ts'
import { peopleRoutes, residentMiddleware, staffMiddleware } from './people/index.ts'
import { assetRoutes } from './platform/assets/index.ts'
import { answerFromCache, compressOwnPages, showActsEverywhere, type Changes, type PageCache } from './platform/cache/index.ts'
import {
  answerFailures,
  begin,
  getPath,
  healthRoutes,
  languageOfAddress,
  limitBody,
  sameOriginOnly,
  saneAddress,
  wellKnownRoutes,
  type Deps,
  type Env,
} from './platform/http/index.ts'
import { recordRequests } from './platform/log/index.ts'
import { metricsRoutes, openMetrics } from './platform/metrics/index.ts'
import { jsonBodyOnly, openApiRoutes } from './platform/openapi/index.ts'
import { openStreams, type Streams } from './platform/live/index.ts'
import { outboxFigures } from './platform/outbox/index.ts'
import { mailReturnRoutes } from './platform/mail/returns.ts'
import { smsReportRoutes } from './platform/sms/index.ts'
import { apiFrame } from './api-frame.tsx'
import { retentionOf } from './retention.ts'
import {
  actKinds,
  actsApi,
  askedApi,
  contactAddress,
  errorPage,
  mattersApi,
  meetingApi,
  meetingStream,
  queueApi,
  queueStream,
  proposalsApi,
  searchApi,
  servicesApi,
  suggestionsApi,
  roomsApi,
  sittingApi,
  holdsApi,
  receiptApi,
  timesApi,
  signUpApi,
  townRoutes,
  volunteersApi,
} from './town/index.ts'
import {
  brakeRoutes,
  counterRoutes,
  ownRoutes,
  paperUploads,
  placeNames,
  privacyRoutes,
  sheetUploads,
  staffMenu,
  workplaceRoutes,
} from './workplace/index.ts'

export interface Building {
  cache: PageCache
  changes: Changes
  /** Names of the migrations that this version needs. */
  migrations: readonly string[]
  /** Where open pages hear of changes; one that nobody rings by default. */
  streams?: Streams
}

/** The town map: what every request passes, in order, then one line per slice. */
export function createApp(deps: Deps, { cache, changes, migrations, streams = openStreams() }: Building): Hono<Env> {
  const app = new Hono<Env>({ getPath })
  const metrics = openMetrics({ cache: cache.figures, outbox: () => outboxFigures(deps.db, deps.clock.now()) })

  app.use(answerFromCache({ cache, changes, clock: deps.clock }))
  app.use(compressOwnPages())
  app.use(begin(deps))
  app.use(languageOfAddress())
  app.use(recordRequests(metrics))
  app.use(saneAddress())
  app.use(sameOriginOnly(deps.config.publicUrl))
  app.use(limitBody([paperUploads, sheetUploads]))
  app.use('/api/*', jsonBodyOnly())
  app.use(showActsEverywhere())
  app.use(staffMiddleware)
  app.use(residentMiddleware)

  app.route('/', peopleRoutes(deps, { ui: uiOf, menu: staffMenu, placeNames }, actKinds(deps)))
  app.route('/', townRoutes)
  app.route('/', meetingStream(streams)).route('/', queueStream(streams))
  app.route('/', workplaceRoutes)
  app.route('/', ownRoutes)
  app.route('/', privacyRoutes({ kinds: actKinds(deps), rules: retentionOf(deps.config) }))
  app.route('/', counterRoutes(actKinds(deps)))
  app.route('/', brakeRoutes(actKinds(deps)))
  app.route('/', hubsApi)
  app.route('/', bodiesApi).route('/', sittingApi).route('/', casesApi).route('/', bodyMeetingsApi).route('/', activitiesApi)
  app.route('/', searchApi).route('/', servicesApi).route('/', timesApi).route('/', holdsApi).route('/', queueApi)
  app.route('/', actsApi).route('/', receiptApi)
  app.route('/', signUpApi).route('/', volunteersApi).route('/', roomsApi)
  app.route('/', proposalsApi).route('/', suggestionsApi).route('/', askedApi)
  app.route('/', meetingApi).route('/', mattersApi)
  app.route('/', assetRoutes(deps, { stylesheet: todaysHubStylesheet, icon: hubIcon }))
  app.route('/', wellKnownRoutes(deps, contactAddress))
  app.route('/', smsReportRoutes).route('/', mailReturnRoutes)
  app.route('/', openApiRoutes(app, apiFrame))
  app.route('/', healthRoutes({ changes, migrations }))
  app.route('/', metricsRoutes(metrics))

  answerFailures(app, deps, errorPage)
  return app
}

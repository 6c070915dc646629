import { Hono } from 'hono'
import { assetRoutes } from './platform/assets/index.ts'
import { answerFromCache, showActsEverywhere, type Changes, type PageCache } from './platform/cache/index.ts'
import type { Deps, Env } from './platform/http/context.ts'
import {
  answerFailures,
  begin,
  getPath,
  healthRoutes,
  languageOfAddress,
  limitBody,
  plainErrorPage,
  sameOriginOnly,
  saneAddress,
} from './platform/http/index.ts'
import { recordRequests } from './platform/log/index.ts'
import { metricsRoutes, openMetrics } from './platform/metrics/index.ts'

export interface Building {
  cache: PageCache
  changes: Changes
  /** Names of the migrations that this version needs. */
  migrations: readonly string[]
}

/** The town map: what every request passes, in order, then one line per slice. */
export function createApp(deps: Deps, { cache, changes, migrations }: Building): Hono<Env> {
  const app = new Hono<Env>({ getPath })
  const metrics = openMetrics(cache.figures)

  app.use(answerFromCache({ cache, changes, clock: deps.clock }))
  app.use(begin(deps))
  app.use(languageOfAddress())
  app.use(recordRequests(metrics))
  app.use(saneAddress())
  app.use(sameOriginOnly(deps.config.publicUrl))
  app.use(limitBody())
  app.use(showActsEverywhere())

  app.route('/', healthRoutes({ changes, migrations }))
  app.route('/', metricsRoutes(metrics))
  app.route('/', assetRoutes(deps, async () => ''))

  answerFailures(app, deps, plainErrorPage)
  return app
}

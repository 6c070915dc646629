import { placeOf } from '../scopes.ts'
import { Hono } from 'hono'
import { pino } from 'pino'
import type { Ui } from '../../design/index.ts'
import { readConfig } from '../../config.ts'
import { plainAssets } from '../../platform/assets/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import type { Deps, Env } from '../../platform/http/context.ts'
import { answerFailures, begin, languageOfAddress, listen, sameOriginOnly } from '../../platform/http/index.ts'
import { PRIVACY } from '../../privacy-register.ts'
import { machineNow, townClock } from '../../platform/time/index.ts'
import { errorPage } from '../../town/index.ts'
import { open } from '../../platform/access/index.ts'
import {
  peopleRoutes,
  preparePeople,
  residentMiddleware,
  residentOnly,
  requireResident,
  signedIn,
  staff,
  staffMiddleware,
} from '../index.ts'

export interface TestServer {
  /** The public address; where it listens, unless PUBLIC_URL was given. */
  url: string
  address: string
  deps: Deps
  /** What the log was told, one object each. */
  logged: object[]
  stop(): Promise<unknown>
}

/** A real server with the sign-in, a page for anybody at `/` and the pages of one hub under `/arbeid/torg/:hub`. */
export async function startServer(env: NodeJS.ProcessEnv = {}, port = 0): Promise<TestServer> {
  const { db } = await freshDatabase('empty')
  const app = new Hono<Env>()
  const served = await listen(app.fetch, { port, host: '127.0.0.1' })
  const config = readConfig({ PUBLIC_URL: served.address, LOG_LEVEL: 'info', ...env })
  const logged: object[] = []
  const log = pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const deps: Deps = { config, db, clock: townClock(null, machineNow), log, assets: plainAssets(), privacy: PRIVACY }
  await preparePeople(deps)
  app.use(begin(deps), languageOfAddress(), sameOriginOnly(config.publicUrl), staffMiddleware, residentMiddleware)
  app.route(
    '/',
    peopleRoutes(
      deps,
      { ui: async (c) => plainUi(deps, signedIn(c)), menu: () => [], placeNames: async () => (scope) => placeOf(scope)?.slug ?? null },
      new Map(),
    ),
  )
  app.get('/', open, (c) => c.text(signedIn(c)?.name ?? 'ingen'))
  app.get('/arbeid', staff('workplace.see', 'anywhere'), (c) => c.text(`Arbeid: ${signedIn(c)?.name}`))
  app.get('/arbeid/torg/:hub', staff('hub.edit', 'hub'), (c) => c.text(`Endre ${c.req.param('hub')}`))
  app.get('/sterk', residentOnly('substantial'), (c) => c.text(`Sterk: ${requireResident(c).level}`))
  app.get('/hoy', residentOnly('high'), (c) => c.text(`Sterk: ${requireResident(c).level}`))
  answerFailures(app, deps, errorPage)
  return { url: config.publicUrl, address: served.address, deps, logged, stop: () => served.stop() }
}

function plainUi({ config }: Deps, who: { name: string } | null): Ui {
  return {
    page: 'nb',
    lang: 'nb',
    href: (path) => path,
    path: '/arbeid',
    publicUrl: config.publicUrl,
    assets: {},
    scripts: {},
    stylesheet: '/assets/torg.css',
    hubs: [{ slug: 'tofte', name: 'Tofte', mark: { shape: 'arc', start: 0, step: 2 } }],
    municipality: 'Asker',
    clockNote: null,
    examples: false,
    signedIn: who,
  }
}

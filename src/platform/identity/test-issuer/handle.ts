import type { Provider } from 'oidc-provider'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Ctx } from '../../http/context.ts'
import { Fault, notFound } from '../../http/errors.ts'
import { answerChoice, askWhoToBe } from './choose.ts'
import { exchangeOf, type Exchange } from './exchange.ts'
import { isFromThisMachine } from './from-this-machine.ts'
import { makeProvider } from './provider.ts'
import type { TestIssuerSettings } from './settings.ts'
import { styleWith } from './style.ts'
import { faultSaid } from '../../http/fault-texts.ts'
import { testIssuerSaid } from './fault-texts.ts'

export const TEST_ISSUER_PATH = '/testinnlogging'

export interface TestIssuer {
  /** For every address under TEST_ISSUER_PATH. Throws `not-allowed` for anybody but this machine. */
  handle(c: Ctx): Promise<Response>
}

export function testIssuer(settings: TestIssuerSettings): TestIssuer {
  let made: Promise<Provider> | null = null
  const provider = () => (made ??= makeProvider(settings))
  return {
    handle: async (c) => {
      const exchange = exchangeOf(c)
      if (!isFromThisMachine(exchange.incoming, settings.issuer)) {
        throw new Fault(
          'not-allowed',
          testIssuerSaid((t) => t.otherMachine),
        )
      }
      const path = c.req.path.slice(TEST_ISSUER_PATH.length)
      if (path === '/stil.css') return c.body(styleWith(c.get('deps').assets.path('inter-text.woff2')), 200, { 'content-type': 'text/css' })
      if (!/^\/velg\/[\w-]+$/.test(path)) return passOn(await provider(), exchange)
      const choosing = { provider: await provider(), settings, exchange }
      return c.req.method === 'POST' ? answerChoice(c, choosing) : askWhoToBe(c, choosing)
    },
  }
}

/** The provider finds its own place in the address by comparing the two, as when it is mounted in Express. */
async function passOn(provider: Provider, { incoming, outgoing }: Exchange): Promise<Response> {
  const address = incoming.url ?? ''
  if (!address.startsWith(`${TEST_ISSUER_PATH}/`)) throw notFound(faultSaid((t) => t.noSuchPage))
  Object.assign(incoming, { originalUrl: address, url: address.slice(TEST_ISSUER_PATH.length) })
  await provider.callback()(incoming, outgoing)
  return RESPONSE_ALREADY_SENT
}

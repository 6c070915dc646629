import { IncomingMessage, ServerResponse } from 'node:http'
import type { Ctx } from '../../http/context.ts'
import { Fault } from '../../http/errors.ts'
import { testIssuerSaid } from './fault-texts.ts'

/** Node's own request and answer, which the provider wants. */
export interface Exchange {
  incoming: IncomingMessage
  outgoing: ServerResponse
}

/** Throws `unavailable` where there is none: the program is asked without a server. */
export function exchangeOf(c: Ctx): Exchange {
  const { incoming, outgoing }: Record<string, unknown> = { ...c.env }
  if (!(incoming instanceof IncomingMessage && outgoing instanceof ServerResponse)) {
    throw new Fault(
      'unavailable',
      testIssuerSaid((t) => t.noServer),
    )
  }
  return { incoming, outgoing }
}

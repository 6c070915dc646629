import type { InteractionResults, Provider } from 'oidc-provider'
import type { Ctx } from '../../http/context.ts'
import { Fault } from '../../http/errors.ts'
import type { Exchange } from './exchange.ts'
import { choicePage } from './pages.tsx'
import { levelFor, type TestIssuerSettings } from './settings.ts'
import { testIssuerSaid } from './fault-texts.ts'

interface Choosing {
  provider: Provider
  settings: TestIssuerSettings
  exchange: Exchange
}

/** The page with the persons. */
export async function askWhoToBe(c: Ctx, choosing: Choosing): Promise<Response> {
  const client = clientOf(choosing.settings, await interactionOf(choosing))
  return c.html(choicePage(choosing.settings.issuer, client))
}

/** Someone was chosen, or «Avbryt»: back to the authorisation that waits. */
export async function answerChoice(c: Ctx, choosing: Choosing): Promise<Response> {
  const { provider, settings, exchange } = choosing
  const interaction = await interactionOf(choosing)
  const { person } = await c.req.parseBody()
  const chosen = clientOf(settings, interaction).persons.find((known) => known.subject === person)
  const result: InteractionResults = chosen
    ? { login: { accountId: chosen.subject, acr: levelFor(interaction.params['acr_values']), amr: ['test'] } }
    : { error: 'access_denied', error_description: 'cancelled by the person' }
  const onward = await provider.interactionResult(exchange.incoming, exchange.outgoing, result)
  if (interaction.session?.uid !== undefined) await forgetPerson(provider, interaction.session.uid)
  return c.redirect(onward, 303)
}

function clientOf({ clients }: TestIssuerSettings, { params }: { params: Record<string, unknown> }) {
  const found = clients.find(({ id }) => id === params['client_id'])
  if (!found) throw new RangeError('the provider let in a client that it does not know')
  return found
}

async function interactionOf({ provider, exchange }: Choosing) {
  try {
    return await provider.interactionDetails(exchange.incoming, exchange.outgoing)
  } catch {
    throw new Fault(
      'gone',
      testIssuerSaid((t) => t.tooOld),
    )
  }
}

// Otherwise the provider would sign the former person out with a form that needs JavaScript.
async function forgetPerson(provider: Provider, uid: string): Promise<void> {
  const session = await provider.Session.findByUid(uid)
  if (!session) return
  delete session.accountId
  await session.persist()
}

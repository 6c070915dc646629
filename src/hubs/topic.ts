import type { TopicNames } from '../people/index.ts'
import type { Ctx, Deps } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import { paths } from './paths.ts'
import { hubsOnDay } from './queries/hubs-on-day.ts'
import { providersOnDay } from './queries/providers-on-day.ts'
import { hubFaultSaid } from './fault-texts.ts'

/** What can be followed and written to. */
export interface Topic {
  /** `hub:tofte`, `provider:innbyggerservice` */
  id: string
  name: string
  /** As it is said in a sentence: «Tofte». */
  short: string
  /** Whose colours its pages have. */
  hub: string | null
  /** Its own page, without language prefix. */
  path: string
}

/** The topic of the `:hub` or `:slug` of the address, by the name it has today. Throws `not-found`. */
export async function topicOf(c: Ctx): Promise<Topic> {
  const [hub, provider] = [c.req.param('hub'), c.req.param('slug')]
  const topic = await findTopic(c.get('deps'), hub === undefined ? `provider:${provider ?? ''}` : `hub:${hub}`)
  if (topic === null) throw notFound(hubFaultSaid((t) => (hub === undefined ? t.noProviderAtAddress : t.noHubAtAddress)))
  return topic
}

export async function findTopic({ db, clock }: Pick<Deps, 'db' | 'clock'>, id: string): Promise<Topic | null> {
  const [kind, slug = ''] = id.split(':')
  const today = clock.today()
  if (kind === 'hub') {
    const hub = (await hubsOnDay(db, today)).find((one) => one.slug === slug)
    return hub ? { id, name: hub.name, short: hub.short, hub: slug, path: paths.hub(slug) } : null
  }
  const provider = kind === 'provider' ? (await providersOnDay(db, today)).find((one) => one.slug === slug) : undefined
  return provider ? { id, name: provider.name, short: provider.name, hub: null, path: paths.provider(slug) } : null
}

/** For receipts and messages, which know a topic by its id. */
export const topicNames =
  (clock: Deps['clock']): TopicNames =>
  async (db, topic) => {
    const found = await findTopic({ db, clock }, topic)
    return found && { name: found.short, hub: found.hub }
  }

import type { Topic } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { topics } from '../topics.ts'
import { actPageSaid } from './texts.ts'

/** The topic of the address (`/folg/torg/tofte`), by the name it has today. Throws `not-found`. */
export async function topicAsked(c: Ctx, { toAsk = false }: { toAsk?: boolean } = {}): Promise<Topic> {
  const [segment, slug] = [c.req.param('slag') ?? '', c.req.param('slug') ?? '']
  const topic = await topics.at(c.get('deps'), { segment, slug, toAsk }, c.get('language'))
  if (topic === null) throw notFound(actPageSaid((t) => t.noTopicAtAddress))
  return topic
}

import type { Ctx } from '../../platform/http/context.ts'
import { topics } from '../topics.ts'
import type { Counter } from './counter.ts'

/** With these among what can be followed, also where they are too many to be offered: a case, a suggestion. */
export async function withTopics(c: Ctx, counter: Counter, ids: readonly string[]): Promise<Counter> {
  const topicGroups = await topics.groups(c.get('deps'), c.get('language'), ids)
  return { ...counter, work: { ...counter.work, topicGroups } }
}

import type { TopicKind } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { hubsOnDay } from '../queries/hubs-on-day.ts'
import { topicTexts } from './texts.ts'

/** `hub:tofte`: its hours, and all news of it. */
export const hubTopic: TopicKind = {
  name: 'hub',
  segment: 'torg',
  group: (lang) => topicTexts(lang).hubs,
  isAsked: true,
  list: async ({ db, clock }) =>
    (await hubsOnDay(db, clock.today())).map(({ slug, name, short }) => {
      const id = `hub:${slug}`
      return { id, name, short, hub: slug, desk: id, path: paths.hub(slug) }
    }),
}

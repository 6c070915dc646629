import type { TopicKind } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { hasEnded, providersOnDay } from '../queries/providers-on-day.ts'
import { topicTexts } from './texts.ts'

/** `provider:innbyggerservice`: its news and its hours, wherever it is met. */
export const providerTopic: TopicKind = {
  name: 'provider',
  segment: 'tilbyder',
  group: (lang) => topicTexts(lang).providers,
  isAsked: true,
  list: async ({ db, clock }) =>
    (await providersOnDay(db, clock.today()))
      .filter((one) => !hasEnded(one, clock.today()))
      .map(({ slug, name, sensitive: isSensitive }) => {
        const id = `provider:${slug}`
        return { id, name, short: name, hub: null, desk: null, path: paths.provider(slug), isSensitive }
      }),
}

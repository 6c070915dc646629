import type { TopicKind } from '../../people/index.ts'
import { placesByName } from '../queries/places-by-name.ts'
import { topicTexts } from './texts.ts'

/** `place:vollen`: the hours of its hub, the news of its hub that matter there, and what others tell of the place. */
export const placeTopic: TopicKind = {
  name: 'place',
  segment: 'sted',
  group: (lang) => topicTexts(lang).places,
  isAsked: false,
  list: async ({ db }) =>
    (await placesByName(db)).map(({ slug, name, hub }) => {
      const desk = `hub:${hub}`
      return { id: `place:${slug}`, name, short: name, hub, desk, path: null }
    }),
}

import type { Topic, TopicKind } from '../people/index.ts'
import { show } from '../platform/content/localized.ts'
import { catalogueLanguage, type PageLanguage } from '../platform/i18n/index.ts'
import { isTermPast } from './after-term.ts'
import type { BodyOnDay } from './body-on-day.ts'
import { bodyPaths } from './paths.ts'
import { bodiesOnDay } from './queries.ts'
import { bodyTexts } from './texts.ts'

/** `body:lsu-tofte`: its meetings, what it is asked, what it says and what came of it. One that is over is not offered, and told of to its end. */
export const bodyTopic: TopicKind = {
  name: 'body',
  segment: 'organ',
  group: (lang) => bodyTexts(lang).topics,
  isAsked: false,
  list: async ({ db, clock }, language) => {
    const day = clock.today()
    return (await bodiesOnDay(db, day)).filter((one) => !isTermPast(one, day)).map((one) => topicOf(one, language))
  },
  find: async ({ db, clock }, slug, language) => {
    const found = (await bodiesOnDay(db, clock.today())).find((one) => one.slug === slug)
    return found === undefined ? null : topicOf(found, language)
  },
}

function topicOf({ slug, name, hub }: BodyOnDay, language: PageLanguage): Topic {
  const { text } = show(name, catalogueLanguage(language))
  return { id: `body:${slug}`, name: text, short: text, hub, desk: `hub:${hub}`, path: bodyPaths.body(slug), hasNoHours: true }
}

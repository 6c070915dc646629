import { ABOUT, RHYTHMS, topicsTyped, type About, type Followed, type Rhythm } from '../../messages/index.ts'
import { readParty, type AskedOfParty, type ReadParty, type TopicGroup } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { actPageTexts } from './texts.ts'

export const ASKED_TO_FOLLOW: AskedOfParty = { name: 'not-asked', contact: 'needed', mayBeRung: false }
/** More at once is hardly meant. */
const MOST_TOPICS = 40

export interface ReadFollow extends ReadParty {
  topics: readonly Followed[]
  about: About[]
  rhythm: Rhythm
}

interface Reading {
  language: PageLanguage
  lang: Language
  groups: readonly TopicGroup[]
}

/** The fields of the form, by whatever way they came. */
export function readFollow(typed: Typed, { groups, ...given }: Reading): ReadFollow {
  const t = actPageTexts(given.lang).follow
  const chosen = topicsTyped(typed, groups)
  const all = groups.flatMap(({ topics }) => topics)
  const topics = chosen.flatMap((id) => all.find((topic) => topic.id === id) ?? [])
  const about = ABOUT.filter((one) => listOf(typed, 'om').includes(one))
  const rhythm = RHYTHMS.find((one) => one === typed['rytme']) ?? 'at_once'
  const party = readParty(typed, { asked: ASKED_TO_FOLLOW, ...given })
  const faults = [
    ...(topics.length === 0 ? [{ field: 'emne', message: t.needTopic }] : []),
    ...(topics.length > MOST_TOPICS ? [{ field: 'emne', message: t.tooMany(MOST_TOPICS) }] : []),
    ...(about.length === 0 ? [{ field: 'om', message: t.needAbout }] : []),
  ]
  return { ...party, topics, about, rhythm, faults: [...faults, ...party.faults] }
}

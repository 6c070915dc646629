import { Activity } from '../../activities/index.ts'
import { asString } from '../form/localized-value.ts'
import { dayWordsOf, wordsOf } from '../form/words.ts'
import type { Values } from '../form/field.ts'
import { SOURCE } from '../items/compose-item.ts'
import type { Work } from '../work.ts'
import { aboutFields, asAsked } from './about-fields.ts'
import { changeWords, onDay } from './date-words.ts'
import { OUTSIDE } from './room-fields.ts'
import { signUpWords } from './sign-up-page.tsx'
import { rhythmWords } from './dates-view.tsx'

/** An activity out of the history, in words: what it is, when it is, and each date that was changed. */
export function activityFacts(item: Values, work: Work): [string, string | null][] {
  const { t } = work
  const asked = asAsked(item)
  const about = [...aboutFields({ own: null }), OUTSIDE, SOURCE].map((field): [string, string | null] => [
    field.label(t),
    wordsOf(field, asked[field.name], work),
  ])
  const { data } = Activity.safeParse(item)
  const when = data?.rhythms.map((one) => rhythmWords(one, work)).join('. ') ?? null
  const changes = data?.changes.map((one): [string, string | null] => [onDay(one.on, work), changeWords(one, work)]) ?? []
  const last = asString(item['to'])
  return [
    ...about,
    [t.activities.rhythms, when],
    [t.activities.signUp.title, data === undefined ? null : signUpWords(data, work)],
    [t.activities.last, last === null ? null : dayWordsOf(last, work)],
    ...changes,
  ]
}

import { sql, type RawBuilder } from 'kysely'
import type { Audience } from './activity.ts'
import type { ForWhom } from './filter.ts'
import type { ReadFilter } from './words-asked.ts'

/** How those who stand behind it are looked for: by the provider's slug, and by words in their name, in small letters. */
export interface By {
  provider: (slug: string) => RawBuilder<unknown>
  words: (words: string) => RawBuilder<unknown>
}

export const BY_ORGANISERS: By = {
  provider: (slug) => sql`exists (select from activity_organiser join provider on provider.id = provider_id
    where activity_id = activity.id and provider.slug = ${slug})`,
  words: (words) => sql`(strpos(lower(activity.sender_name), ${words}) > 0 or exists (select from activity_organiser
    join provider_name on provider_name.provider_id = activity_organiser.provider_id
    where activity_id = activity.id and strpos(lower(provider_name.name), ${words}) > 0))`,
}

const AUDIENCES_OF: Record<ForWhom, Audience[]> = {
  children: ['children', 'families'],
  youth: ['youth'],
  adults: ['adults', 'everyone'],
  seniors: ['seniors'],
}

// Where no ages are told, it is for whom it says it is for: a child of five is not shown what is for seniors.
const YOUNGEST = sql`coalesce(activity.age_from, case activity.audience when 'youth' then 10 when 'adults' then 16 when 'seniors' then 50 else 0 end)`
const OLDEST = sql`coalesce(activity.age_to, case activity.audience when 'children' then 16 when 'youth' then 25 else 200 end)`

/** What the filter asks for, of `activity` at `hub`. */
export function asked(filter: ReadFilter, by: By): RawBuilder<unknown>[] {
  const when = <T>(value: T | undefined, say: (value: T) => RawBuilder<unknown>) =>
    value === undefined || value === false ? [] : [say(value)]
  return [
    ...when(filter.hub, (slug) => sql`hub.slug = ${slug}`),
    ...when(filter.hubs, (slugs) => sql`hub.slug = any(${[...slugs]}::text[])`),
    ...when(filter.activity, (key) => sql`activity.key = ${key}`),
    ...when(filter.kind, (kind) => sql`activity.kind = ${kind}`),
    ...when(filter.forWhom, (whom) => sql`activity.audience = any(${AUDIENCES_OF[whom]})`),
    ...when(filter.ages, ({ from, to }) => sql`(${YOUNGEST} <= ${to} and ${OLDEST} >= ${from})`),
    ...when(filter.language, (language) => sql`${language} = any(activity.languages)`),
    ...when(filter.free, () => sql`activity.price = 0`),
    ...when(filter.dropIn, () => sql`activity.attend = 'drop_in'`),
    ...when(filter.culture, () => sql`(activity.is_culture or activity.kind = 'culture')`),
    ...when(filter.intergenerational, () => sql`activity.is_intergenerational`),
    ...when(filter.childrenWelcome, () => sql`activity.children_welcome`),
    ...when(filter.access, (access) => sql`activity.access @> ${access}::text[]`),
    ...when(filter.provider, by.provider),
    ...when(filter.q, (words) => hasWords(words.toLowerCase(), by, filter.found ?? [])),
  ]
}

/** In the name, in what is told of it, or in the name of somebody behind it: part of a word too. */
const hasWords = (words: string, by: By, found: readonly string[]) => sql`(activity.key = any(${[...found]}::text[])
  or ${isTold('title', words)} or ${isTold('body', words)} or ${by.words(words)})`

/** In one of its languages; the names of the languages are no words of it. */
const isTold = (text: 'title' | 'body', words: string) => {
  const column = sql.raw(`activity.${text}`)
  return sql`strpos(lower(concat_ws(' ', ${column}->>'nb', ${column}->>'nn', ${column}->>'en')), ${words}) > 0`
}

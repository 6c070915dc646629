import type { Db } from '../platform/database/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { Deps } from '../platform/http/context.ts'
import { catalogueLanguage, type PageLanguage } from '../platform/i18n/index.ts'

/** What can be followed, and mostly written to. */
export interface Topic {
  /** `hub:tofte`, `theme:kultur` */
  id: string
  name: string
  /** As it is said in a sentence: «Tofte». */
  short: string
  /** Whose colours its pages have. */
  hub: string | null
  /** Whose desk rings and answers where nothing can be sent; null: that of the municipality. */
  desk: string | null
  /** Its own page, without language prefix; null where it has none. */
  path: string | null
  /** There are no opening hours to hear of. */
  hasNoHours?: boolean
  /** Named in no text message, subject or calendar, where others may look over a shoulder (domain.md A3). */
  isSensitive?: boolean
}

/** A sort of topic. A slice that has something to follow has one, and a line where topics are composed. */
export interface TopicKind {
  /** What stands before the colon: `hub`. */
  name: string
  /** Its part of addresses: `/folg/torg/tofte`. */
  segment: string
  /** «Torg», as a group of choices. */
  group: (lang: Language) => string
  /** Whether somebody answers questions to it. */
  isAsked: boolean
  /** Those of today, in the order they are offered. */
  list: (from: TopicSource, language: PageLanguage) => Promise<readonly Topic[]>
  /** Also those that are not offered, since they are many or over: these are followed from their own pages. */
  find?: (from: TopicSource, slug: string, language: PageLanguage) => Promise<Topic | null>
}

export type TopicSource = Pick<Deps, 'db' | 'clock'>

/** What a topic is called, whose colours it has, and whether messages may name it. */
export interface NamedTopic {
  name: string
  hub: string | null
  isSensitive: boolean
}

/** Null when it is no longer there. Given by whoever owns the topics. */
export type TopicNames = (db: Db, topic: string, language: PageLanguage) => Promise<NamedTopic | null>

export interface TopicGroup {
  /** The name of its kind. */
  name: string
  label: string
  isAsked: boolean
  topics: readonly Topic[]
}

/** All that can be followed, of every kind. */
export interface Topics {
  find(from: TopicSource, id: string, language: PageLanguage): Promise<Topic | null>
  /** By `torg` and `tofte`. Null also where it can only be followed, and somebody to ask is wanted. */
  at(from: TopicSource, address: { segment: string; slug: string; toAsk?: boolean }, language: PageLanguage): Promise<Topic | null>
  /** By kind; what has none is left out. Of those that are not offered, the ones that somebody has at hand already. */
  groups(from: TopicSource, language: PageLanguage, atHand?: readonly string[]): Promise<TopicGroup[]>
  names(clock: Deps['clock']): TopicNames
}

export function topicsOf(kinds: readonly TopicKind[]): Topics {
  const among = async (kind: TopicKind | undefined, slug: string, [from, language]: [TopicSource, PageLanguage]) => {
    if (kind?.find !== undefined) return kind.find(from, slug, language)
    return (kind && (await kind.list(from, language)).find(({ id }) => id === `${kind.name}:${slug}`)) ?? null
  }
  const find: Topics['find'] = (from, id, language) => {
    const [name, slug = ''] = id.split(':')
    return among(
      kinds.find((kind) => kind.name === name),
      slug,
      [from, language],
    )
  }
  return {
    find,
    at: (from, { segment, slug, toAsk = false }, language) =>
      among(
        kinds.find((kind) => kind.segment === segment && (kind.isAsked || !toAsk)),
        slug,
        [from, language],
      ),
    groups: async (from, language, atHand = []) => {
      const all = kinds.map(async (kind) => ({
        name: kind.name,
        isAsked: kind.isAsked,
        label: kind.group(catalogueLanguage(language)),
        topics: await offered(kind, atHand, [from, language]),
      }))
      return (await Promise.all(all)).filter(({ topics }) => topics.length > 0)
    },
    names: (clock) => async (db, id, language) => {
      const found = await find({ db, clock }, id, language)
      return found && { name: found.short, hub: found.hub, isSensitive: found.isSensitive === true }
    },
  }
}

async function offered(kind: TopicKind, atHand: readonly string[], [from, language]: [TopicSource, PageLanguage]): Promise<Topic[]> {
  const listed = await kind.list(from, language)
  const slugs = atHand.filter((id) => id.startsWith(`${kind.name}:`) && !listed.some((one) => one.id === id))
  const found = slugs.map(async (id) => kind.find?.(from, id.slice(kind.name.length + 1), language) ?? null)
  return [...listed, ...(await Promise.all(found)).filter((one) => one !== null)]
}

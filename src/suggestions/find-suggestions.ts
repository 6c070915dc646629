import type { ExpressionBuilder } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Tables } from '../platform/database/tables.ts'
import type { About, Voicer, Wording } from './suggestion.ts'
import type { RuleOfReading } from './reading.ts'

export interface Suggestion extends About, Voicer {
  number: number
  body: string | null
  placeName: string | null
  /** Null when whoever voiced it has been forgotten. */
  actId: string | null
  /** As everybody reads it; null while nobody has read it. Stays when the text is forgotten. */
  title: string | null
  receivedAt: Date
  shownAt: Date | null
  withdrawnAt: Date | null
  /** Made up by the content pack. */
  isExample: boolean
  /** Null when it went with its act. For everybody only where it is shown. */
  text: Wording | null
}

export interface AskedSuggestions {
  number?: number
  numbers?: readonly number[]
  actId?: string
  /** Slug. */
  hub?: string | undefined
  /** Slugs; all hubs by default. */
  hubs?: readonly string[] | undefined
  kind?: About['kind'] | undefined
  /** Slug of the body that a question is for. */
  body?: string | undefined
  /** Slug of a place. */
  place?: string | undefined
  /** Slugs of places; all by default. */
  places?: readonly string[] | undefined
  /** Without those that nobody has read. */
  onlyShown?: boolean
  /** Without those that were taken back. */
  standing?: boolean
  /** Those that nobody has read yet alone. */
  unread?: boolean
  /** Received by then: where the clock of a trial is set back, what was made up later has not been said yet. */
  until?: Date
  /** Older than this number. */
  before?: number | undefined
  limit?: number
}

const MOST = 500

/** Those that have begun, the newest first. */
export async function findSuggestions(db: Db, asked: AskedSuggestions): Promise<Suggestion[]> {
  const { number, numbers, actId, hub, hubs, kind, body, place, onlyShown = false, standing = false, unread = false, limit = MOST } = asked
  const { until = null, before = null, places } = asked
  if (hubs?.length === 0 || numbers?.length === 0 || places?.length === 0) return []
  const rows = await suggestions(db)
    .where('receivedAt', 'is not', null)
    .$if(number !== undefined, (query) => query.where('number', '=', number ?? 0))
    .$if(numbers !== undefined, (query) => query.where((eb) => eb('number', '=', eb.fn.any(eb.val([...(numbers ?? [])])))))
    .$if(actId !== undefined, (query) => query.where('suggestion.actId', '=', actId ?? ''))
    .$if(hub !== undefined, (query) => query.where('hub.slug', '=', hub ?? ''))
    .$if(hubs !== undefined, (query) => query.where('hub.slug', 'in', hubs ?? ['']))
    .$if(kind !== undefined, (query) => query.where('suggestion.kind', '=', kind ?? 'wish'))
    .$if(body !== undefined, (query) => query.where('asksBody', '=', body ?? ''))
    .$if(place !== undefined, (query) => query.where('suggestion.place', '=', place ?? ''))
    .$if(places !== undefined, (query) => query.where('suggestion.place', 'in', places ?? ['']))
    .$if(onlyShown, (query) => query.where('shownAt', 'is not', null))
    .$if(standing, (query) => query.where('withdrawnAt', 'is', null))
    .$if(unread, (query) => query.where(neverRead))
    .$if(until !== null, (query) => query.where('receivedAt', '<=', until))
    .$if(before !== null, (query) => query.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(begun)
}

function begun({ ownTitle, ownBody, nickname, lat, lon, receivedAt, layer, ...row }: Row): Suggestion[] {
  if (receivedAt === null) return []
  const text = textOf({ ownTitle, ownBody, nickname, lat, lon })
  return [{ ...row, receivedAt, text, isExample: layer === 'example' }]
}

type Row = Awaited<ReturnType<ReturnType<typeof suggestions>['execute']>>[number]

interface OwnText extends Pick<Wording, 'nickname'> {
  ownTitle: string | null
  ownBody: string | null
  lat: number | null
  lon: number | null
}

function textOf({ ownTitle, ownBody, nickname, lat, lon }: OwnText): Wording | null {
  if (ownTitle === null || ownBody === null) return null
  return { title: ownTitle, body: ownBody, nickname, point: lat === null || lon === null ? null : { lat, lon } }
}

const suggestions = (db: Db) =>
  db
    .selectFrom('suggestion')
    .innerJoin('hub', 'hub.id', 'suggestion.hubId')
    .leftJoin('place', 'place.slug', 'suggestion.place')
    .leftJoin('suggestionText as text', 'text.suggestion', 'suggestion.number')
    .select(['number', 'suggestion.kind', 'hub.slug as hub', 'suggestion.place', 'asksBody as body', 'place.name as placeName'])
    .select(['suggestion.actId', 'suggestion.title', 'audience', 'language', 'credit', 'association', 'suggestion.layer'])
    .select([
      'receivedAt',
      'shownAt',
      'withdrawnAt',
      'text.title as ownTitle',
      'text.body as ownBody',
      'text.nickname',
      'text.lat',
      'text.lon',
    ])
    .where(isShown('suggestion'))

const neverRead = (eb: ExpressionBuilder<Tables, 'suggestion'>) =>
  eb.and([
    eb('withdrawnAt', 'is', null),
    eb('suggestion.layer', '=', 'fact'),
    eb.not(eb.exists(eb.selectFrom('suggestionReading').select('id').whereRef('suggestionReading.suggestion', '=', 'suggestion.number'))),
  ])

/** Null when there is none, or it has not begun. */
export async function findSuggestion(db: Db, asked: { number: number } | { actId: string }): Promise<Suggestion | null> {
  return (await findSuggestions(db, asked))[0] ?? null
}

export interface Reading {
  kind: 'shown' | 'hidden'
  rule: RuleOfReading | null
  reason: string | null
  at: Date
}

/** How it was moderated last; null: nobody has read it. */
export async function lastReading(db: Db, number: number): Promise<Reading | null> {
  const row = await db
    .selectFrom('suggestionReading')
    .select(['kind', 'rule', 'reason', 'at'])
    .where('suggestion', '=', number)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import { addDays, type Day, type ImpreciseDate } from '../../platform/time/index.ts'
import { presenceOn } from '../presence.ts'
import type { ProviderKind } from '../tables.ts'

/** Who stands behind something that happens at a hub, by the name it has on the day; also one that has ended, which still has said what it said. */
export interface ProviderOnDay {
  id: number
  slug: string
  /** The municipality's order. */
  position: number
  name: string
  kind: ProviderKind
  /** Null: not known. */
  municipal: boolean | null
  frontDesk: boolean
  /** Named in no text message, subject or calendar (domain.md A3). */
  sensitive: boolean
  description: Localized
  phone: string | null
  email: string | null
  /** The last day; null when no end is known. */
  until: Day | null
  layer: Layer
}

export interface CalledNow {
  name: string
  /** The first day with the next name, when that comes before it is met here. */
  until: Day | null
}

export interface PresenceOnDay {
  hubId: number
  /** Who is yet to come has the name that it will have when it comes. */
  provider: ProviderOnDay
  /** What it is called now, when that is another name. */
  calledUntilThen: CalledNow | null
  state: 'in_service' | 'coming'
  from: ImpreciseDate
  /** The last day; null when no end is known. */
  until: Day | null
  note: Localized | null
  phone: string | null
  email: string | null
  layer: Layer
}

export const providersOnDay = (db: Db, day: Day, known: Day = day): Promise<readonly ProviderOnDay[]> => knownProviders(db, { day, known })

const knownProviders = remembered(readProviders, [])

function readProviders(db: Db, { day, known }: { day: Day; known: Day }): Promise<readonly ProviderOnDay[]> {
  return db
    .selectFrom('provider')
    .innerJoin('providerName', 'providerName.providerId', 'provider.id')
    .select(['provider.id', 'slug', 'position', 'name', 'kind', 'municipal', 'frontDesk', 'sensitive', 'description', 'phone', 'email'])
    .select(['provider.validTo as until', 'layer'])
    .where('knownFrom', '<=', known)
    .where(isShown('provider'))
    .where(sql<boolean>`daterange(provider_name.valid_from, provider_name.valid_to, '[]') @> ${day}::date`)
    .orderBy('position')
    .execute()
}

/** Who is met where on the day, and who is known to be coming. In the providers' order. */
export async function presencesOnDay(
  db: Db,
  providers: readonly ProviderOnDay[],
  { day, known = day }: { day: Day; known?: Day },
): Promise<PresenceOnDay[]> {
  const [rows, names] = await Promise.all([knownPresences(db, { day, known }), allNames(db, null)])
  return providers.flatMap((provider) =>
    rows
      .filter((row) => row.providerId === provider.id)
      .flatMap(({ hubId, earliest, latest, validTo, note, phone, email, layer }) => {
        const until = earlier(validTo, provider.until)
        const state = presenceOn({ earliest, latest, validTo: until }, day)
        if (state === 'over') return []
        const called = state === 'coming' ? nameOn(names, provider, earliest) : provider.name
        const own =
          called === provider.name
            ? { provider, calledUntilThen: null }
            : { provider: { ...provider, name: called }, calledUntilThen: calledNow(names, provider, { day, before: earliest }) }
        return [{ hubId, ...own, state, from: { earliest, latest }, until, note, phone, email, layer }]
      }),
  )
}

const allNames = remembered((db: Db) => db.selectFrom('providerName').select(['providerId', 'name', 'validFrom', 'validTo']).execute(), [])

type Named = Awaited<ReturnType<typeof allNames>>[number]

function calledNow(names: readonly Named[], { id, name }: ProviderOnDay, { day, before }: { day: Day; before: Day }): CalledNow {
  const own = names.find((one) => one.providerId === id && one.name === name && (one.validTo === null || one.validTo >= day))
  const next = own?.validTo ? addDays(own.validTo, 1) : null
  return { name, until: next !== null && next < before ? next : null }
}

function nameOn(names: readonly Named[], { id, name }: ProviderOnDay, day: Day): string {
  const isItsName = ({ providerId, validFrom, validTo }: Named) =>
    providerId === id && (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)
  return names.find(isItsName)?.name ?? name
}

const knownPresences = remembered(
  (db: Db, { day, known }: { day: Day; known: Day }) =>
    db
      .selectFrom('presence')
      .select(['hubId', 'providerId', 'earliest', 'latest', 'validTo', 'note', 'phone', 'email', 'layer'])
      .where('knownFrom', '<=', known)
      .where(isShown('presence'))
      .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
      .orderBy('earliest')
      .execute(),
  ['presence'],
)

export const hasEnded = ({ until }: Pick<ProviderOnDay, 'until'>, day: Day): boolean => until !== null && until < day

const earlier = (one: Day | null, other: Day | null): Day | null => (one !== null && (other === null || one < other) ? one : other)

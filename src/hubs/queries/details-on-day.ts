import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'

export interface Facility {
  kind: string
  state: 'yes' | 'no' | 'partly' | 'unknown'
  note: Localized | null
  checkedOn: Day | null
  layer: Layer
}

export interface Room {
  key: string
  name: Localized
  capacity: number | null
  floor: Localized | null
  note: Localized | null
  /** The most that may be in it, by the rules of fire and escape. */
  fireLimit: number | null
  /** Minutes kept free before and after each use. */
  setUp: number | null
  tidy: number | null
  keyRule: Localized | null
  /** Kroner an hour; 0 is free, null not announced. */
  rentVoluntary: number | null
  rentPrivate: number | null
  rentMunicipal: number | null
  rentBusiness: number | null
  layer: Layer
}

export interface Offer {
  providerId: number
  hubId: number | null
  title: Localized
  body: Localized | null
  how: 'drop_in' | 'by_appointment' | 'self_service'
  layer: Layer
}

export interface Predecessor {
  name: string
  note: Localized | null
  carriedOnFrom: Day
  layer: Layer
}

export interface HubName {
  name: string
  short: string
  validFrom: Day | null
  validTo: Day | null
}

/** What a hub's own page tells beyond who and when: place, things, rooms, what came before. */
export interface HubDetails {
  facilities: readonly Facility[]
  rooms: readonly Room[]
  predecessors: readonly Predecessor[]
  names: readonly HubName[]
}

/** `known`: the last day whose knowledge counts; the day itself, but for a day to come no later than today. */
export interface OnDay {
  day: Day
  known?: Day
}

export function detailsOnDay(db: Db, hubId: number, { day, known = day }: OnDay): Promise<HubDetails> {
  return knownDetails(db, { hubId, day, known })
}

const knownDetails = remembered(
  async (db: Db, { hubId, ...on }: OnDay & { hubId: number }): Promise<HubDetails> => {
    const [facilities, rooms, predecessors, names] = await Promise.all([
      facilitiesOnDay(db, hubId, on),
      roomsOnDay(db, hubId, on),
      predecessorsOnDay(db, hubId, on),
      namesOf(db, hubId),
    ])
    return { facilities, rooms, predecessors, names }
  },
  ['facility', 'room', 'predecessor'],
)

function facilitiesOnDay(db: Db, hubId: number, { day, known = day }: OnDay): Promise<Facility[]> {
  return db
    .selectFrom('facility')
    .select(['kind', 'state', 'note', 'checkedOn', 'layer'])
    .where('hubId', '=', hubId)
    .where(isShown('facility'))
    .where('knownFrom', '<=', known)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy('id')
    .execute()
}

/** What can be borrowed, and with `desks` also where people are met with an appointment alone. Read anew each time. */
export function roomsOnDay(db: Db, hubId: number, { day, known = day, desks = false }: OnDay & { desks?: boolean }): Promise<Room[]> {
  return db
    .selectFrom('room')
    .select(['key', 'name', 'capacity', 'floor', 'note', 'fireLimit', 'setUp', 'tidy', 'keyRule', 'layer'])
    .select(['rentVoluntary', 'rentPrivate', 'rentMunicipal', 'rentBusiness'])
    .where('hubId', '=', hubId)
    .where(isShown('room'))
    .$if(!desks, (query) => query.where('isDesk', '=', false))
    .where('knownFrom', '<=', known)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy('id')
    .execute()
}

function predecessorsOnDay(db: Db, hubId: number, { day, known = day }: OnDay): Promise<Predecessor[]> {
  return db
    .selectFrom('predecessor')
    .select(['name', 'note', 'carriedOnFrom', 'layer'])
    .where('hubId', '=', hubId)
    .where(isShown('predecessor'))
    .where('knownFrom', '<=', known)
    .orderBy('carriedOnFrom')
    .execute()
}

function namesOf(db: Db, hubId: number): Promise<HubName[]> {
  return db.selectFrom('hubName').select(['name', 'short', 'validFrom', 'validTo']).where('hubId', '=', hubId).orderBy('id').execute()
}

/** What can be got done on the day, everywhere or at named hubs. */
export function offersOnDay(db: Db, { day, known = day }: OnDay): Promise<readonly Offer[]> {
  return knownOffers(db, { day, known })
}

const knownOffers = remembered(
  (db: Db, { day, known }: { day: Day; known: Day }): Promise<readonly Offer[]> =>
    db
      .selectFrom('offer')
      .innerJoin('provider', 'provider.id', 'offer.providerId')
      .select(['providerId', 'hubId', 'title', 'body', 'how', 'offer.layer'])
      .where(isShown('offer'))
      .where('offer.knownFrom', '<=', known)
      .where((eb) => eb.or([eb('offer.validTo', 'is', null), eb('offer.validTo', '>=', day)]))
      .where((eb) => eb.or([eb('provider.validTo', 'is', null), eb('provider.validTo', '>=', day)]))
      .orderBy('offer.id')
      .execute(),
  ['offer'],
)

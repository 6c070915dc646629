import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { openingOf, statusOn, type HubStatus } from '../status.ts'
import { milestonesOf, type Milestone } from './milestones.ts'

export interface Mark {
  shape: 'arc' | 'edge'
  start: number
  step: number
  bright: string
  deep: string
}

export interface HubLocation {
  building: Localized | null
  street: string | null
  postcode: string | null
  town: string | null
  directions: Localized | null
  doorConfirmed: boolean
  layer: Layer
}

/** A hub as it was, or is, on a day: its names, status and address of that day, by what was known then. */
export interface HubOnDay {
  id: number
  slug: string
  position: number
  name: string
  short: string
  /** Before the short name; null is «i». `atHub` says it. */
  preposition: Localized | null
  mark: Mark
  lat: number
  lon: number
  withinM: number
  phone: string | null
  email: string | null
  layer: Layer
  status: HubStatus
  opening: Milestone | null
  milestones: readonly Milestone[]
  location: HubLocation | null
}

/** All hubs in the municipality's order, as far as was known by a day: the day itself, but for a day to come no later than today. */
export function hubsOnDay(db: Db, day: Day, known: Day = day): Promise<readonly HubOnDay[]> {
  return knownHubs(db, { day, known })
}

const knownHubs = remembered(readHubs, ['milestone', 'location'])

async function readHubs(db: Db, { day, known }: { day: Day; known: Day }): Promise<readonly HubOnDay[]> {
  const hubs = await hubRows(db, day, known)
  const ids = hubs.map((hub) => hub.id)
  if (ids.length === 0) return []
  const [milestones, locations] = await Promise.all([milestonesOf(db, ids, known), locationsOf(db, ids, { day, known })])
  return hubs.map(({ shape, start, step, bright, deep, ...hub }) => {
    const own = milestones.filter((m) => m.hubId === hub.id)
    return {
      ...hub,
      mark: { shape, start, step, bright, deep },
      status: statusOn(own, day),
      opening: openingOf(own),
      milestones: own,
      location: locations.find((location) => location.hubId === hub.id) ?? null,
    }
  })
}

function hubRows(db: Db, day: Day, known: Day) {
  return db
    .selectFrom('hub')
    .innerJoin('hubName', 'hubName.hubId', 'hub.id')
    .select([
      'hub.id',
      'slug',
      'position',
      'name',
      'short',
      'preposition',
      'shape',
      'start',
      'step',
      'bright',
      'deep',
      'lat',
      'lon',
      'withinM',
      'phone',
      'email',
      'layer',
    ])
    .where('knownFrom', '<=', known)
    .where(isShown('hub'))
    .where((eb) => eb.or([eb('hubName.validFrom', 'is', null), eb('hubName.validFrom', '<=', day)]))
    .where((eb) => eb.or([eb('hubName.validTo', 'is', null), eb('hubName.validTo', '>=', day)]))
    .orderBy('position')
    .execute()
}

/** The address in force: facts go before examples. */
function locationsOf(db: Db, hubIds: number[], { day, known }: { day: Day; known: Day }) {
  return db
    .selectFrom('hubLocation')
    .select(['hubId', 'building', 'street', 'postcode', 'town', 'directions', 'doorConfirmed', 'layer'])
    .where('hubId', 'in', hubIds)
    .where('knownFrom', '<=', known)
    .where(isShown('hubLocation'))
    .where((eb) => eb.or([eb('validFrom', 'is', null), eb('validFrom', '<=', day)]))
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy((eb) => eb.case().when('layer', '=', 'example').then(1).else(0).end())
    .orderBy('id')
    .execute()
}

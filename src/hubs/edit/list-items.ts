import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import {
  readClosures,
  readFacilities,
  readHubs,
  readLocations,
  readMessageLines,
  readMilestones,
  readMunicipality,
  readNews,
  readOffers,
  readOpeningPeriods,
  readPlaces,
  readPostcodes,
  readPredecessors,
  readPresences,
  readProviders,
  readRooms,
  readThemes,
  type KindName,
  type Scope,
  type Stored,
  type Wanted,
} from '../items/index.ts'
import { kindOf, type Target } from './editable.ts'

type Read = (db: Db, scope: Scope, wanted: Wanted) => Promise<Stored<unknown>[]>

const READERS: Record<KindName, Read> = {
  hub: readHubs,
  provider: readProviders,
  location: readLocations,
  milestone: readMilestones,
  presence: readPresences,
  opening_period: readOpeningPeriods,
  closure: readClosures,
  facility: readFacilities,
  room: readRooms,
  offer: readOffers,
  news: readNews,
  predecessor: readPredecessors,
  place: readPlaces,
  postcode: readPostcodes,
  theme: readThemes,
  message_line: readMessageLines,
  municipality: readMunicipality,
}

/** All things of a kind in a scope, in the order they were first written, whatever day they hold for. Examples are left out where none are shown. */
export async function listItems(db: Db, kind: KindName, scope: Scope): Promise<Stored<unknown>[]> {
  const all = await READERS[kind](db, scope, {})
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}

/** The thing as it is; null when there is none, or none that is shown. */
export async function findItem(db: Db, target: Target): Promise<Stored<unknown> | null> {
  const found = await kindOf(target).find(db, target.scope, target.key)
  return found?.layer !== 'example' || (await examplesAreShown(db)) ? found : null
}

import type { Db } from '../../platform/database/index.ts'
import {
  readClosures,
  readFacilities,
  readHubs,
  readLocations,
  readMilestones,
  readNews,
  readOffers,
  readOpeningPeriods,
  readPredecessors,
  readPresences,
  readProviders,
  readRooms,
  type KindName,
  type Scope,
  type Stored,
  type Wanted,
} from '../items/index.ts'
import { EDITABLE, type Target } from './editable.ts'

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
}

/** All things of a kind in a scope, in the order they were first written, whatever day they hold for. */
export const listItems = (db: Db, kind: KindName, scope: Scope): Promise<Stored<unknown>[]> => READERS[kind](db, scope, {})

/** The thing as it is; null when there is none. */
export const findItem = (db: Db, { kind, scope, key }: Target): Promise<Stored<unknown> | null> => EDITABLE[kind].find(db, scope, key)

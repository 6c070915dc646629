import { othersLike, type Session } from '../../activities/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubsFrom } from './nearest.ts'

/** Where what is full has others like it; none where it is not full. */
export function similarInstead(
  db: Db,
  full: Session | undefined,
  { picture, from }: { picture: TownPicture; from: Day },
): Promise<Session[]> {
  const at = picture.hubs.find(({ hub }) => hub.slug === full?.hub)?.hub
  if (full === undefined || at === undefined) return Promise.resolve([])
  return othersLike(db, full, { from, known: picture.day, at: picture.at, nearest: hubsFrom(at, picture) })
}

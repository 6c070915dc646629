import { ledToUnder } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestions, type Suggestion } from '../../suggestions/index.ts'

/** By the key of a room. */
export type CameOfRooms = ReadonlyMap<string, readonly Suggestion[]>

/** What everybody may read that led to each room of a hub, the newest first. */
export async function cameOfRooms(db: Db, hub: string): Promise<CameOfRooms> {
  const rooms = new Map<number, string[]>()
  for (const { from, to } of await ledToUnder(db, { kind: 'room', under: `${hub}/` })) {
    const number = from.kind === 'suggestion' ? Number(from.key) : 0
    rooms.set(number, [...(rooms.get(number) ?? []), to.key.slice(hub.length + 1)])
  }
  if (rooms.size === 0) return new Map()
  const came = new Map<string, Suggestion[]>()
  for (const one of await findSuggestions(db, { numbers: [...rooms.keys()], onlyShown: true, standing: true }))
    for (const room of rooms.get(one.number) ?? []) came.set(room, [...(came.get(room) ?? []), one])
  return came
}

import type { Tx } from '../database/index.ts'
import type { EventKind } from './listener.ts'

/** What an event told; null when it is of another kind, or forgotten. */
export async function readEvent<Payload>(tx: Tx, kind: EventKind<Payload>, id: number): Promise<Payload | null> {
  const found = await tx.selectFrom('event').select('payload').where('id', '=', id).where('kind', '=', kind.name).executeTakeFirst()
  return found ? kind.schema.parse(found.payload) : null
}

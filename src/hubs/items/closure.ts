import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Closure } from '../content/shapes.ts'
import { hubRows, PROVIDER } from './hub-rows.ts'
import { providerIdOf, providerIdOrNull } from './scope.ts'
import { json, jsonOrNull, withoutNulls } from './stored.ts'

export type ClosureItem = z.infer<typeof Closure>

export const {
  put: putClosure,
  remove: removeClosure,
  read: readClosures,
  list: listClosures,
  kind: closureKind,
} = hubRows({
  table: 'closure',
  shape: Closure,
  isCounted: true,
  columns: async ({ provider, from, to, reason }, tx) => ({
    providerId: await providerIdOrNull(tx, provider),
    validFrom: from,
    validTo: to,
    reason: json(reason),
  }),
  select: sql`${PROVIDER}, valid_from as "from", valid_to as "to", reason, known_from`,
  parts: { put: putExceptions, read: readExceptions },
})

async function putExceptions(tx: Tx, closureId: number, { exceptions }: ClosureItem): Promise<void> {
  await tx.deleteFrom('closureException').where('closureId', '=', closureId).execute()
  for (const [index, { provider, note }] of exceptions.entries()) {
    const providerId = await providerIdOf(tx, provider, `exceptions.${index}.provider`)
    await tx
      .insertInto('closureException')
      .values({ closureId, providerId, note: jsonOrNull(note) })
      .execute()
  }
}

async function readExceptions(db: Db, closureIds: readonly number[]) {
  const rows = await db
    .selectFrom('closureException')
    .innerJoin('provider', 'provider.id', 'closureException.providerId')
    .select(['closureId', 'provider.slug as provider', 'note'])
    .where('closureId', 'in', closureIds)
    .orderBy('provider.position')
    .execute()
  return (id: number) => ({
    exceptions: rows.filter((row) => row.closureId === id).map(({ provider, note }) => withoutNulls({ provider, note })),
  })
}

import type { Db, Tx } from '../../platform/database/index.ts'
import { clearSearch } from '../../platform/search/index.ts'

/** True when nothing has been loaded or written: no municipality, no hub, no provider. */
export async function contentIsEmpty(db: Db): Promise<boolean> {
  const { any } = await db
    .selectNoFrom((eb) =>
      eb
        .or([
          eb.exists(eb.selectFrom('municipality').select('slug')),
          eb.exists(eb.selectFrom('hub').select('slug')),
          eb.exists(eb.selectFrom('provider').select('slug')),
        ])
        .as('any'),
    )
    .executeTakeFirstOrThrow()
  return any === false || any === 0
}

/** Takes away all content, children before what they point to. */
export async function clearContent(tx: Tx): Promise<void> {
  const tables = [
    'news',
    'offer',
    'milestone',
    'postcode',
    'place',
    'hub',
    'provider',
    'formerSlug',
    'formerMunicipality',
    'municipalityNumber',
    'schoolHoliday',
    'municipality',
    'synonymGroup',
    'theme',
    'messageLine',
  ] as const
  for (const table of tables) await tx.deleteFrom(table).execute()
  await clearSearch(tx, {})
}

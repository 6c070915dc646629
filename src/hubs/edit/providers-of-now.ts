import { z } from 'zod'
import type { Db } from '../../platform/database/index.ts'
import type { Stored } from '../items/index.ts'
import { formerSlugLeadsTo } from '../queries/find-place.ts'

const Naming = z.looseObject({
  provider: z.string().optional(),
  exceptions: z.array(z.looseObject({ provider: z.string() })).optional(),
})

/** An item out of the history, with each provider it names at the address that it has now. */
export async function withProvidersOfNow(db: Db, of: Stored<unknown> | null): Promise<Stored<unknown> | null> {
  const { data: item } = Naming.safeParse(of?.item)
  if (of === null || item === undefined) return of
  const now = async (slug: string) => (await formerSlugLeadsTo(db, 'provider', slug)) ?? slug
  const exceptions =
    item.exceptions && (await Promise.all(item.exceptions.map(async (one) => ({ ...one, provider: await now(one.provider) }))))
  return {
    ...of,
    item: {
      ...item,
      ...(item.provider === undefined ? {} : { provider: await now(item.provider) }),
      ...(exceptions ? { exceptions } : {}),
    },
  }
}

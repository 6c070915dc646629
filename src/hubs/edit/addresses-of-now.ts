import { z } from 'zod'
import type { Db } from '../../platform/database/index.ts'
import type { Stored } from '../items/index.ts'
import { formerSlugLeadsTo } from '../queries/find-place.ts'

const Naming = z.looseObject({
  provider: z.string().optional(),
  organisers: z.array(z.string()).optional(),
  hub: z.string().optional(),
  exceptions: z.array(z.looseObject({ provider: z.string() })).optional(),
})

/** An item out of the history, with each provider and hub it names at the address that it has now. */
export async function withAddressesOfNow(db: Db, of: Stored<unknown> | null): Promise<Stored<unknown> | null> {
  const { data: item } = Naming.safeParse(of?.item)
  if (of === null || item === undefined) return of
  const leadsTo = async (kind: 'hub' | 'provider', slug: string) => (await formerSlugLeadsTo(db, kind, slug)) ?? slug
  const now = (slug: string) => leadsTo('provider', slug)
  const exceptions =
    item.exceptions && (await Promise.all(item.exceptions.map(async (one) => ({ ...one, provider: await now(one.provider) }))))
  return {
    ...of,
    item: {
      ...item,
      ...(item.provider === undefined ? {} : { provider: await now(item.provider) }),
      ...(item.organisers === undefined ? {} : { organisers: await Promise.all(item.organisers.map(now)) }),
      ...(item.hub === undefined ? {} : { hub: await leadsTo('hub', item.hub) }),
      ...(exceptions ? { exceptions } : {}),
    },
  }
}

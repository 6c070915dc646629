import type { Tx } from '../../platform/database/index.ts'

/** By another of the kind, or as a former address of one other than `own`. */
export async function isTaken(tx: Tx, kind: 'hub' | 'provider', { slug, own }: { slug: string; own: string | null }): Promise<boolean> {
  const there = await tx.selectFrom(kind).select('slug').where('slug', '=', slug).executeTakeFirst()
  const former = await tx.selectFrom('formerSlug').select('leadsTo').where('kind', '=', kind).where('slug', '=', slug).executeTakeFirst()
  return there !== undefined || (former !== undefined && former.leadsTo !== own)
}

import type { Db, Tx } from '../../platform/database/index.ts'

type Owner = 'hub' | 'provider'

export async function replaceFormerSlugs(
  tx: Tx,
  kind: Owner,
  { slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] },
): Promise<void> {
  await removeFormerSlugs(tx, kind, slug)
  const rows = formerSlugs.map((former) => ({ kind, slug: former, leadsTo: slug }))
  if (rows.length > 0) await tx.insertInto('formerSlug').values(rows).execute()
}

export async function removeFormerSlugs(tx: Tx, kind: Owner, slug: string): Promise<void> {
  await tx.deleteFrom('formerSlug').where('kind', '=', kind).where('leadsTo', '=', slug).execute()
}

/** Looks up the old slugs that lead to a slug. */
export async function formerSlugsOf(db: Db, kind: Owner): Promise<(slug: string) => string[]> {
  const rows = await db.selectFrom('formerSlug').select(['slug', 'leadsTo']).where('kind', '=', kind).orderBy('slug').execute()
  return (slug) => rows.filter((row) => row.leadsTo === slug).map((row) => row.slug)
}

import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Theme } from '../content/shapes.ts'
import type { Scope } from './scope.ts'
import { itemKind, json, mustHaveRemoved, sourceColumns, stored, wantedOnly, type Stored, type Wanted } from './stored.ts'

export type ThemeItem = z.infer<typeof Theme>

export async function putTheme(tx: Tx, { slug, name, source }: ThemeItem, layer: Layer): Promise<void> {
  const row = { slug, name: json(name), ...sourceColumns({ source }, layer) }
  await tx
    .insertInto('theme')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
}

/** Refused by the database while a piece of news is about it. */
async function removeTheme(tx: Tx, _scope: Scope, slug: string): Promise<void> {
  mustHaveRemoved(await tx.deleteFrom('theme').where('slug', '=', slug).executeTakeFirst(), slug)
}

export async function readThemes(db: Db, _scope: Scope, wanted: Wanted): Promise<Stored<ThemeItem>[]> {
  const rows = await db
    .selectFrom('theme')
    .select(['slug', 'name', 'source', 'layer'])
    .where(wantedOnly('theme', wanted, 'slug'))
    .orderBy('slug')
    .execute()
  return rows.map((row) => stored(Theme, row))
}

export const themeKind = itemKind(Theme, {
  put: (tx, { layer }, item) => putTheme(tx, item, layer),
  remove: removeTheme,
  read: readThemes,
})

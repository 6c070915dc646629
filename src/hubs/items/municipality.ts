import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import { Municipality, MunicipalityNumber } from '../content/shapes.ts'
import type { Scope } from './scope.ts'
import { itemKind, jsonOrNull, stored, withoutNulls, type Stored, type Wanted } from './stored.ts'

export type MunicipalityItem = z.infer<typeof Municipality>
export type MunicipalityNumberItem = z.infer<typeof MunicipalityNumber>

/** A database holds one municipality. Former ones are added and renamed, never taken away: hubs point to them. */
export async function putMunicipality(tx: Tx, item: MunicipalityItem): Promise<void> {
  const row = {
    slug: item.slug,
    name: item.name,
    mergedOn: item.mergedOn ?? null,
    phone: item.phone ?? null,
    email: item.email ?? null,
    accessibilityStatement: item.accessibilityStatement ?? null,
    goalsSaid: jsonOrNull(item.goalsSaid),
    privacyName: jsonOrNull(item.privacyName),
    privacyEmail: item.privacyEmail ?? null,
    privacyPhone: item.privacyPhone ?? null,
    privacyPostal: item.privacyPostal ?? null,
    source: item.source ?? null,
  }
  await tx
    .insertInto('municipality')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
  for (const former of item.formerMunicipalities) {
    await tx
      .insertInto('formerMunicipality')
      .values(former)
      .onConflict((oc) => oc.column('slug').doUpdateSet(former))
      .execute()
  }
}

export async function findMunicipality(db: Db): Promise<MunicipalityItem | null> {
  const [found] = await readMunicipality(db, 'municipality', {})
  return found?.item ?? null
}

/** The one there is, for the forms and the history; none where another is asked for. */
export async function readMunicipality(db: Db, _scope: Scope, { key }: Wanted): Promise<Stored<MunicipalityItem>[]> {
  const row = await db
    .selectFrom('municipality')
    .select(['slug', 'name', 'mergedOn', 'phone', 'email', 'accessibilityStatement'])
    .select(['goalsSaid', 'privacyName', 'privacyEmail', 'privacyPhone', 'privacyPostal', 'source'])
    .executeTakeFirst()
  if (!row || (key !== undefined && key !== row.slug)) return []
  const formerMunicipalities = await db.selectFrom('formerMunicipality').selectAll().orderBy('number').execute()
  return [stored(Municipality, { ...row, formerMunicipalities, layer: 'fact' })]
}

export const municipalityKind = itemKind(Municipality, {
  put: (tx, _into, item) => putMunicipality(tx, item),
  remove: (_tx, _scope, key) => Promise.reject(notFound(hubFaultSaid((t) => t.noSuchItem(key)))),
  read: readMunicipality,
})

export async function putMunicipalityNumber(tx: Tx, { number, from, to }: MunicipalityNumberItem, layer: Layer): Promise<void> {
  const row = { number, validFrom: from, validTo: to ?? null, layer }
  await tx
    .insertInto('municipalityNumber')
    .values(row)
    .onConflict((oc) => oc.column('number').doUpdateSet(row))
    .execute()
}

export async function listMunicipalityNumbers(db: Db, layer: Layer): Promise<MunicipalityNumberItem[]> {
  const rows = await db
    .selectFrom('municipalityNumber')
    .select(['number', 'validFrom as from', 'validTo as to'])
    .where('layer', '=', layer)
    .orderBy('validFrom')
    .execute()
  return rows.map((row) => MunicipalityNumber.parse(withoutNulls(row)))
}

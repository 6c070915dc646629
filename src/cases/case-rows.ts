import { json, jsonOrNull, originColumns, stored, wantedOnly, type Stored, type Wanted } from '../hubs/items/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { formatImprecise, parseImprecise, type Day } from '../platform/time/index.ts'
import { Organ, type OrganItem } from './organ.ts'
import { PoliticalCase, type CaseItem } from './political-case.ts'

export async function putOrgan(tx: Tx, item: OrganItem, layer: Layer): Promise<void> {
  const row = { slug: item.slug, name: json(item.name), ...originColumns(item, layer) }
  await tx
    .insertInto('organ')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
}

/** Writes or replaces by number. */
export async function putCase(tx: Tx, item: CaseItem, layer: Layer): Promise<void> {
  const row = { ...columnsOf(item), ...originColumns(item, layer) }
  await tx
    .insertInto('politicalCase')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('politicalCasePlace').where('politicalCase', '=', item.slug).execute()
  if (item.places.length === 0) return
  await tx
    .insertInto('politicalCasePlace')
    .values(item.places.map((place, position) => ({ politicalCase: item.slug, place, position })))
    .execute()
}

function columnsOf({ slug, organ, year, number, ...item }: CaseItem) {
  const [planned, treated] = [rangeOf(item.planned), rangeOf(item.treated)]
  return {
    slug,
    organ,
    year,
    number,
    title: json(item.title),
    plannedEarliest: planned.earliest,
    plannedLatest: planned.latest,
    treatedEarliest: treated.earliest,
    treatedLatest: treated.latest,
    body: jsonOrNull(item.body),
    decision: jsonOrNull(item.decision),
    link: item.link ?? null,
    checkedOn: item.checkedOn ?? null,
    approvedOn: item.approvedOn ?? null,
  }
}

const UNTOLD = { earliest: null, latest: null }
const rangeOf = (text: string | undefined) => (text === undefined ? UNTOLD : (parseImprecise(text) ?? UNTOLD))
const textOf = (earliest: Day | null, latest: Day | null) =>
  earliest === null || latest === null ? null : formatImprecise({ earliest, latest })

export async function readOrgans(db: Db, wanted: Wanted): Promise<Stored<OrganItem>[]> {
  const rows = await db
    .selectFrom('organ')
    .selectAll()
    .where(wantedOnly('organ', wanted, 'slug'))
    .orderBy('slug')
    .execute()
  return rows.map((row) => stored(Organ, { ...row }))
}

/** By number, the oldest first. */
export async function readCases(db: Db, wanted: Wanted & { organ?: string }): Promise<Stored<CaseItem>[]> {
  const rows = await db
    .selectFrom('politicalCase')
    .selectAll()
    .where(wantedOnly('political_case', wanted, 'slug'))
    .$if(wanted.organ !== undefined, (query) => query.where('organ', '=', wanted.organ ?? ''))
    .orderBy('organ')
    .orderBy('year')
    .orderBy('number')
    .execute()
  const places = await db.selectFrom('politicalCasePlace').selectAll().orderBy('position').execute()
  return rows.map(({ plannedEarliest, plannedLatest, treatedEarliest, treatedLatest, ...row }) =>
    stored(PoliticalCase, {
      ...row,
      planned: textOf(plannedEarliest, plannedLatest),
      treated: textOf(treatedEarliest, treatedLatest),
      places: places.filter(({ politicalCase }) => politicalCase === row.slug).map(({ place }) => place),
    }),
  )
}

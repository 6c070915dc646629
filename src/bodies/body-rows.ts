import { hubIdOf, hubScope, json, jsonOrNull, originColumns, stored, wantedOnly, type Stored, type Wanted } from '../hubs/items/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { formatImprecise, parseImprecise, type Day } from '../platform/time/index.ts'
import { Body, type BodyItem } from './body.ts'

/** Writes or replaces by address. */
export async function putBody(tx: Tx, item: BodyItem, layer: Layer): Promise<void> {
  const row = { ...columnsOf(item), hubId: await hubIdOf(tx, hubScope(item.hub)), ...originColumns(item, layer) }
  await tx
    .insertInto('body')
    .values(row)
    .onConflict((oc) => oc.column('slug').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('bodyPlace').where('body', '=', item.slug).execute()
  if (item.places.length === 0) return
  await tx
    .insertInto('bodyPlace')
    .values(item.places.map((place, position) => ({ body: item.slug, place, position })))
    .execute()
}

function columnsOf(item: BodyItem) {
  const [from, to, established] = [rangeOf(item.from), rangeOf(item.to), rangeOf(item.established)]
  const [prolonged, evaluate] = [rangeOf(item.prolongedTo), rangeOf(item.evaluate)]
  return {
    slug: item.slug,
    type: item.type,
    name: json(item.name),
    body: json(item.body),
    legalBasis: item.legalBasis ?? null,
    decidedBy: item.decidedBy ?? null,
    power: item.power ?? null,
    themes: item.themes,
    trial: item.trial,
    fromEarliest: from.earliest,
    fromLatest: from.latest,
    toEarliest: to.earliest,
    toLatest: to.latest,
    establishedEarliest: established.earliest,
    establishedLatest: established.latest,
    afterTerm: jsonOrNull(item.afterTerm),
    afterTermKnownFrom: item.afterTermKnownFrom ?? null,
    uncertain: jsonOrNull(item.uncertain),
    prolongedToEarliest: prolonged.earliest,
    prolongedToLatest: prolonged.latest,
    prolongedBy: item.prolongedBy ?? null,
    prolongedOn: item.prolongedOn ?? null,
    successor: item.successor ?? null,
    steps: JSON.stringify(item.steps),
    rules: JSON.stringify(item.rules),
    contactTimes: JSON.stringify(item.contactTimes),
    evaluateEarliest: evaluate.earliest,
    evaluateLatest: evaluate.latest,
  }
}

const UNTOLD = { earliest: null, latest: null }
const rangeOf = (text: string | undefined) => (text === undefined ? UNTOLD : (parseImprecise(text) ?? UNTOLD))

/** As it was written; null when nothing was. */
const textOf = (earliest: Day | null, latest: Day | null) =>
  earliest === null || latest === null ? null : formatImprecise({ earliest, latest })

export async function readBodies(db: Db, wanted: Wanted & { hub?: string }): Promise<Stored<BodyItem>[]> {
  const rows = await db
    .selectFrom('body')
    .innerJoin('hub', 'hub.id', 'body.hubId')
    .selectAll('body')
    .select('hub.slug as hub')
    .where(wantedOnly('body', wanted, 'slug'))
    .$if(wanted.hub !== undefined, (query) => query.where('hub.slug', '=', wanted.hub ?? ''))
    .orderBy('hub.position')
    .orderBy('body.knownFrom')
    .orderBy('body.slug')
    .execute()
  const places = await db.selectFrom('bodyPlace').selectAll().orderBy('position').execute()
  return rows.map((row) => {
    const { hubId: _, fromEarliest, fromLatest, toEarliest, toLatest, establishedEarliest, establishedLatest, ...others } = row
    const { prolongedToEarliest, prolongedToLatest, evaluateEarliest, evaluateLatest, ...rest } = others
    return stored(Body, {
      ...rest,
      prolongedTo: textOf(prolongedToEarliest, prolongedToLatest),
      evaluate: textOf(evaluateEarliest, evaluateLatest),
      from: textOf(fromEarliest, fromLatest),
      to: textOf(toEarliest, toLatest),
      established: textOf(establishedEarliest, establishedLatest),
      places: places.filter(({ body }) => body === row.slug).map(({ place }) => place),
    })
  })
}

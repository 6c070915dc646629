import type { KeptElsewhere } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { notFound } from '../platform/http/errors.ts'
import { caseFaults, FAULT_WORDS } from './case-rule.ts'
import { putCase, readCases } from './case-rows.ts'
import { PoliticalCase } from './political-case.ts'
import { reindexCases } from './search-entries.ts'
import { tellCase } from './tell-followers.ts'
import { caseSaid } from './texts.ts'

/** A case as staff register it: an item of the municipality, with history and undo. */
export const caseKind: KeptElsewhere = {
  name: 'political_case',
  shape: PoliticalCase,
  put: (tx, { layer }, item) => putCase(tx, PoliticalCase.parse(item), layer),
  remove: (tx, _, slug) => removeCase(tx, slug),
  find: async (db, _, key) => (await readCases(db, { key }))[0] ?? null,
  unmet: async (_, { after }) => {
    const { data: item } = PoliticalCase.safeParse(after.item)
    if (item === undefined) return []
    return caseFaults(item).map(({ field, fault }) => ({ field, message: FAULT_WORDS[fault].what, rule: fault }))
  },
  written: async (tx, { before, after }, { at }) => {
    await reindexCases(tx)
    const { data: item } = PoliticalCase.safeParse(after?.item)
    const { data: was = null } = PoliticalCase.nullable().safeParse(before?.item ?? null)
    if (item !== undefined && after?.layer !== 'example') await tellCase(tx, { before: was, after: item }, at)
  },
}

async function removeCase(tx: Tx, slug: string): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('politicalCase').where('slug', '=', slug).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw notFound(caseSaid((t) => t.faults.noCase))
}

/** All of them, whatever day they hold for; examples are left out where none are shown. */
export async function listCases(db: Db): Promise<Stored<unknown>[]> {
  const all = await readCases(db, {})
  return ((await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')).toReversed()
}

import type { KeptElsewhere } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import { Hearing, type HearingItem } from './hearing.ts'
import { hearingFaults, statementFaults } from './hearing-rule.ts'
import { putHearing, putStatement, readHearings, readStatements, removeHearing, removeStatement } from './hearing-rows.ts'
import { linkStatement } from './link-statement.ts'
import { reindexCases } from './search-entries.ts'
import { tellHearing, tellStatement } from './tell-followers.ts'
import { Statement, type StatementItem } from './statement.ts'

/** A hearing as staff open it. */
export const hearingKind: KeptElsewhere = {
  name: 'hearing',
  shape: Hearing,
  put: (tx, { layer }, item) => putHearing(tx, Hearing.parse(item), layer),
  remove: (tx, _, key) => removeHearing(tx, key),
  find: async (db, _, key) => (await readHearings(db, { key }))[0] ?? null,
  unmet: async (db, { after }) => {
    const { data: item } = Hearing.safeParse(after.item)
    return item === undefined ? [] : hearingFaults(db, item)
  },
  written: async (tx, { before, after }, acting) => {
    await reindexCases(tx)
    const { data: item } = Hearing.safeParse(after?.item)
    if (item !== undefined && before === null && after?.layer !== 'example') await tellHearing(tx, item, acting)
  },
}

/** What a body says, as its secretary writes it, and what became of it, as the municipality tells. */
export const statementKind: KeptElsewhere = {
  name: 'statement',
  shape: Statement,
  put: (tx, { layer }, item) => putStatement(tx, Statement.parse(item), layer),
  remove: (tx, _, key) => removeStatement(tx, key),
  find: async (db, _, key) => (await readStatements(db, { key }))[0] ?? null,
  unmet: async (db, { after, today }) => {
    const { data: item } = Statement.safeParse(after.item)
    return item === undefined ? [] : statementFaults(db, item, today)
  },
  written: async (tx, { before, after }, acting) => {
    const { data: item } = Statement.safeParse(after?.item)
    if (item === undefined) return
    await linkStatement(tx, item, acting.today)
    const { data: was = null } = Statement.nullable().safeParse(before?.item ?? null)
    if (after?.layer !== 'example') await tellStatement(tx, { before: was, after: item }, acting)
  },
}

export const listHearings = async (db: Db): Promise<Stored<HearingItem>[]> => shown(db, await readHearings(db, {}))
export const listStatements = async (db: Db): Promise<Stored<StatementItem>[]> => shown(db, await readStatements(db, {}))

async function shown<T>(db: Db, all: Stored<T>[]): Promise<Stored<T>[]> {
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}

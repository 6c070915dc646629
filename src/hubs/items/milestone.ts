import type { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { formatImprecise } from '../../platform/time/index.ts'
import { Milestone } from '../content/shapes.ts'
import { impreciseColumns } from './dates.ts'
import { hubIdOrNull, type Scope } from './scope.ts'
import {
  itemKind,
  itemsOf,
  json,
  jsonOrNull,
  mustHaveRemoved,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type Stored,
  type Wanted,
} from './stored.ts'

export type MilestoneItem = z.infer<typeof Milestone>

export async function putMilestone(tx: Tx, { scope, layer }: Into, item: MilestoneItem): Promise<void> {
  const row = {
    hubId: await hubIdOrNull(tx, scope),
    key: item.key,
    kind: item.kind,
    state: item.state,
    ...impreciseColumns(item.date),
    title: json(item.title),
    body: jsonOrNull(item.body),
    link: item.link ?? null,
    announcedAsFirst: item.announcedAsFirst,
    ...originColumns(item, layer),
  }
  await tx
    .insertInto('milestone')
    .values(row)
    .onConflict((oc) => oc.columns(['hubId', 'key']).doUpdateSet(row))
    .execute()
}

export async function removeMilestone(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOrNull(tx, scope)
  const gone = await tx.deleteFrom('milestone').where('hubId', 'is not distinct from', hubId).where('key', '=', key).executeTakeFirst()
  mustHaveRemoved(gone, key)
}

export async function readMilestones(db: Db, scope: Scope, wanted: Wanted): Promise<Stored<MilestoneItem>[]> {
  const rows = await db
    .selectFrom('milestone')
    .select(['key', 'kind', 'state', 'earliest', 'latest', 'title', 'body', 'link', 'announcedAsFirst', 'source', 'knownFrom', 'layer'])
    .where('hubId', 'is not distinct from', await hubIdOrNull(db, scope))
    .where(wantedOnly('milestone', wanted))
    .orderBy('id')
    .execute()
  return rows.map(({ earliest, latest, ...row }) => stored(Milestone, { ...row, date: formatImprecise({ earliest, latest }) }))
}

export const listMilestones = itemsOf(readMilestones)
export const milestoneKind = itemKind(Milestone, { put: putMilestone, remove: removeMilestone, read: readMilestones })

import type { z } from 'zod'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { MessageLine } from '../content/shapes.ts'
import type { Scope } from './scope.ts'
import { itemKind, json, mustHaveRemoved, sourceColumns, stored, wantedOnly, type Stored, type Wanted } from './stored.ts'

export type MessageLineItem = z.infer<typeof MessageLine>

export async function putMessageLine(tx: Tx, { key, words, source }: MessageLineItem, layer: Layer): Promise<void> {
  const row = { key, words: json(words), ...sourceColumns({ source }, layer) }
  await tx
    .insertInto('messageLine')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .execute()
}

async function removeMessageLine(tx: Tx, _scope: Scope, key: string): Promise<void> {
  mustHaveRemoved(
    await tx
      .deleteFrom('messageLine')
      .where((eb) => eb(eb.cast<string>('key', 'text'), '=', key))
      .executeTakeFirst(),
    key,
  )
}

export async function readMessageLines(db: Db, _scope: Scope, wanted: Wanted): Promise<Stored<MessageLineItem>[]> {
  const rows = await db
    .selectFrom('messageLine')
    .select(['key', 'words', 'source', 'layer'])
    .where(wantedOnly('message_line', wanted))
    .orderBy('key')
    .execute()
  return rows.map((row) => stored(MessageLine, row))
}

export const messageLineKind = itemKind(MessageLine, {
  put: (tx, { layer }, item) => putMessageLine(tx, item, layer),
  remove: removeMessageLine,
  read: readMessageLines,
})

import { createHash } from 'node:crypto'
import { recordAudit } from '../../people/index.ts'
import { raiseVersions } from '../../platform/cache/versions.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { machineNow, type Day } from '../../platform/time/index.ts'
import { MOST_PAPERS } from './paper.ts'
import type { ReadPdf } from './read-pdf.ts'
import { forgetPaper, reindexPapers } from './search-entries.ts'
import { paperSaid } from './texts.ts'

interface NewPaper {
  body: string
  /** Key of the agenda item. */
  item: string
  title: string
  bytes: Buffer
  read: ReadPdf
  today: Day
  /** The staff account. */
  by: string
}

/**
 * Lays a file beside the other papers of an item. The same file twice is one. Throws `not-found` where the body has no such item, `conflict`
 * where it is closed or has as many as it may.
 */
export function addPaper(db: Db, { body, item, title, bytes, read, today, by }: NewPaper): Promise<void> {
  const checksum = createHash('sha256').update(bytes).digest('hex')
  return db.transaction().execute(async (tx) => {
    const { meeting, closed } = await lockItem(tx, { body, item })
    if (closed) throw refused('closed')
    const there = await tx.selectFrom('meetingPaper').select('checksum').where('item', '=', item).execute()
    if (there.some((one) => one.checksum === checksum)) return
    if (there.length >= MOST_PAPERS) throw refused('tooMany')
    const { id } = await tx
      .insertInto('meetingPaper')
      .values({ item, title, bytes, checksum, addedOn: today, ...read })
      .returning('id')
      .executeTakeFirstOrThrow()
    await changed(tx, { body, meeting })
    await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'paper-added', subject: `paper:${id} body:${body}` })
  })
}

/** Takes it away for good, its words with it. Gone already is gone. */
export function removePaper(db: Db, { body, id, by }: { body: string; id: number; by: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const paper = await tx.selectFrom('meetingPaper').select('item').where('id', '=', id).executeTakeFirst()
    if (paper === undefined) return
    const { meeting } = await lockItem(tx, { body, item: paper.item })
    await tx.deleteFrom('meetingPaper').where('id', '=', id).execute()
    await forgetPaper(tx, id)
    await changed(tx, { body, meeting })
    await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'paper-removed', subject: `paper:${id} body:${body}` })
  })
}

async function lockItem(tx: Tx, { body, item }: Pick<NewPaper, 'body' | 'item'>) {
  const found = await tx
    .selectFrom('agendaItem')
    .select(['meeting', 'closed'])
    .where('key', '=', item)
    .where('bodySlug', '=', body)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (found === undefined) throw notFound(paperSaid((t) => t.faults.noItem))
  return found
}

async function changed(tx: Tx, { body, meeting }: { body: string; meeting: number }): Promise<void> {
  await reindexPapers(tx, { bodySlug: body, meeting })
  await raiseVersions(tx, ['town'], 'meeting_paper')
}

const refused = (why: 'closed' | 'tooMany') =>
  new Fault(
    'conflict',
    paperSaid((t) => t.faults[why]),
  )

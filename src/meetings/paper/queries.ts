import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Paper } from './paper.ts'

export interface PaperOfItem extends Paper {
  /** Key of the agenda item. */
  item: string
}

/** All that have been added by the day, in the order they were. Whoever shows them leaves out those of closed items. */
export function papersOnDay(db: Db, { day, body }: { day: Day; body?: string }): Promise<PaperOfItem[]> {
  return db
    .selectFrom('meetingPaper as p')
    .innerJoin('agendaItem as i', 'i.key', 'p.item')
    .select(['p.id', 'p.item', 'p.title', 'p.pages', 'p.checksum', 'p.tagged', 'p.addedOn'])
    .select([sql<number>`length(p.bytes)`.as('size'), sql<boolean>`p.words = ''`.as('scanned')])
    .where('p.addedOn', '<=', day)
    .$if(body !== undefined, (query) => query.where('i.bodySlug', '=', body ?? ''))
    .orderBy('p.id')
    .execute()
}

interface Asked {
  body: string
  /** The number of the meeting. */
  meeting: number
  id: number
  today: Day
}

/** The file itself, as everybody may have it: null where it is not there, is of another meeting, or its item is closed. */
export async function publicFile(db: Db, { body, meeting, id, today }: Asked) {
  const found = await db
    .selectFrom('meetingPaper as p')
    .innerJoin('agendaItem', 'agendaItem.key', 'p.item')
    .select(['p.title', 'p.bytes', 'p.checksum'])
    .where('p.id', '=', id)
    .where('agendaItem.bodySlug', '=', body)
    .where('agendaItem.meeting', '=', meeting)
    .where('agendaItem.knownFrom', '<=', today)
    .where('agendaItem.closed', '=', false)
    .where(isShown('agendaItem'))
    .executeTakeFirst()
  return found ?? null
}

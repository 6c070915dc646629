import type { KeptElsewhere } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import { AgendaItem } from './agenda-item.ts'
import { BodyMeeting } from './body-meeting.ts'
import { tellOfMeeting, tellOfSuggestions, tellOfTakenOff } from './item-of-suggestions.ts'
import { linkAgendaItem } from './link-agenda-item.ts'
import { agendaFaults, meetingFaults } from './meeting-rule.ts'
import { putAgendaItem, putMeeting, readAgenda, readMeetings, removeAgendaItem, removeMeeting } from './meeting-rows.ts'
import { reindexPapers } from './paper/index.ts'
import { tellMeeting, tellOutcome } from './tell-followers.ts'
import { reindexMeetings } from './search-entries.ts'

/** A meeting as the secretary calls it. One that has an agenda is not taken away: it is cancelled. */
export const meetingKind: KeptElsewhere = {
  name: 'body_meeting',
  shape: BodyMeeting,
  put: (tx, { layer }, item) => putMeeting(tx, BodyMeeting.parse(item), layer),
  remove: (tx, _, key) => removeMeeting(tx, key),
  find: async (db, _, key) => (await readMeetings(db, { key }))[0] ?? null,
  unmet: async (db, { after, today }) => {
    const { data: item } = BodyMeeting.safeParse(after.item)
    return item === undefined ? [] : meetingFaults(db, item, today)
  },
  written: async (tx, { before, after }, acting) => {
    await reindexMeetings(tx)
    const { data: item } = BodyMeeting.safeParse(after?.item)
    const { data: was = null } = BodyMeeting.nullable().safeParse(before?.item ?? null)
    if (item !== undefined) await reindexPapers(tx, { bodySlug: item.bodySlug, meeting: item.number })
    if (item === undefined || after?.layer === 'example') return
    await tellOfMeeting(tx, { before: was, after: item }, acting)
    await tellMeeting(tx, { before: was, after: item }, acting)
  },
}

/** An item of an agenda, and what came of it. */
export const agendaKind: KeptElsewhere = {
  name: 'agenda_item',
  shape: AgendaItem,
  put: (tx, { layer }, item) => putAgendaItem(tx, AgendaItem.parse(item), layer),
  remove: (tx, _, key) => removeAgendaItem(tx, key),
  find: async (db, _, key) => (await readAgenda(db, { key }))[0] ?? null,
  unmet: async (db, { after, today }) => {
    const { data: item } = AgendaItem.safeParse(after.item)
    return item === undefined ? [] : agendaFaults(db, item, today)
  },
  written: async (tx, { before, after }, acting) => {
    const { data: item } = AgendaItem.safeParse(after?.item)
    const { data: was = null } = AgendaItem.nullable().safeParse(before?.item ?? null)
    await linkAgendaItem(tx, item ?? null, acting.today)
    await reindexMeetings(tx)
    if (item !== undefined) await reindexPapers(tx, item)
    if (item === undefined && was !== null && before?.layer !== 'example') await tellOfTakenOff(tx, { before: was, after: null }, acting)
    if (item === undefined || after?.layer === 'example') return
    await tellOfSuggestions(tx, { before: was, after: item }, acting)
    await tellOutcome(tx, { before: was, after: item }, acting)
  },
}

export const listMeetings = async (db: Db): Promise<Stored<unknown>[]> => (await shown(db, await readMeetings(db, {}))).toReversed()
export const listAgenda = async (db: Db): Promise<Stored<unknown>[]> => shown(db, await readAgenda(db, {}))

async function shown(db: Db, all: Stored<unknown>[]): Promise<Stored<unknown>[]> {
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}

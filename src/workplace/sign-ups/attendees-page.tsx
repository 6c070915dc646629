import type { Context } from 'hono'
import { attendeeOfCode, attendeesOf, noteCame, noteHeads, releaseNoShows, type AttendeeList } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow, parseDay } from '../../platform/time/index.ts'
import { activitiesAt, openActivity, type Opened } from '../activities/activity-target.ts'
import { workSaid } from '../texts.ts'
import { AttendeesView } from './attendees-view.tsx'
import { attendeeName } from './attendee-words.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/pameldte/:day`: who comes, for the host and for those who run the house. */
export async function attendeesPage(c: C): Promise<Response> {
  const { opened, list } = await openList(c)
  return c.html(
    <AttendeesView
      opened={opened}
      list={list}
      errors={[]}
      typed={{ kode: scanned(c) }}
      said={saidOf(opened, list, c.req.query('gjort') ?? '')}
    />,
  )
}

/** The code of a receipt that a host has scanned and come here from. */
const scanned = (c: C) => (c.req.query('kode') ?? '').slice(0, 300)

/** `POST …/pameldte/:day`: came or not, by name or by code; who did not come; and how many there were. */
export async function noteAttendees(c: C): Promise<Response> {
  const { opened, list } = await openList(c)
  const typed = await sentForm(c)
  const did = await noteOne(c, opened, { typed, noting: { list, by: opened.work.who.id, at: opened.work.now } })
  if ('errors' in did) return c.html(<AttendeesView opened={opened} list={list} errors={did.errors} typed={typed} said={null} />, 422)
  const path = activitiesAt(opened.work, `/${opened.key}/pameldte/${list.date.occurrence}`)
  return c.redirect(did.did === null ? path : `${path}?gjort=${did.did}`, 303)
}

/** What was just done, told on the page that it leads to: ids in the address, never a name. */
function saidOf({ work }: Opened, { attendees }: AttendeeList, did: string): string | null {
  const t = work.t.signUps.list
  if (did === 'tall') return t.savedCounts
  if (did === 'slipp') return t.released(attendees.filter(({ came }) => came === 0).length)
  const attendee = attendees.find(({ id }) => id === did)
  return attendee === undefined ? null : t.marked(attendeeName(work, attendee))
}

interface Given {
  typed: Typed
  noting: Parameters<typeof releaseNoShows>[1]
}

/** Of whom or what it was; or what is wrong. */
type Did = { did: string | null } | { errors: readonly FormError[] }

async function noteOne(c: C, opened: Opened, { typed, noting }: Given): Promise<Did> {
  const { db } = c.get('deps')
  const [does, value = ''] = lineOf(typed, 'gjor').split(':')
  const signUpId = lineOf(typed, 'hvem')
  switch (does) {
    case 'kode':
      return byCode(c, opened, { typed, noting })
    case 'slipp':
      await releaseNoShows(db, noting)
      return { did: 'slipp' }
    case 'tall':
      return saveHeads(c, opened, { typed, noting })
    case 'kom':
      if (!/^\d{1,2}$/.test(value)) return { did: null }
      return { did: (await noteCame(db, noting, { signUpId, came: Number(value) })) ? signUpId : null }
    default:
      await noteCame(db, noting, { signUpId, came: null })
      return { did: null }
  }
}

async function byCode(c: C, { work }: Opened, { typed, noting }: Given): Promise<Did> {
  const { db } = c.get('deps')
  const attendee = await attendeeOfCode(db, noting.list, lineOf(typed, 'kode').slice(0, 300))
  if (attendee === null) return { errors: [{ field: 'kode', text: work.t.signUps.list.wrongCode }] }
  await noteCame(db, noting, { signUpId: attendee.id, came: attendee.size })
  return { did: attendee.id }
}

const MOST_HEADS = 5000

async function saveHeads(c: C, { work }: Opened, { typed, noting }: Given): Promise<Did> {
  const [walkIns, heads] = [headsTyped(typed, 'uten'), headsTyped(typed, 'hoder')]
  const errors = [
    { field: 'uten', count: walkIns },
    { field: 'hoder', count: heads },
  ].flatMap(({ field, count }) => (count === 'wrong' ? [{ field, text: work.t.signUps.list.wrongCount }] : []))
  if (walkIns === 'wrong' || heads === 'wrong') return { errors }
  await noteHeads(c.get('deps').db, noting, { walkIns: walkIns ?? 0, heads })
  return { did: 'tall' }
}

function headsTyped(typed: Typed, name: string): number | null | 'wrong' {
  const line = lineOf(typed, name)
  if (line === '') return null
  return /^\d{1,4}$/.test(line) && Number(line) <= MOST_HEADS ? Number(line) : 'wrong'
}

/** Whoever opens it has seen the names (domain.md A6). Throws `not-found`, for another provider's as well. */
async function openList(c: C): Promise<{ opened: Opened; list: AttendeeList }> {
  const { db } = c.get('deps')
  const opened = await openActivity(c)
  const occurrence = parseDay(c.req.param('day') ?? '')
  const list = occurrence === null ? null : await attendeesOf(db, { key: opened.key, occurrence })
  if (list === null) throw notFound(workSaid((t) => t.notFound.toChange))
  const subjects = list.attendees.map(({ actId }) => `act:${actId}`)
  await recordViews(db, { actor: opened.work.who.id, subjects, at: new Date(machineNow()) })
  return { opened, list }
}

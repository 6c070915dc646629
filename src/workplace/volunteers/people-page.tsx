import type { Context } from 'hono'
import { hoursNotes, noteCheckSeen, noteHours, ownSlots, volunteersOf, type VolunteerLine } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { hoursField, mayConfirm } from './confirming.ts'
import { needsAt, openNeed, type OpenedNeed } from './need-target.ts'
import { PeopleView } from './people-view.tsx'

type C = Context<Env>

/** `…/frivillige/:key/folk`: who has said yes, for the host and for those who run the house. */
export async function peoplePage(c: C): Promise<Response> {
  const { opened, lines, notes } = await openPeople(c)
  const { volunteers: v } = opened.work.t
  const said = { lagret: v.who.saved, takket: v.who.thanked }[c.req.query('gjort') ?? ''] ?? null
  return c.html(<PeopleView opened={opened} lines={lines} notes={notes} errors={[]} typed={{}} said={said} />)
}

/** `POST …/folk`: the certificate has been seen, hours are confirmed, somebody did not come; and each of them taken back. */
export async function notePeople(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const { opened, lines, notes } = await openPeople(c)
  const { work, item } = opened
  const typed = await sentForm(c)
  const [volunteerId, shift] = lineOf(typed, 'hvem').split(':')
  const line = lines.find((one) => one.volunteerId === volunteerId && String(one.shiftId) === shift)
  const back = (did: string) => c.redirect(needsAt(work, `/${opened.key}/folk?gjort=${did}`), 303)
  if (line === undefined) return back('')
  const noting = { by: work.who.id, at: work.now }
  switch (lineOf(typed, 'gjor')) {
    case 'attest':
      await noteCheckSeen(db, noting, { volunteerId: line.volunteerId, on: work.today })
      return back('lagret')
    case 'attest-angre':
      await noteCheckSeen(db, noting, { volunteerId: line.volunteerId, on: null })
      return back('lagret')
    case 'angre':
      await noteHours(db, noting, { line, title: item.title, minutes: null })
      return back('lagret')
    case 'kom-ikke':
      await noteHours(db, noting, { line, title: item.title, minutes: 0 })
      return back('lagret')
    default: {
      const field = hoursField(line)
      const minutes = minutesTyped(lineOf(typed, field))
      const text = minutes === null ? work.t.volunteers.who.wrongHours : mayConfirm(opened, line) ? null : work.t.volunteers.who.checkFirst
      const errors: FormError[] = text === null ? [] : [{ field, text }]
      if (errors.length > 0)
        return c.html(<PeopleView opened={opened} lines={lines} notes={notes} errors={errors} typed={typed} said={null} />, 422)
      await noteHours(db, noting, { line, title: item.title, minutes })
      return back('takket')
    }
  }
}

const MOST = 500 * 60

/** «2», «2,5», «2.25»; null for what is no such number. */
function minutesTyped(line: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(line)) return null
  const minutes = Math.round(Number(line.replace(',', '.')) * 60)
  return minutes > 0 && minutes <= MOST ? minutes : null
}

/** Whoever opens it has seen the names (domain.md A6). Throws `not-found`, for another provider's as well. */
async function openPeople(c: C): Promise<{ opened: OpenedNeed; lines: VolunteerLine[]; notes: Awaited<ReturnType<typeof hoursNotes>> }> {
  const { db } = c.get('deps')
  const opened = await openNeed(c)
  const [lines, notes] = await Promise.all([volunteersOf(db, { key: opened.key, own: ownSlots(opened.item) }), hoursNotes(db, opened.key)])
  const subjects = [...new Set(lines.map(({ actId }) => `act:${actId}`))]
  await recordViews(db, { actor: opened.work.who.id, subjects, at: new Date(machineNow()) })
  return { opened, lines, notes }
}

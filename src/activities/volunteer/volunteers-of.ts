import { sql } from 'kysely'
import { namesOf } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { SessionState } from '../tables.ts'
import { slotNow } from './find-volunteer.ts'
import type { Slot } from './slots.ts'
import { TAKES } from './find-needs.ts'

/** Somebody at a shift, as the host sees them. Where they are reached is not the host's to know: what changes is told by the program. */
export interface VolunteerLine {
  volunteerId: string
  actId: string
  shiftId: number
  slot: Slot
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
  helperName: string | null
  shielded: boolean
  checkSeenOn: Day | null
  /** The address has yet to be proven. */
  waits: boolean
  minutes: number | null
}

interface Row {
  volunteerId: string
  actId: string
  personId: string
  helperId: string | null
  shiftId: number
  slot: string
  checkSeenOn: Day | null
  waits: boolean
  minutes: number | null
  occurrence: Day | null
  day: Day | null
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState | null
  reason: Localized | null
}

/** All who are at a shift of the need, those with the first shift first. Whoever shows it notes who saw it. */
export async function volunteersOf(db: Db, { key, own }: { key: string; own: readonly Slot[] }): Promise<VolunteerLine[]> {
  const { rows } = await sql<Row>`
    select v.id as volunteer_id, v.act_id, v.person_id, act.helper_id, s.id as shift_id, s.slot, v.check_seen_on,
      v.held_until is not null as waits, p.minutes, d.occurrence, d.day, d.starts_at, d.ends_at, d.state, d.reason
    from volunteer_place p join volunteer v on v.id = p.volunteer_id join act on act.id = v.act_id
      join volunteer_need n on n.id = v.need_id join volunteer_shift s on s.id = p.shift_id left join session d on d.id = s.session_id
    where n.key = ${key} and ${TAKES} order by act.at, v.id`.execute(db)
  const names = await namesOf(
    db,
    rows.flatMap(({ personId, helperId }) => (helperId === null ? [personId] : [personId, helperId])),
  )
  const lines = rows.map(({ personId, helperId, slot, occurrence, day, startsAt, endsAt, state, reason, ...row }): VolunteerLine => {
    const [person, helper] = [names.get(personId), names.get(helperId ?? '')]
    const shielded = person?.shielded === true || helper?.shielded === true
    return {
      ...row,
      slot: slotNow(slot, { occurrence, day, startsAt, endsAt, state, reason }, own),
      shielded,
      name: shielded ? null : (person?.name ?? null),
      helperName: shielded ? null : (helper?.name ?? null),
    }
  })
  return lines.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : orderOf(one) > orderOf(other) ? 1 : 0))
}

const orderOf = ({ slot }: VolunteerLine) => slot.startsAt?.toISOString() ?? slot.day ?? ''

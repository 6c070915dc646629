import type { BodyOnDay } from '../bodies/index.ts'
import type { AgendaOnDay, MeetingOnDay } from '../meetings/index.ts'
import { bodiesAsked } from './hearing.ts'
import type { HearingOnDay, StatementOnDay } from './hearing-queries.ts'

/** A meeting that had it on its agenda, or has. */
export interface Treatment {
  meeting: MeetingOnDay
  item: AgendaOnDay
}

/** A case as it lay with one body: OParl's Consultation. */
export interface Consultation {
  /** Null where a hearing is about places that no body answers for. */
  body: BodyOnDay | null
  /** In which the body was asked; null: it took the case up itself. */
  hearing: HearingOnDay | null
  statement: StatementOnDay | null
  /** The first first. */
  treatments: readonly Treatment[]
}

export interface ConsultationsKnown {
  bodies: readonly BodyOnDay[]
  hearings: readonly HearingOnDay[]
  statements: readonly StatementOnDay[]
  meetings: readonly MeetingOnDay[]
}

/** With which bodies a case has been, and what each said: those that were asked before it, whose words it decided on, and that took it up themselves. */
export function consultationsOf(ref: string, known: ConsultationsKnown): Consultation[] {
  const asked = known.hearings.flatMap((hearing) => inHearing(ref, hearing, known))
  const isAsked = (item: AgendaOnDay) => asked.some(({ hearing }) => hearing?.key === item.hearing)
  const alone = known.bodies.flatMap((body): Consultation[] => {
    const treatments = treatedBy(body, known.meetings, (item) => item.politicalCase === ref && !isAsked(item))
    return treatments.length === 0 ? [] : [{ body, hearing: null, statement: null, treatments }]
  })
  return [...asked, ...alone]
}

/** A hearing may have been held before the case had its number: then it is known by what was decided on the statement. */
function inHearing(ref: string, hearing: HearingOnDay, { bodies, statements, meetings }: ConsultationsKnown): Consultation[] {
  const said = statements.filter((one) => one.hearing === hearing.key)
  const isOfCase = hearing.politicalCase === ref
  if (!isOfCase && !said.some(({ decidedIn }) => decidedIn === ref)) return []
  const asked = bodiesAsked(bodies, hearing)
  if (asked.length === 0) return [{ body: null, hearing, statement: null, treatments: [] }]
  return asked.flatMap((body) => {
    const statement = said.find(({ bodySlug }) => bodySlug === body.slug) ?? null
    if (!isOfCase && statement?.decidedIn !== ref) return []
    return [{ body, hearing, statement, treatments: treatedBy(body, meetings, (item) => item.hearing === hearing.key) }]
  })
}

const treatedBy = (body: BodyOnDay, meetings: readonly MeetingOnDay[], isIt: (item: AgendaOnDay) => boolean): Treatment[] =>
  meetings
    .filter(({ bodySlug, cancelled }) => bodySlug === body.slug && cancelled === null)
    .flatMap((meeting) => meeting.agenda.filter(isIt).map((item) => ({ meeting, item })))
    .toReversed()

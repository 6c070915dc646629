import { remembered } from '../platform/cache/remembered.ts'
import type { Layer, Localized } from '../platform/content/localized.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { ClosedBasis } from './agenda-item.ts'
import { papersOnDay, type Paper } from './paper/index.ts'

/** An item as everybody may read it: of a closed one the public title and the law. What it came of is told by that, and not by the item (`namedBy`). */
export interface AgendaOnDay {
  number: number
  title: Localized
  fullTitle: Localized | null
  paper: Localized | null
  /** Files. */
  papers: readonly Paper[]
  link: string | null
  hearing: string | null
  politicalCase: string | null
  /** Numbers. */
  suggestions: readonly string[]
  closedBasis: ClosedBasis | null
  outcome: Localized | null
  outcomeOn: Day | null
}

export interface MeetingOnDay {
  key: string
  bodySlug: string
  bodyName: Localized
  number: number
  day: Day
  time: string | null
  hub: string
  room: Localized | null
  cancelled: Localized | null
  /** The day of the notice. */
  knownFrom: Day
  layer: Layer
  source: string | null
  /** Rises each time it is written anew. */
  sequence: number
  agenda: readonly AgendaOnDay[]
}

const CLOSED = { fullTitle: null, paper: null, papers: [], link: null, outcome: null, outcomeOn: null } as const

/** Every meeting that has been called by the day, the last first, with its agenda as far as it is public. */
export const meetingsOnDay = remembered(
  async (db: Db, day: Day): Promise<readonly MeetingOnDay[]> => {
    const meetings = await db
      .selectFrom('bodyMeeting')
      .innerJoin('body', 'body.slug', 'bodyMeeting.bodySlug')
      .selectAll('bodyMeeting')
      .select('body.name as bodyName')
      .where('bodyMeeting.knownFrom', '<=', day)
      .where(isShown('bodyMeeting'))
      .where(isShown('body'))
      .orderBy('day', 'desc')
      .orderBy('number', 'desc')
      .execute()
    const items = await db
      .selectFrom('agendaItem')
      .selectAll()
      .where('knownFrom', '<=', day)
      .where(isShown('agendaItem'))
      .orderBy('meeting')
      .orderBy('number')
      .execute()
    const files = await papersOnDay(db, { day })
    return meetings.map((meeting) => ({
      ...meeting,
      agenda: items
        .filter((item) => item.bodySlug === meeting.bodySlug && item.meeting === meeting.number)
        .map((item) => publicPart({ ...item, papers: files.filter((one) => one.item === item.key) }, day)),
    }))
  },
  ['body_meeting', 'agenda_item', 'meeting_paper', 'body'],
)

type CameOf = Pick<AgendaOnDay, 'hearing' | 'politicalCase' | 'suggestions'>

/** What an item may name of what it came of. One that is closed names nothing, since that would tell what it is about. */
export const namedBy = ({ closedBasis, hearing, politicalCase, suggestions }: AgendaOnDay): CameOf =>
  closedBasis === null ? { hearing, politicalCase, suggestions } : { hearing: null, politicalCase: null, suggestions: [] }

function publicPart({ closed, ...item }: AgendaOnDay & { closed: boolean }, day: Day): AgendaOnDay {
  const { number, title, fullTitle, paper, papers, link, hearing, politicalCase, suggestions, closedBasis, outcome, outcomeOn } = item
  const told = { number, title, fullTitle, paper, papers, link, hearing, politicalCase, suggestions, closedBasis, outcome, outcomeOn }
  if (closed) return { ...told, ...CLOSED }
  return outcomeOn !== null && outcomeOn > day ? { ...told, outcome: null, outcomeOn: null } : told
}

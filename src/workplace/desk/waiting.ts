import { findProposals, replyBy } from '../../activities/index.ts'
import { onwardFromAll, standingOf } from '../../chain/index.ts'
import { countWaitingEnquiries } from '../../messages/index.ts'
import { canAnywhere, scopesWhere } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { findSuggestions, openOn, readBy, thingOf } from '../../suggestions/index.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import type { Work } from '../work.ts'

/** What residents have sent that waits for an answer from whoever is signed in. */
export interface Waiting {
  kind: 'proposals' | 'suggestions' | 'enquiries'
  count: number
  /** When the first of them is to be answered; null where no day is promised. */
  due: Day | null
}

const MOST = 500

/** Each kind that somebody answers and that has something waiting, what is due first first. */
export async function waitingOn(db: Db, work: Work): Promise<Waiting[]> {
  const found = await Promise.all([proposals(db, work), suggestions(db, work), enquiries(db, work)])
  return found.filter(({ count }) => count > 0).toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1))
}

async function proposals(db: Db, work: Work): Promise<Waiting> {
  if (!canAnywhere(work.who, 'proposal.decide')) return { kind: 'proposals', count: 0, due: null }
  const open = await findProposals(db, { hubs: await proposalHubs(db, work), answered: 'no' })
  return waiting(
    'proposals',
    open.map(({ steps }) => replyBy(steps)),
  )
}

async function suggestions(db: Db, work: Work): Promise<Waiting> {
  if (!canAnywhere(work.who, 'suggestion.answer')) return { kind: 'suggestions', count: 0, due: null }
  const [hubs, numbers] = await Promise.all([proposalHubs(db, work), openOn(db, work.today)])
  const [open, unread] = await Promise.all([
    findSuggestions(db, { hubs, numbers, standing: true, limit: numbers.length }),
    findSuggestions(db, { hubs, unread: true, limit: MOST }),
  ])
  const links = await onwardFromAll(
    db,
    open.map(({ number }) => thingOf(number)),
  )
  const dues = new Map([
    ...open.map(({ number }) => [number, earliest(standingOf(thingOf(number), links, work.today).waits.map(({ due }) => due))] as const),
    ...unread.map(({ number, receivedAt }) => [number, readBy(receivedAt)] as const),
  ])
  return waiting('suggestions', [...dues.values()])
}

async function enquiries(db: Db, { who }: Work): Promise<Waiting> {
  const count = canAnywhere(who, 'enquiry.answer') ? await countWaitingEnquiries(db, scopesWhere(who, 'enquiry.answer')) : 0
  return { kind: 'enquiries', count, due: null }
}

/** What has no day lies with somebody else, or with whoever sent it. */
function waiting(kind: Waiting['kind'], dues: readonly (Day | null)[]): Waiting {
  const days = dues.filter((due) => due !== null)
  return { kind, count: days.length, due: earliest(days) }
}

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.flatMap((day) => (day === null ? [] : [day])).toSorted((one, other) => (one < other ? -1 : 1))[0] ?? null

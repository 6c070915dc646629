import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import { stateOf, type ProposalState, type Step } from './course.ts'
import type { Proposer, Wording } from './proposal.ts'
import { stepsOf } from './write-step.ts'

export interface Proposal extends Proposer {
  number: number
  /** Slug. */
  hub: string
  /** Made up, so that a trial has something to look at. */
  isExample: boolean
  /** Slug of the provider that the organisation which sent it is here. */
  provider: string | null
  /** It was sent by a business. */
  isBusiness: boolean
  /** Null when whoever proposed it has been forgotten. */
  actId: string | null
  receivedAt: Date
  shownAt: Date | null
  closedAt: Date | null
  activityKey: string | null
  steps: readonly Step[]
  state: ProposalState
  /** How it reads now; null when it went with its act. */
  wording: Wording | null
  joins: Joins
}

/** How many, and never who. */
export interface Joins {
  wants: number
  helps: number
}

export interface AskedProposals {
  /** Slugs; all hubs by default. */
  hubs?: readonly string[] | undefined
  number?: number
  actId?: string
  /** What became this activity. */
  activity?: string
  /** Without those that nobody at the hub has looked at. */
  onlyShown?: boolean
  /** Without those that are answered, or those answered alone, from then on. */
  answered?: 'no' | { since: Date }
  limit?: number
}

const MOST = 500

/** Those that have begun, the longest waiting first; the answered ones by their answer, the latest first. */
export async function findProposals(db: Db, asked: AskedProposals): Promise<Proposal[]> {
  if (asked.hubs?.length === 0) return []
  const rows = await rowsOf(db, asked)
  const numbers = rows.map((row) => row.number)
  const [steps, wordings, joins] = await Promise.all([stepsOf(db, numbers), wordingsOf(db, numbers), joinsOf(db, numbers)])
  return rows.flatMap(({ layer, wantsKept, helpsKept, ...row }) => {
    const own = steps.get(row.number) ?? []
    const state = stateOf(own)
    const counted = joins.get(row.number)
    if (row.receivedAt === null || state === null) return []
    return [
      {
        ...row,
        receivedAt: row.receivedAt,
        steps: own,
        state,
        wording: wordings.get(row.number) ?? null,
        isExample: layer === 'example',
        joins: { wants: wantsKept + (counted?.wants ?? 0), helps: helpsKept + (counted?.helps ?? 0) },
      },
    ]
  })
}

/** The organisation that somebody sent it for. */
const SENT_BY = sql`(select o.provider, o.kind from act join organisation o on o.id = act.organisation_id where act.id = proposal.act_id) as sent_by`

function rowsOf(db: Db, { hubs, number, actId, activity, onlyShown = false, answered, limit = MOST }: AskedProposals) {
  return db
    .selectFrom('proposal')
    .innerJoin('hub', 'hub.id', 'proposal.hubId')
    .select(['number', 'hub.slug as hub', 'actId', 'credit', 'association', 'ageBand', 'receivedAt', 'shownAt', 'closedAt', 'activityKey'])
    .select(['proposal.layer', 'wantsKept', 'helpsKept'])
    .select([
      sql<string | null>`(select provider from ${SENT_BY})`.as('provider'),
      sql<boolean>`exists (select from ${SENT_BY} where kind = 'business')`.as('isBusiness'),
    ])
    .where('receivedAt', 'is not', null)
    .where(isShown('proposal'))
    .$if(activity !== undefined, (query) => query.where('activityKey', '=', activity ?? ''))
    .$if(hubs !== undefined, (query) => query.where('hub.slug', 'in', hubs ?? ['']))
    .$if(number !== undefined, (query) => query.where('number', '=', number ?? 0))
    .$if(actId !== undefined, (query) => query.where('actId', '=', actId ?? ''))
    .$if(onlyShown, (query) => query.where('shownAt', 'is not', null))
    .$if(answered === 'no', (query) => query.where('closedAt', 'is', null).orderBy('receivedAt'))
    .$if(typeof answered === 'object', (query) =>
      query.where('closedAt', '>=', typeof answered === 'object' ? answered.since : new Date(0)).orderBy('closedAt', 'desc'),
    )
    .orderBy('number')
    .limit(limit)
    .execute()
}

/** Null when there is none, or it has not begun. */
export async function findProposal(db: Db, asked: { number: number } | { actId: string } | { activity: string }): Promise<Proposal | null> {
  return (await findProposals(db, asked))[0] ?? null
}

const WORDING = ['title', 'body', 'audience', 'often', 'weekday', 'day', 'starts', 'ends', 'help', 'nickname'] as const

/** As they read now: the last that the proposer has written or said yes to. */
async function wordingsOf(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Wording>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('proposalWording')
    .distinctOn('proposal')
    .select(['proposal', ...WORDING])
    .where('proposal', 'in', numbers)
    .where('takenAt', 'is not', null)
    .orderBy('proposal')
    .orderBy('nr', 'desc')
    .execute()
  return new Map(rows.map(({ proposal, ...wording }) => [proposal, wording]))
}

async function joinsOf(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Joins>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('proposalJoin')
    .select('proposal')
    .select(sql<number>`(count(*) filter (where can_help is null))::int`.as('wants'))
    .select(sql<number>`(count(*) filter (where can_help is not null))::int`.as('helps'))
    .where('proposal', 'in', numbers)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .groupBy('proposal')
    .execute()
  return new Map(rows.map(({ proposal, ...counts }) => [proposal, counts]))
}

/** What staff suggest, while it waits for an answer. */
export interface Suggestion extends Wording {
  nr: number
  why: string
}

export async function waitingSuggestion(db: Db, number: number): Promise<Suggestion | null> {
  const row = await db
    .selectFrom('proposalWording')
    .select(['nr', 'why', ...WORDING])
    .where('proposal', '=', number)
    .where('takenAt', 'is', null)
    .where('refusedAt', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, why: row.why ?? '' }
}

/** What the proposer said no to, and why: for whoever answers. */
export function refusedSuggestions(
  db: Db,
  number: number,
): Promise<{ nr: number; why: string | null; reply: string | null; at: Date | null }[]> {
  return db
    .selectFrom('proposalWording')
    .select(['nr', 'why', 'reply', 'refusedAt as at'])
    .where('proposal', '=', number)
    .where('refusedAt', 'is not', null)
    .orderBy('nr')
    .execute()
}

/** How many wait for the hubs to answer: those that wait for their proposer are not among them. */
export async function countUnanswered(db: Db, hubs: readonly string[] | undefined): Promise<number> {
  return (await findProposals(db, { hubs, answered: 'no' })).filter(({ state }) => state !== 'suggested').length
}

/** Somebody who can help, for whoever sets it up. */
export interface Helper {
  actId: string
  canHelp: string
}

export async function helpersOf(db: Db, number: number): Promise<Helper[]> {
  const rows = await db
    .selectFrom('proposalJoin')
    .select(['actId', 'canHelp'])
    .where('proposal', '=', number)
    .where('canHelp', 'is not', null)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('countedAt')
    .execute()
  return rows.flatMap(({ actId, canHelp }) => (canHelp === null ? [] : [{ actId, canHelp }]))
}

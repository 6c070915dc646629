import type { Context } from 'hono'
import type { FormError } from '../../design/index.ts'
import { positionsLeft, type PositionLeft } from '../../appointments/index.ts'
import { rolePlaces } from '../../bodies/index.ts'
import { endOf, findAccount, grantsOf, ownSignIns, type HeldGrant, type StaffAccount, type StaffEnd } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import type { Placed } from './grant-words.ts'

type C = Context<Env>

/** What is shown of somebody who works here. */
export interface AccountState extends Placed {
  account: StaffAccount
  /** All ever given, the newest first. */
  grants: readonly HeldGrant[]
  /** The latest time it was ended; null when it never was. */
  end: StaffEnd | null
  /** In how many browsers somebody is signed in with it now. */
  signIns: number
  /** Positions with times to come that nobody else sees to. */
  left: readonly PositionLeft[]
  typed: Typed
  errors: readonly FormError[]
  /** What was just done here; null when nothing was. */
  done: 'given' | 'taken' | 'closed' | 'opened' | 'forgotten' | null
}

/** Throws `not-found`. */
export async function stateOf(c: C): Promise<AccountState> {
  const { db } = c.get('deps')
  const id = c.req.param('id') ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound(workSaid((t) => t.grants.noAccount))
  const [work, account] = await Promise.all([workOf(c), findAccount(db, id)])
  const [grants, end, signIns, places, left] = await Promise.all([
    grantsOf(db, id),
    endOf(db, id),
    ownSignIns(db, id, machineNow()),
    rolePlaces(db, work.today, work.lang),
    positionsLeft(db, { accountId: id, today: work.today, at: work.now }),
  ])
  return { work, account, grants, end, signIns: signIns.length, places, left, typed: {}, errors: [], done: null }
}

export const isClosed = ({ end }: Pick<AccountState, 'end'>): boolean => end !== null && end.reopenedAt === null

/** The box that says one knows it cannot be taken back. */
export const SURE = 'sikker'

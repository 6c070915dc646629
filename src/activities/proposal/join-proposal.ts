import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { keyedHash } from '../../platform/secrets/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { stateOf } from './course.ts'
import type { JoinEnd } from './tables.ts'
import { proposalSaid } from './texts.ts'
import { lockOnly, noProposal, type LockedProposal } from './write-step.ts'

export interface NewJoin extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  number: number
  /** Slug of the hub whose desk it belongs to. */
  hub: string
  /** What they can help with; null: they want to be there. */
  canHelp: string | null
}

/** The kind of act. */
export const JOIN = 'proposal-join'

/**
 * Counts once for each address, when it is proven to be theirs. Who has joined is never public. Throws `not-found` where nothing is shown, and
 * `conflict` when the proposal has been answered with no, or is in the programme.
 */
export async function joinProposal(db: Db, { number, hub, canHelp, ...act }: NewJoin): Promise<Receipt> {
  const content = JSON.stringify([number, canHelp, act.person, act.helper ?? null])
  const [contact] = act.person.contacts.length > 0 ? act.person.contacts : (act.helper?.contacts ?? [])
  const contactHash = contact === undefined ? null : await keyedHash(db, 'proposal-join', `${contact.kind} ${contact.value}`)
  return performAct(
    db,
    { ...act, topic: `hub:${hub}`, kind: JOIN, needs: 'contact', content },
    async (tx, { id, personId, at, confirmed }) => {
      const locked = await lockOnly(tx, number)
      if (locked === null || !locked.isShown) throw noProposal()
      if (!isJoinable(locked))
        throw new Fault(
          'conflict',
          proposalSaid((t) => t.faults.notJoinable),
        )
      const made = await tx
        .insertInto('proposalJoin')
        .values({ proposal: number, actId: id, personId, canHelp, contactHash })
        .returning('id')
        .executeTakeFirstOrThrow()
      if (confirmed) await countJoin(tx, { actId: id, at })
      return `proposal-join:${made.id}`
    },
  )
}

/** Also while it is being set up: that is when hands are needed. */
export const isJoinable = ({ steps }: Pick<LockedProposal, 'steps'>): boolean => {
  const state = stateOf(steps)
  return state === 'considered' || state === 'suggested' || state === 'received' || state === 'approved'
}

/**
 * Under the lock of the proposal: of two with the same address the earlier one stands, unless the later one offers help and the earlier did not.
 * Done twice it changes nothing.
 */
export async function countJoin(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const found = await tx.selectFrom('proposalJoin').select('proposal').where('actId', '=', actId).executeTakeFirst()
  if (found === undefined || (await lockOnly(tx, found.proposal)) === null) return
  const own = await tx.selectFrom('proposalJoin').selectAll().where('actId', '=', actId).executeTakeFirstOrThrow()
  if (own.countedAt !== null || own.endedAt !== null) return
  const now = new Date(at)
  const earlier = own.contactHash === null ? undefined : await liveWith(tx, own.proposal, own.contactHash)
  if (earlier !== undefined && (own.canHelp === null || earlier.canHelp !== null)) {
    return end(tx, { id: own.id, because: 'already', at: now })
  }
  if (earlier !== undefined) await end(tx, { id: earlier.id, because: 'replaced', at: now })
  await tx.updateTable('proposalJoin').set({ countedAt: now }).where('id', '=', own.id).execute()
}

async function end(tx: Tx, { id, because, at }: { id: string; because: JoinEnd; at: Date }): Promise<void> {
  await tx.updateTable('proposalJoin').set({ endedAt: at, endedBecause: because }).where('id', '=', id).execute()
}

const liveWith = (tx: Tx, proposal: number, contactHash: Buffer) =>
  tx
    .selectFrom('proposalJoin')
    .select(['id', 'canHelp'])
    .where('proposal', '=', proposal)
    .where('contactHash', '=', contactHash)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

import { onwardFrom, standingOf } from '../../chain/index.ts'
import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { keyedHash } from '../../platform/secrets/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { behind } from '../behind.ts'
import { thingOf } from '../chain.ts'
import { lockOnly, noSuggestion, type LockedSuggestion } from '../lock-suggestion.ts'
import { supportLevelOf } from './support-rule.ts'
import type { SupportEnd } from './tables.ts'
import { supportSaid } from './texts.ts'

export interface NewSupport extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  number: number
  /** Slug of the hub that the suggestion lies at. */
  hub: string
  /** What they can help with; null: they want it too. */
  canHelp: string | null
  /** Whether they asked to hear what becomes of it. */
  wantsWord: boolean
}

/** The kind of act. */
export const SUPPORT = 'suggestion-support'

/**
 * Counts once for each address, when it is proven to be theirs; where the hub asks for more, once for each resident who is known so surely.
 * Throws `not-found` where nothing is shown, `not-allowed` when it is not known surely enough who asks, and `conflict` when the suggestion has
 * ended or was merged with another.
 */
export async function supportSuggestion(db: Db, { number, hub, canHelp, wantsWord, ...act }: NewSupport): Promise<Receipt> {
  const content = JSON.stringify([number, canHelp, wantsWord, act.person, act.helper ?? null])
  const needs = await supportLevelOf(db, hub)
  const who = identityOf(act, needs)
  const contactHash = who === null ? null : await keyedHash(db, 'suggestion-support', who)
  return performAct(db, { ...act, topic: `hub:${hub}`, kind: SUPPORT, needs, content }, async (tx, { id, at, confirmed }) => {
    const locked = await lockOnly(tx, number)
    if (locked === null || !locked.isShown || locked.isWithdrawn) throw noSuggestion()
    await requireOpen(tx, locked, at)
    const made = await tx
      .insertInto('suggestionSupport')
      .values({ suggestion: number, actId: id, canHelp, wantsWord: wantsWord || canHelp !== null, contactHash })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (confirmed) await countSupport(tx, { actId: id, at })
    return `suggestion-support:${made.id}`
  })
}

/** By what they count once: staff have met whom they register for a helper, so that one daughter's address does for mother and father. */
function identityOf(
  { person, helper, registeredBy, resident }: Pick<NewSupport, 'person' | 'helper' | 'registeredBy' | 'resident'>,
  needs: string,
) {
  if (needs === 'substantial' && resident) return `resident ${resident.id}`
  const [contact] = person.contacts.length > 0 || registeredBy ? person.contacts : (helper?.contacts ?? [])
  return contact === undefined ? null : `${contact.kind} ${contact.value}`
}

async function requireOpen(tx: Tx, { number }: LockedSuggestion, at: Instant): Promise<void> {
  const thing = thingOf(number)
  const links = await onwardFrom(tx, thing)
  const isMerged = links.some(({ kind, from }) => kind === 'merged_into' && from.key === thing.key && from.kind === thing.kind)
  if (isMerged || standingOf(thing, links, instantToWall(at).day).endedOn !== null)
    throw new Fault(
      'conflict',
      supportSaid((t) => (isMerged ? t.faults.merged : t.faults.ended)),
    )
}

/**
 * Under the lock of the suggestion: of two with the same address the earlier one stands, unless the later one offers help and the earlier did
 * not. Done twice it changes nothing.
 */
export async function countSupport(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const found = await tx.selectFrom('suggestionSupport').select('suggestion').where('actId', '=', actId).executeTakeFirst()
  if (found === undefined || (await lockOnly(tx, found.suggestion)) === null) return
  const own = await tx.selectFrom('suggestionSupport').selectAll().where('actId', '=', actId).executeTakeFirstOrThrow()
  if (own.countedAt !== null || own.endedAt !== null) return
  const earlier = own.contactHash === null ? undefined : await liveWith(tx, await behind(tx, own.suggestion), own.contactHash)
  if (earlier !== undefined && (own.canHelp === null || earlier.canHelp !== null)) return endSupport(tx, own.id, { because: 'already', at })
  if (earlier !== undefined) await endSupport(tx, earlier.id, { because: 'replaced', at })
  await tx
    .updateTable('suggestionSupport')
    .set({ countedAt: new Date(at) })
    .where('id', '=', own.id)
    .execute()
}

async function endSupport(tx: Tx, id: string, { because, at }: { because: SupportEnd; at: Instant }): Promise<void> {
  await tx
    .updateTable('suggestionSupport')
    .set({ endedAt: new Date(at), endedBecause: because })
    .where('id', '=', id)
    .execute()
}

const liveWith = (tx: Tx, suggestions: readonly number[], contactHash: Buffer) =>
  tx
    .selectFrom('suggestionSupport')
    .select(['id', 'canHelp'])
    .where('suggestion', 'in', suggestions)
    .where('contactHash', '=', contactHash)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

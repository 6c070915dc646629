import { hubIdOf, hubScope } from '../hubs/items/index.ts'
import { performAct, type ActGiven, type Receipt } from '../people/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { receiveInChain } from './chain.ts'
import { lockOnly } from './lock-suggestion.ts'
import type { About, Voicer, Wording } from './suggestion.ts'

export interface NewSuggestion extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  about: About
  wording: Wording
  voicer: Voicer
}

/** The kind of act. */
export const SUGGESTION = 'suggestion'

/** Needs no proven address: where it stands is on the receipt, and goes to the address besides. What is held back has a number and has not begun. */
export function voiceSuggestion(db: Db, { about, wording, voicer, ...act }: NewSuggestion): Promise<Receipt> {
  const { hub, body = null, ...rest } = about
  const { point = null, ...words } = wording
  const content = JSON.stringify([about, wording, voicer, act.person, act.helper ?? null])
  const given = { ...act, topic: `hub:${hub}`, kind: SUGGESTION, needs: 'nothing', content } as const
  return performAct(db, given, async (tx, { id, at, confirmed }) => {
    const { number } = await tx
      .insertInto('suggestion')
      .values({ ...rest, ...voicer, asksBody: body, hubId: await hubIdOf(tx, hubScope(hub)), actId: id })
      .returning('number')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('suggestionText')
      .values({ ...words, lat: point?.lat ?? null, lon: point?.lon ?? null, suggestion: number, actId: id })
      .execute()
    if (confirmed) await receive(tx, number, at)
    return `suggestion:${number}`
  })
}

/** It has begun: the time in which it is read and answered counts from now. Done twice it changes nothing. */
export async function receive(tx: Tx, number: number, at: Instant): Promise<void> {
  const locked = await lockOnly(tx, number)
  if (locked === null || locked.isReceived) return
  await tx
    .updateTable('suggestion')
    .set({ receivedAt: new Date(at) })
    .where('number', '=', number)
    .execute()
  await receiveInChain(tx, locked, at)
}

import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import { hubIdOf, hubScope } from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Proposer, Wording } from './proposal.ts'
import { lockOnly, writeStep } from './write-step.ts'

export interface NewProposal extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  /** Slug. */
  hub: string
  wording: Wording
  proposer: Proposer
}

/** The kind of act. */
export const PROPOSAL = 'proposal'

/** Needs no proven address: the answer is on the receipt, and goes to the address besides. What is held back has a number and has not begun. */
export function propose(db: Db, { hub, wording, proposer, ...act }: NewProposal): Promise<Receipt> {
  const content = JSON.stringify([hub, wording, proposer, act.person, act.helper ?? null])
  return performAct(db, { ...act, topic: `hub:${hub}`, kind: PROPOSAL, needs: 'nothing', content }, async (tx, { id, at, confirmed }) => {
    const { number } = await tx
      .insertInto('proposal')
      .values({ hubId: await hubIdOf(tx, hubScope(hub)), actId: id, ...proposer })
      .returning('number')
      .executeTakeFirstOrThrow()
    await putWording(tx, { proposal: number, nr: 1, actId: id, wording, why: null, takenAt: new Date(at) })
    if (confirmed) await receive(tx, number, at)
    return `proposal:${number}`
  })
}

interface NewWording {
  proposal: number
  nr: number
  actId: string
  wording: Wording
  why: string | null
  takenAt: Date | null
}

export async function putWording(tx: Tx, { wording, ...row }: NewWording): Promise<void> {
  const { title, body, audience, often, weekday, day, starts, ends, help, nickname } = wording
  await tx
    .insertInto('proposalWording')
    .values({ ...row, title, body, audience, often, weekday, day, starts, ends, help, nickname })
    .execute()
}

/** It has begun: the time in which the hub answers counts from now. */
export async function receive(tx: Tx, number: number, at: number): Promise<void> {
  const locked = await lockOnly(tx, number)
  if (locked !== null && locked.state === null) await writeStep(tx, locked, { kind: 'received', by: null, at })
}

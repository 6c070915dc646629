import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { performAct, type ActGiven, type Receipt } from '../acts/perform-act.ts'
import { recordAudit } from '../audit.ts'
import type { GivenPerson } from '../persons/index.ts'

/** `document`: showed proof of identity. `known`: whoever works there knows them from before. */
export const MET_HOW = ['document', 'known'] as const
export type MetHow = (typeof MET_HOW)[number]

export const MET = 'met'

/** So long whoever signs in with a code to the address is taken for whom we met; then they show who they are once more. */
export const MET_LASTS = 365 * 24 * 60 * 60_000

export interface Attested extends Pick<ActGiven, 'topic' | 'key' | 'publicUrl' | 'at'> {
  /** Whom it is, with the one address that they alone read. */
  person: GivenPerson
  how: MetHow
  registeredBy: { id: string }
}

/**
 * Somebody who works here has seen who it is, and who reads the address: signing in with a code to it is as good as having been met
 * (decision 039). An act as any other: with a receipt, told to the address, and taken back by calling it off.
 */
export function attestMet(db: Db, { person, how, registeredBy, ...given }: Attested): Promise<Receipt> {
  const content = JSON.stringify([person, how])
  const act = { ...given, kind: MET, person, registeredBy, channel: 'desk', needs: 'nothing', content } as const
  return performAct(db, act, async (tx, { id }) => {
    const now = machineNow()
    await tx
      .insertInto('metInPerson')
      .values({ actId: id, how, madeAt: new Date(now), endsAt: new Date(now + MET_LASTS) })
      .execute()
    await recordAudit(tx, { at: new Date(now), actor: registeredBy.id, action: 'person-met', subject: `act:${id} how:${how}` })
    return `met:${id}`
  })
}

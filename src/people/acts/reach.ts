import type { Tx } from '../../platform/database/index.ts'
import type { Contact } from '../contacts/index.ts'
import type { Act, Party } from './act.ts'
import { findAct } from './find-act.ts'
import { lockPersonsOf } from './lock-persons.ts'

export interface Reach {
  act: Act
  /** Where it can be written to: the person's own address before the helper's. Null: somebody must ring, or it stands on the receipt. */
  to: Party['contacts'][number] | null
}

interface Asked {
  actId: string
  /** Only an address of this kind. */
  kind?: Contact['kind']
  /** Addresses that have been tried. */
  except?: readonly string[]
  /** The message says that the act is called off. */
  calledOff?: boolean
}

/**
 * Whom a message about an act goes to. Null when the act is called off, erased or waits for its address to be proven. Holds off an erasure
 * until the transaction ends, so that it finds the message too.
 */
export async function reachOf(tx: Tx, { actId, calledOff = false, ...only }: Asked): Promise<Reach | null> {
  await lockPersonsOf(tx, actId)
  const act = await findAct(tx, actId)
  if (act === null || (act.cancelledAt !== null) !== calledOff || act.confirmedAt === null) return null
  return { act, to: whereTo(act, only) }
}

/** Where whoever did it can be written to; null: somebody must ring. */
export function whereTo(
  { person, helper }: Pick<Act, 'person' | 'helper'>,
  { kind, except = [] }: Pick<Asked, 'kind' | 'except'> = {},
): Reach['to'] {
  const contacts = [...person.contacts, ...(helper?.contacts ?? [])].filter(({ value }) => !except.includes(value))
  return contacts.find((one) => one.kind !== 'phone' && one.deadSince === null && (kind === undefined || one.kind === kind)) ?? null
}

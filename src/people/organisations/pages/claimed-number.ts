import type { Ctx } from '../../../platform/http/context.ts'
import type { OrganisationKind } from '../organisation.ts'
import { readOrganisationNumber, type NumberFault } from '../organisation-number.ts'
import { findByNumber } from '../queries.ts'

/** What is known of the organisation somebody wants to register, before they say who they are. */
export interface Sought {
  /** Null: it is not registered. */
  number: string | null
  name: string | null
  kind: OrganisationKind | null
  isTaken: boolean
}

/** By its number; `uten=ja` for those that have none. */
export async function soughtOf(c: Ctx, given: { number: string; unregistered: boolean }): Promise<Sought | { fault: NumberFault }> {
  const { db, clock } = c.get('deps')
  if (given.unregistered) return { number: null, name: null, kind: 'informal_group', isTaken: false }
  const read = readOrganisationNumber(given.number)
  if ('fault' in read) return read
  const here = await findByNumber(db, read.number, clock.today())
  const isTaken = here !== null && (here.isLed || (here.state !== 'claimed' && here.state !== 'refused' && here.state !== 'dissolved'))
  return { number: read.number, name: isTaken ? here.name : null, kind: isTaken ? here.kind : null, isTaken }
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Receipt } from '../acts/perform-act.ts'
import { readContact } from '../contacts/index.ts'
import { claimOrganisation, type NewClaim } from './claim-organisation.ts'
import { decideOrganisation } from './decide.ts'

export const SITE = 'http://localhost'

export const contactOf = (address: string) => readContact(address) ?? assert.fail(`no address: ${address}`)

interface Claimed {
  address: string
  at: Instant
  number?: string | null
  name?: string
  takesOver?: boolean
  registeredBy?: NewClaim['registeredBy']
  proven?: boolean
  /** How surely it is known who asks, where it is to take over. */
  level?: 'contact' | 'met'
}

/** Somebody asks for an organisation, from a browser where their address is proven. */
export async function claim(
  db: Db,
  { address, at, number = null, name = 'Prøve vel', takesOver = false, proven = true, level = 'met' }: Claimed,
): Promise<Receipt> {
  const contact = contactOf(address)
  return claimOrganisation(db, {
    number,
    name,
    kind: 'association',
    takesOver,
    person: { name: `Kari ${address.split('@')[0] ?? ''}`, language: 'nb', contacts: [contact] },
    channel: 'web',
    proven: proven ? [contact] : [],
    resident: takesOver ? await residentOf(db, level) : null,
    key: randomUUID(),
    publicUrl: SITE,
    at,
  })
}

/** A resident of whom it is known so surely who it is. */
export async function residentOf(db: Db, level: 'contact' | 'met') {
  const values = { name: null, language: 'nb', madeAt: new Date(0), signedInAt: new Date(0) } as const
  const { id } = await db.insertInto('resident').values(values).returning('id').executeTakeFirstOrThrow()
  return { id, level, language: 'nb' } as const
}

/** The membership that an act led to. */
export async function membershipOf(db: Db, { actId }: Pick<Receipt, 'actId'>) {
  return (await db.selectFrom('membership').selectAll().where('actId', '=', actId).executeTakeFirst()) ?? assert.fail('no membership')
}

/** An account that decides. */
export async function staffOf(db: Db): Promise<string> {
  const values = { issuer: 'test', subject: randomUUID(), name: 'Test Rådgiver', createdAt: new Date(0) }
  return (await db.insertInto('staffAccount').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** A claimed and approved organisation with its leader. */
export async function approvedOrganisation(db: Db, given: Claimed & { staffId: string }) {
  const leader = await membershipOf(db, await claim(db, given))
  const { organisationId } = leader
  const decision = {
    organisationId,
    staffId: given.staffId,
    reason: 'Vedtekter vist',
    paper: 'statutes',
    publicUrl: SITE,
    at: given.at,
  } as const
  await decideOrganisation(db, 'approved', decision)
  return { organisationId, leader }
}

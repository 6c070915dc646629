import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { inviteMember } from '../src/people/organisations/invite.ts'
import { acceptOnPaper } from '../src/people/organisations/answer-on-paper.ts'
import { inviteOnPaper } from '../src/people/organisations/invite-on-paper.ts'
import { approvedOrganisation, contactOf, SITE } from '../src/people/organisations/testing.ts'
import { newActKey, newReceiptLink } from '../src/people/index.ts'
import { keepContact } from '../src/people/residents/contacts.ts'
import { keptTables } from '../src/platform/privacy/index.ts'
import { machineNow, parseWallTime } from '../src/platform/time/index.ts'
import { leadToActivity } from '../src/suggestions/lead-to-activity.ts'
import { askBack, findSuggestion } from '../src/suggestions/index.ts'
import { PRIVACY } from '../src/privacy-register.ts'
import type { MovingTown } from './moving-town.ts'
import { openResident, sentTo, type Resident } from './resident.ts'
import { AT_HUBS, AT_MEETINGS, fills, LOAN, SAID_AT_HUBS, type Doing } from './resident-acts.ts'

export interface OwnReceipt {
  /** Of the act. */
  id: string
  token: string
  /** When the town’s clock showed what: there its pages are asked. */
  now: string
}

/** Somebody signed in, with one of everything that can be theirs. */
export interface Owner {
  who: Resident
  receipts: ReadonlyMap<string, OwnReceipt>
  /** Where they lead. */
  organisation: string
  /** Somebody else’s role in it, and somebody who is asked. */
  member: string
  invitation: string
  /** Another address than the one they signed in with, and another browser. */
  contact: string
  signIn: string
  /** The question that those who answer put to them, and a date of their loan. */
  question: string
  loan: string
  resident: string
}

const HUBS = '2020-01-06T08:00'
const SAID = '2020-03-02T08:00'
const QUEUE = '2020-02-04T11:00'
export const ROLE_CLOCK = SAID
const LIST: readonly [string, readonly Doing[]][] = [
  ['2019-11-20T12:00', AT_MEETINGS.filter(({ kind }) => kind !== 'sign-up')],
  [HUBS, AT_HUBS],
  [QUEUE, [{ kind: 'queue-ticket', own: [], does: fills('/torg/holmen/kolapp', { tema: 'annet' }) }]],
  [SAID, SAID_AT_HUBS],
]

/** `staff` answers for the town; `nth` is when they borrow the hall, so that nobody stands in another’s way. */
export async function openOwner(town: MovingTown, { staff, nth }: { staff: string; nth: number }): Promise<Owner> {
  const { db } = town.deps
  const address = `eier-${nth}@example.no`
  town.goTo(HUBS)
  const who = await signedIn(town, address)
  await who.done('/min-side/om-deg', { navn: `Test Eier${nth}` })
  const receipts = await doAll(town, who, nth)
  const { id: resident } = await db.selectFrom('resident').select('id').where('name', '=', `Test Eier${nth}`).executeTakeFirstOrThrow()
  const token = receipts.get('appointment')?.token ?? assert.fail()
  assert.equal((await who.send(`/kvittering/${token}/tidligere`, {})).status, 303)
  await signedIn(town, address)
  const value = `eier-ny-${nth}@example.no`
  await db.transaction().execute((tx) => keepContact(tx, { residentId: resident, kind: 'email', value }, machineNow()))
  const one = async (query: ReturnType<typeof sql<{ id: string }>>) => (await query.execute(db)).rows[0]?.id ?? assert.fail('nothing')
  const suggestion = await findSuggestion(db, { actId: receipts.get('suggestion')?.id ?? '' })
  const at = parseWallTime(SAID) ?? assert.fail()
  await askBack(db, { number: suggestion?.number ?? assert.fail(), by: staff, at, text: 'Hvor omtrent?' })
  const hours = sql`update volunteer_place set minutes = 60, noted_at = now(), noted_by = ${staff}`
  await hours.execute(db)
  return {
    ...(await ownOrganisation(town, { address, nth, staff, receipts })),
    who,
    resident,
    receipts,
    contact: await one(sql`select id from resident_contact where value = ${value}`),
    signIn: await one(sql`select id from resident_sign_in where resident_id = ${resident} order by created_at desc limit 1`),
    question: await one(sql`select id::text from suggestion_question where suggestion = ${suggestion?.number}`),
    loan: await one(sql`select id from room_booking where act_id = ${receipts.get('room')?.id}`),
  }
}

async function signedIn(town: MovingTown, address: string): Promise<Resident> {
  const who = openResident(town)
  await who.done('/logg-inn', { adresse: address })
  const code = (await sentTo(town, address)).find(({ subject }) => subject === 'Koden din til Min side')
  await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? assert.fail('no digits') })
  return who
}

async function doAll(town: MovingTown, who: Resident, nth: number): Promise<Map<string, OwnReceipt>> {
  const receipts = new Map<string, OwnReceipt>()
  const borrows = fills(`/torg/tofte/lokaler/storsalen?dag=2020-01-${13 + nth}`, LOAN)
  for (const [now, doings] of LIST) {
    town.goTo(now)
    for (const { kind, does } of doings) {
      // One address is written to so often in an hour.
      await town.deps.db.deleteFrom('brakeCount').execute()
      const path = await (kind === 'room' ? borrows : does)(who)
      receipts.set(kind, { ...(await actOf(town, path)), now })
    }
  }
  return receipts
}

async function actOf({ deps: { db } }: MovingTown, path: string) {
  const token = path.split('/')[2] ?? assert.fail(path)
  const query = sql<{ id: string }>`select act_id as id from receipt_link where token_hash = sha256(convert_to(${token}, 'UTF8'))`
  return { token, id: (await query.execute(db)).rows[0]?.id ?? assert.fail(path) }
}

interface Founding {
  address: string
  nth: number
  staff: string
  receipts: Map<string, OwnReceipt>
}

/** They lead it; one has a role in it by a slip, one is asked by e-mail and one on paper. */
async function ownOrganisation({ deps: { db } }: MovingTown, { address, nth, staff, receipts }: Founding) {
  const at = parseWallTime(ROLE_CLOCK) ?? assert.fail()
  const { organisationId, leader } = await approvedOrganisation(db, { address, at, staffId: staff, name: `Prøvelaget ${nth}` })
  const by = { membershipId: leader.id }
  const common = { organisationId, by, language: 'nb', publicUrl: SITE, at } as const
  const asks = (name: string) => inviteOnPaper(db, { ...common, role: 'booker', name, key: newActKey() })
  const [taken, asked] = [await asks('Test Med'), await asks('Test Spurt')]
  const member = await acceptOnPaper(db, { actId: taken.actId, channel: 'web', resident: null, key: newActKey(), publicUrl: SITE, at })
  const invited = { contact: contactOf(`spurt-${nth}@example.no`), fromDay: null, handOverId: null }
  await inviteMember(db, { ...common, ...invited, role: 'treasurer' })
  receipts.set('invitation', { id: asked.actId, token: asked.token, now: ROLE_CLOCK })
  const claimToken = await db.transaction().execute((tx) => newReceiptLink(tx, leader.actId))
  receipts.set('organisation', { id: leader.actId, token: claimToken, now: ROLE_CLOCK })
  const of = (table: 'membership' | 'organisationInvitation', actId: string | null) =>
    db
      .selectFrom(table)
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('actId', actId === null ? 'is' : '=', actId)
      .executeTakeFirstOrThrow()
  return {
    organisation: organisationId,
    member: (await of('membership', member.actId)).id,
    invitation: (await of('organisationInvitation', null)).id,
  }
}

/** Support that was given to the suggestion has something to help with. */
export const leadsOn = ({ deps: { db } }: MovingTown, number: number) =>
  db.transaction().execute((tx) =>
    leadToActivity(tx, {
      number,
      activityKey: 'babysang-spikkestad',
      title: 'Babysang',
      hub: 'tofte',
      at: parseWallTime(SAID) ?? assert.fail(),
    }),
  )

/** All rows about people that name one of what is theirs, as they stand. */
export async function rowsOf({ deps: { db } }: MovingTown, owner: Owner): Promise<string[]> {
  const { receipts, organisation, member, invitation, contact, signIn, loan, resident } = owner
  const ids = [...[...receipts.values()].map(({ id }) => id), organisation, member, invitation, contact, signIn, loan, resident]
  const found: string[] = []
  for (const { table } of keptTables(PRIVACY)) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(one)::text as row from ${sql.id(table)} one where one::text ~ ${ids.join('|')}`.execute(db)
    found.push(...rows.map(({ row }) => `${table} ${row.replace(/"seen_at": "[^"]*"/, '')}`))
  }
  return found.toSorted()
}

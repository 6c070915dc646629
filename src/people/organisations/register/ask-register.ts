import type { Db } from '../../../platform/database/index.ts'
import type { Recurring } from '../../../platform/jobs/index.ts'
import { describeError } from '../../../platform/log/index.ts'
import { instantToWall, machineNow, type Instant } from '../../../platform/time/index.ts'
import { isActiveOn } from '../membership.ts'
import { recordStep, statesOf } from '../steps.ts'
import { registerOf } from './brreg.ts'
import { roleOf, type OrganisationRegister, type RegisterAnswer } from './organisation-register.ts'

const DAY = 24 * 60 * 60_000
const AGAIN_AFTER_DAYS = 30
const AT_ONCE = 20

/** Asks the register about those it was not asked about, and again when its answer is old. Does nothing where there is none. */
export const askRegister: Recurring = {
  name: 'people.ask-register',
  schedule: '*/10 * * * *',
  run: async ({ db, config, clock, log }) => {
    const register = registerOf(config)
    if (register === null) return
    for (const { id, number } of await unasked(db)) {
      // One that is not answered holds up nobody else; it is asked again in ten minutes.
      await askAbout(db, register, { id, number, at: clock.now() }).catch((error: unknown) =>
        log.warn({ organisation: id, ...describeError(error) }, 'the register did not answer'),
      )
    }
  },
}

async function unasked(db: Db): Promise<{ id: string; number: string }[]> {
  const old = new Date(machineNow() - AGAIN_AFTER_DAYS * DAY)
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('registerAnswer as a', 'a.organisationId', 'o.id')
    .select(['o.id', 'o.number'])
    .where('o.number', 'is not', null)
    .where((eb) => eb.or([eb('a.askedAt', 'is', null), eb('a.askedAt', '<', old)]))
    .orderBy('a.askedAt', (order) => order.asc().nullsFirst())
    .limit(AT_ONCE)
    .execute()
  return rows.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }]))
}

/** Keeps what the register says, and lets it decide where the leader has proven the organisation's own address. Throws where it is silent. */
export async function askAbout(
  db: Db,
  register: OrganisationRegister,
  { id, number, at }: { id: string; number: string; at: Instant },
): Promise<void> {
  const answer = await register.look(number)
  await db.transaction().execute(async (tx) => {
    await tx.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute()
    const leaders = await leadersOf(tx, id, at)
    const kept = keptOf(answer, leaders)
    await tx
      .insertInto('registerAnswer')
      .values({ organisationId: id, ...kept })
      .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(kept))
      .execute()
    const state = (await statesOf(tx, [id])).get(id)
    const email = answer.says === 'found' ? answer.organisation.email : null
    const hasItsAddress = email !== null && leaders.some(({ proven }) => proven.includes(email))
    if (state === 'claimed' && hasItsAddress) await recordStep(tx, { organisationId: id, what: 'verified', staff: null, at })
  })
}

interface Leader {
  name: string | null
  /** E-mail addresses that the leader has shown to read. */
  proven: string[]
}

async function leadersOf(db: Db, organisationId: string, at: Instant): Promise<Leader[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person', 'person.id', 'm.personId')
    .select(['m.validFrom', 'm.validTo', 'm.endedAt', 'm.personId', 'person.name'])
    .where('m.organisationId', '=', organisationId)
    .where('m.role', '=', 'leader')
    .execute()
  const active = rows.filter((row) => isActiveOn(row, instantToWall(at).day))
  if (active.length === 0) return []
  const ids = active.map(({ personId }) => personId)
  const points = await db
    .selectFrom('contactPoint')
    .select(['personId', 'value'])
    .where('personId', 'in', ids)
    .where('kind', '=', 'email')
    .where('verifiedAt', 'is not', null)
    .execute()
  return active.map(({ personId, name }) => ({
    name,
    proven: points.filter((point) => point.personId === personId).map(({ value }) => value),
  }))
}

function keptOf(answer: RegisterAnswer, leaders: readonly Leader[]) {
  const askedAt = new Date(machineNow())
  const nothing = { name: null, form: null, isVoluntary: null, voluntarySince: null, purposes: [], claimantRole: null }
  if (answer.says !== 'found') return { askedAt, answer: answer.says, ...nothing }
  const { name, form, voluntary } = answer.organisation
  const roles = leaders.flatMap((leader) => (leader.name === null ? [] : [roleOf(leader.name, answer.organisation)]))
  const claimantRole = leaders.length === 0 ? null : (roles.find((role) => role !== null) ?? ('none' as const))
  const kept = { isVoluntary: voluntary !== null, voluntarySince: voluntary?.since ?? null, purposes: [...(voluntary?.purposes ?? [])] }
  return { askedAt, answer: 'found' as const, name, form, ...kept, claimantRole }
}

/** What the register said last; null when it was never asked. */
export async function registeredOf(db: Db, organisationId: string) {
  return (await db.selectFrom('registerAnswer').selectAll().where('organisationId', '=', organisationId).executeTakeFirst()) ?? null
}

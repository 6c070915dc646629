import { findActs, isActDone, performAct, type Act, type ActGiven, type Party, type Receipt } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Day } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'

export const NOMINATOR_KIND = 'nominator'

export interface NewNominator extends Pick<ActGiven, 'registeredBy' | 'publicUrl' | 'at'> {
  body: Pick<BodyOnDay, 'slug' | 'hub'>
  /** The act by which she said that she would like to. */
  said: Act
}

/** One interest seats one, however often it is pressed. */
const keyOf = ({ id }: Pick<Act, 'id'>) => `${NOMINATOR_KIND}-${id}`

export const isSeated = (db: Db, said: Pick<Act, 'id'>): Promise<boolean> => isActDone(db, { kind: NOMINATOR_KIND, key: keyOf(said) })

/** Whoever offered herself and was chosen sits in the nominating committee from today, with a receipt of her own to step back by. */
export function seatNominator(db: Db, { body, said, ...act }: NewNominator): Promise<Receipt> {
  const { name, language, contacts } = said.person
  const person = { name, language, contacts: contacts.map(({ kind, value }) => ({ kind, value })) }
  const helper =
    said.helper === null
      ? null
      : { name: said.helper.name, language, contacts: said.helper.contacts.map(({ kind, value }) => ({ kind, value })) }
  const given = { kind: NOMINATOR_KIND, topic: `hub:${body.hub}`, needs: 'contact', channel: said.channel, key: keyOf(said) } as const
  return performAct(db, { ...act, ...given, person, helper, content: body.slug }, async (tx, { id, personId, at }) => {
    const row = { body: body.slug, actId: id, personId, since: instantToWall(at).day }
    const made = await tx.insertInto('nominator').values(row).returning('id').executeTakeFirstOrThrow()
    return `${NOMINATOR_KIND}:${made.id}`
  })
}

export interface Nominator {
  actId: string
  /** Null for those who are named nowhere. */
  name: string | null
  contacts: Party['contacts']
  since: Day
}

/** Those who sit in it on a day, in the order they came. Whoever shows it notes who saw it. */
export async function nominatorsOf(db: Db, body: string, day: Day): Promise<Nominator[]> {
  const rows = await db
    .selectFrom('nominator')
    .innerJoin('act', 'act.id', 'nominator.actId')
    .select(['actId', 'since'])
    .where('body', '=', body)
    .where('since', '<=', day)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', day)]))
    .where('act.cancelledAt', 'is', null)
    .orderBy('since')
    .orderBy('nominator.id')
    .execute()
  const acts = await findActs(
    db,
    rows.map(({ actId }) => actId),
  )
  return rows.flatMap((row) => {
    const act = acts.find(({ id }) => id === row.actId)
    if (act === undefined) return []
    const { shielded, name, contacts } = act.person
    return [{ ...row, name: shielded ? null : name, contacts: shielded ? [] : [...contacts, ...(act.helper?.contacts ?? [])] }]
  })
}

export async function nominatorOfAct(db: Db, actId: string): Promise<{ body: string; name: Localized; hub: string; since: Day } | null> {
  const row = await db
    .selectFrom('nominator')
    .innerJoin('body', 'body.slug', 'nominator.body')
    .innerJoin('hub', 'hub.id', 'body.hubId')
    .select(['nominator.body', 'body.name', 'hub.slug as hub', 'since'])
    .where('actId', '=', actId)
    .executeTakeFirst()
  return row ?? null
}

import { namesOf, senderNames } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { listed, type Topics } from '../enquiry/queries.ts'
import { HEARD_ELSEWHERE, TOLD_BY_PERSON } from './told-by-person.ts'
import type { Call } from './call.ts'
import { todayOf, toldRow, type Asked, type Row } from './call-row.ts'
import { noticeCalls } from './notice-calls.ts'

/**
 * Who is to be told by a person, those who have waited longest first, then who was told today: a wrong tick can be undone that day.
 * A question asked on the web without an address is answered on its receipt, and stands here only when it left a number.
 */
export async function listCalls(db: Db, asked: Asked): Promise<Call[]> {
  const rows = [...(await tidingCalls(db, asked)), ...(await enquiryCalls(db, asked)), ...(await noticeCalls(db, asked))]
  const calls = eachOnce(await withNumbers(db, rows))
  return calls.toSorted((a, b) => Number(a.toldAt ?? 0) - Number(b.toldAt ?? 0) || Number(a.dueAt) - Number(b.dueAt)).slice(0, asked.limit)
}

/** Whoever follows a hub and a theme, in one act or in two, is rung once about what they have in common. */
const eachOnce = (calls: readonly Call[]) =>
  calls.filter(
    (call, k) => call.eventId === null || calls.findIndex((other) => other.eventId === call.eventId && isSameEar(other, call)) === k,
  )

const isSameEar = (one: Call, other: Call) => one.actId === other.actId || (one.number !== null && one.number.value === other.number?.value)

async function tidingCalls(db: Db, { topics, at, limit }: Asked): Promise<Row[]> {
  const rows = await calledSubscriptions(db, topics)
    .select(['tiding.id', 'tiding.eventId', 'tiding.title', 'tiding.text', 'tiding.path', 'tiding.dueAt', 'tiding.toldAt', 'tiding.toldBy'])
    .where('tiding.dueAt', '<=', new Date(at))
    .where((eb) => eb.or([eb('tiding.toldAt', 'is', null), eb('tiding.toldAt', '>=', todayOf(at))]))
    .orderBy((eb) => eb('tiding.toldAt', 'is not', null))
    .orderBy('tiding.dueAt')
    .orderBy('tiding.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, eventId, channel, title, text, path, ...row }) => ({
    ...toldRow(row),
    eventId,
    byLetter: channel === 'letter',
    id: `tiding:${id}`,
    words: { kind: 'tiding', title, text, path },
  }))
}

const calledSubscriptions = (db: Db, topics: Topics) =>
  db
    .selectFrom('tiding')
    .innerJoin('subscription', 'subscription.id', 'tiding.subscriptionId')
    .innerJoin('act', 'act.id', 'subscription.actId')
    .leftJoin('staffAccount as teller', 'teller.id', 'tiding.toldBy')
    .select(['act.id as actId', 'act.personId', 'act.helperId', 'act.organisationId', 'subscription.topic', 'subscription.channel'])
    .select('teller.name as tellerName')
    .where((eb) => eb.or([TOLD_BY_PERSON, eb('tiding.unsentAt', 'is not', null)]))
    .where('subscription.endedAt', 'is', null)
    .where('tiding.heldAt', 'is', null)
    .where((eb) => eb.or([eb('tiding.toldBy', 'is not', null), eb.and([eb('tiding.toldAt', 'is', null), eb.not(HEARD_ELSEWHERE)])]))
    .$if(topics !== 'every', (query) => query.where('subscription.desk', 'in', listed(topics)))

async function enquiryCalls(db: Db, { topics, at, limit }: Asked): Promise<Row[]> {
  const rows = await answeredToBeRung(db, topics)
    .select(['enquiry.id', 'enquiry.body as question', 'enquiry.answer', 'enquiry.answeredAt'])
    .select(['enquiry.rungAt as toldAt', 'enquiry.rungBy as toldBy'])
    .where('enquiry.answeredAt', '<=', new Date(at))
    .where((eb) => eb.or([eb('enquiry.rungAt', 'is', null), eb('enquiry.rungAt', '>=', todayOf(at))]))
    .orderBy((eb) => eb('enquiry.rungAt', 'is not', null))
    .orderBy('enquiry.answeredAt')
    .orderBy('enquiry.id')
    .limit(limit)
    .execute()
  return rows.flatMap(({ id, question, answer, answeredAt, ...row }) =>
    answer === null || answeredAt === null
      ? []
      : [
          {
            ...toldRow({ ...row, dueAt: answeredAt }),
            id: `enquiry:${id}` as const,
            eventId: null,
            byLetter: false,
            words: { kind: 'enquiry' as const, question, answer },
          },
        ],
  )
}

/** Answered, and it came back, or nothing could be sent: no address for writing that still works, but a number, or a name that the desk has met. */
const answeredToBeRung = (db: Db, topics: Topics) =>
  db
    .selectFrom('enquiry')
    .innerJoin('act', 'act.id', 'enquiry.actId')
    .leftJoin('staffAccount as teller', 'teller.id', 'enquiry.rungBy')
    .select(['act.id as actId', 'act.personId', 'act.helperId', 'act.organisationId', 'enquiry.topic'])
    .select('teller.name as tellerName')
    .where('enquiry.withdrawnAt', 'is', null)
    .where((eb) => {
      const has = (kinds: readonly ('email' | 'mobile' | 'phone')[]) =>
        eb.exists(
          eb
            .selectFrom('contactPoint as p')
            .select('p.id')
            .where((of) => of.or([of('p.personId', '=', of.ref('act.personId')), of('p.personId', '=', of.ref('act.helperId'))]))
            .where('p.kind', 'in', kinds)
            .where('p.deadSince', 'is', null),
        )
      const unreached = eb.and([eb.not(has(['email', 'mobile'])), eb.or([has(['phone']), eb('act.registeredBy', 'is not', null)])])
      return eb.or([unreached, eb('enquiry.unsentAt', 'is not', null)])
    })
    .$if(topics !== 'every', (query) => query.where('enquiry.topic', 'in', listed(topics)))

async function withNumbers(db: Db, rows: readonly Row[]): Promise<Call[]> {
  const ids = [...new Set(rows.flatMap(({ personId, helperId }) => [personId, helperId]).filter((id) => id !== null))]
  if (ids.length === 0) return []
  const points = await db
    .selectFrom('contactPoint')
    .select(['personId', 'kind', 'value'])
    .where('personId', 'in', ids)
    .where('kind', 'in', ['phone', 'mobile'])
    .where('deadSince', 'is', null)
    .orderBy('kind', 'desc')
    .orderBy('value')
    .execute()
  const names = await namesOf(db, ids)
  const organisations = await senderNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const numberOf = (id: string | null) => points.find(({ personId }) => personId === id)
  return rows.flatMap(({ personId, helperId, organisationId, byLetter, ...row }) => {
    const [person, helper] = [names.get(personId), names.get(helperId ?? '')]
    const found = byLetter ? undefined : (numberOf(personId) ?? numberOf(helperId))
    const number = found === undefined ? null : { kind: found.kind, value: found.value }
    const shielded = person?.shielded === true || helper?.shielded === true
    // Neither a number nor a name: the desk has met somebody whom nobody can find again.
    if (!person || (number === null && person.name === null && !shielded)) return []
    const named = shielded ? { name: null, helperName: null } : { name: person.name, helperName: helper?.name ?? null }
    const organisation = organisations.get(organisationId ?? '') ?? null
    return [{ ...row, ...named, organisation, language: person.language, shielded, number }]
  })
}

import { sql } from 'kysely'
import { namesOf } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { HiddenBecause } from './tables.ts'

/** A question as everybody may see it: no name. */
export interface ShownQuestion {
  id: string
  number: number
  body: string
  /** How many stand behind it: a number, never people. */
  support: number
  /** Place on the shortlist; null: it is not there. */
  place: number | null
  answer: string | null
  answeredAt: Date | null
}

/** The same for the host. */
export interface HostQuestion extends ShownQuestion {
  actId: string
  shownAt: Date | null
  hiddenAt: Date | null
  hiddenBecause: HiddenBecause | null
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
}

const rowsOf = (db: Db, sessionId: number) =>
  db
    .selectFrom('meetingQuestion')
    .innerJoin('act', 'act.id', 'meetingQuestion.actId')
    .select(['meetingQuestion.id', 'meetingQuestion.actId', 'meetingQuestion.personId', 'number', 'body', 'place', 'answer', 'answeredAt'])
    .select(['shownAt', 'hiddenAt', 'hiddenBecause'])
    .select(
      sql<number>`(select count(*)::int from meeting_support s where s.question_id = meeting_question.id) + former_support`.as('support'),
    )
    .where('sessionId', '=', sessionId)
    .where('act.confirmedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)

/** What is on the shortlist first, in the host's order; then those with most behind them; those that are answered last. */
export function shownQuestions(db: Db, sessionId: number): Promise<ShownQuestion[]> {
  return rowsOf(db, sessionId)
    .where('shownAt', 'is not', null)
    .clearSelect()
    .select(['meetingQuestion.id', 'number', 'body', 'place', 'answer', 'answeredAt'])
    .select(
      sql<number>`(select count(*)::int from meeting_support s where s.question_id = meeting_question.id) + former_support`.as('support'),
    )
    .orderBy('answeredAt', (o) => o.asc().nullsFirst())
    .orderBy('place', (o) => o.asc().nullsLast())
    .orderBy('support', 'desc')
    .orderBy('number')
    .execute()
}

/** All of them, also those that wait to be looked at and those that are not shown. Whoever shows a name notes who saw it. */
export async function hostQuestions(db: Db, sessionId: number): Promise<HostQuestion[]> {
  const rows = await rowsOf(db, sessionId).orderBy('number').execute()
  const names = await namesOf(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ personId, ...row }) => {
    const person = names.get(personId)
    return { ...row, name: person === undefined || person.shielded ? null : person.name }
  })
}

import { bodiesOnDay, isTermPast } from '../bodies/index.ts'
import { allThemes } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import type { Day } from '../platform/time/index.ts'
import { bodiesAsked, type HearingItem } from './hearing.ts'
import { readHearings, readStatements } from './hearing-rows.ts'
import type { StatementItem } from './statement.ts'

export type HearingFault =
  | 'organ_unknown'
  | 'place_unknown'
  | 'theme_unknown'
  | 'hearing_unknown'
  | 'not_asked'
  | 'body_over'
  | 'too_early'
  | 'said_already'
  | 'outcome_missing'
  | 'changed_missing'
  | 'outcome_day_missing'

const WORDS: Readonly<Record<HearingFault, string>> = {
  organ_unknown: 'nobody has said who the organ is',
  place_unknown: 'there is no such place',
  theme_unknown: 'there is no such theme',
  hearing_unknown: 'there is no such hearing',
  not_asked: 'the hearing is about no place of the body',
  body_over: 'was given after the body had ended',
  too_early: 'was given before the hearing began',
  said_already: 'the body has answered this hearing',
  outcome_missing: 'tells what it changed, but not whether it was followed',
  changed_missing: 'nothing ends without a reason',
  outcome_day_missing: 'an outcome has a day',
}

export const isHearingFault = (rule: string | undefined): rule is HearingFault => rule !== undefined && Object.hasOwn(WORDS, rule)
const fault = (field: string, rule: HearingFault): FieldFault => ({ field, message: WORDS[rule], rule })

export async function hearingFaults(db: Db, { organ, places, themes }: HearingItem): Promise<FieldFault[]> {
  const known = await db.selectFrom('organ').select('slug').where('slug', '=', organ).executeTakeFirst()
  const there = await db.selectFrom('place').select('slug').where('slug', 'in', places).execute()
  const about = await allThemes(db)
  const isStrange = themes.some((theme) => !about.some(({ slug }) => slug === theme))
  return [
    ...(known === undefined ? [fault('organ', 'organ_unknown')] : []),
    ...(there.length < new Set(places).size ? [fault('places', 'place_unknown')] : []),
    ...(isStrange ? [fault('themes', 'theme_unknown')] : []),
  ]
}

/** A body answers what it is asked, once; that it is late does not stop it. */
export async function statementFaults(db: Db, item: StatementItem, today: Day): Promise<FieldFault[]> {
  const ending = endFaults(item)
  const [found] = await readHearings(db, { key: item.hearing })
  if (found === undefined) return [fault('hearing', 'hearing_unknown'), ...ending]
  const bodies = await bodiesOnDay(db, today)
  const asked = bodiesAsked(bodies, found.item)
  const body = bodies.find(({ slug }) => slug === item.bodySlug)
  const others = (await readStatements(db, {})).filter((one) => one.item.key !== item.key)
  return [
    ...(asked.some(({ slug }) => slug === item.bodySlug) ? [] : [fault('hearing', 'not_asked')]),
    ...(others.some((one) => one.item.hearing === item.hearing && one.item.bodySlug === item.bodySlug)
      ? [fault('hearing', 'said_already')]
      : []),
    ...(body !== undefined && isTermPast(body, item.day) ? [fault('day', 'body_over')] : []),
    ...(item.day < found.item.from ? [fault('day', 'too_early')] : []),
    ...ending,
  ]
}

function endFaults({ outcome, changed, outcomeOn, decidedIn }: StatementItem): FieldFault[] {
  if (outcome === undefined)
    return changed === undefined && outcomeOn === undefined && decidedIn === undefined ? [] : [fault('outcome', 'outcome_missing')]
  return [
    ...(changed === undefined ? [fault('changed', 'changed_missing')] : []),
    ...(outcomeOn === undefined ? [fault('outcomeOn', 'outcome_day_missing')] : []),
  ]
}

import { bodiesOnDay } from '../../bodies/index.ts'
import { bodiesAsked, casePaths, daysLeft, hearingsOnDay, statementsOnDay } from '../../cases/index.ts'
import { lastSaidWith } from '../../chain/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { findSuggestions, heldBy, suggestionTexts } from '../../suggestions/index.ts'
import { workPaths } from '../work-paths.ts'

export interface Deadline {
  title: Localized
  /** Without language prefix. */
  path: string
  due: Day
}

/** Days ahead that somebody has to know of: long enough for one meeting more. */
const AHEAD = 21

/** What a body has promised or is asked to answer before a day that is near or has gone by, the first first. */
export async function deadlinesOf(db: Db, slug: string, today: Day): Promise<Deadline[]> {
  const all = [...(await ofHearings(db, slug, today)), ...(await ofSuggestions(db, slug, today))]
  return all.filter(({ due }) => due <= addDays(today, AHEAD)).toSorted((a, b) => a.due.localeCompare(b.due))
}

/** A hearing that is over without an answer is past helping. */
async function ofHearings(db: Db, slug: string, today: Day): Promise<Deadline[]> {
  const [bodies, hearings, statements] = await Promise.all([bodiesOnDay(db, today), hearingsOnDay(db, today), statementsOnDay(db, today)])
  return hearings
    .filter((hearing) => (daysLeft(hearing, today) ?? -1) >= 0 && bodiesAsked(bodies, hearing).some((body) => body.slug === slug))
    .filter(({ key }) => !statements.some(({ hearing, bodySlug }) => hearing === key && bodySlug === slug))
    .map(({ key, title, due }) => ({ title, due, path: casePaths.hearing(key) }))
}

async function ofSuggestions(db: Db, slug: string, today: Day): Promise<Deadline[]> {
  const holder = { kind: 'body', key: slug } as const
  const [held, links] = await Promise.all([heldBy(db, [holder]), lastSaidWith(db, { kind: 'suggestion', holder, until: today })])
  const found = await findSuggestions(db, { numbers: held, standing: true })
  return found.flatMap(({ number, title }) => {
    const due = links.find(({ from }) => from.key === String(number))?.due ?? null
    const named = title === null ? suggestionTexts('nb').untitled(number) : title
    return due === null ? [] : [{ title: { nb: named }, due, path: workPaths.suggestion(number) }]
  })
}

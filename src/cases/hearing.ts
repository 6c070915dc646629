import { z } from 'zod'
import { bodiesOfPlace, isTermPast, type BodyOnDay } from '../bodies/index.ts'
import { DayText, inOrder, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'
import { daysBetween, type Day } from '../platform/time/index.ts'
import { CaseRef } from './case-ref.ts'

/** Somebody asks what those who live there think, before a day. In OParl's words: a paper, and a consultation with each body of its places. */
const Plain = z.strictObject({
  key: Key,
  /** Who asks. */
  organ: Key.max(40),
  politicalCase: CaseRef.optional(),
  title: LocalizedText(300),
  body: LocalizedText(2000).optional(),
  link: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  from: DayText,
  due: DayText,
  places: z.array(Key).min(1).max(60),
  /** What it is about, by the themes of the municipality; empty: whatever its places have to do with. */
  themes: z.array(Key).max(20).default([]),
  ...origin,
})
export const HearingColumns = Plain
export const Hearing = Plain.refine(({ from, due }) => inOrder(from, due), { path: ['due'], message: 'ends before it begins' })
export type HearingItem = z.infer<typeof Plain>

/**
 * Whom a hearing reaches: every body that takes up its themes and whose area one of its places is in, on the day it began, and whoever takes over from one whose term ends
 * before the last day to answer. A place without a body goes to the municipality.
 */
export function bodiesAsked(
  bodies: readonly BodyOnDay[],
  { places, themes, from, due }: Pick<HearingItem, 'from' | 'due'> & { places: readonly string[]; themes: readonly string[] },
): BodyOnDay[] {
  const asked = places.flatMap((place) => bodiesOfPlace(bodies, place, from)).filter((body) => takesUp(body, themes))
  const slugs = new Set(asked.flatMap((body) => [body.slug, ...(isTermPast(body, due) && body.successor !== null ? [body.successor] : [])]))
  return bodies.filter(({ slug }) => slugs.has(slug))
}

/** Who names no theme takes up all, and what names none concerns all. */
const takesUp = (body: Pick<BodyOnDay, 'themes'>, themes: readonly string[]): boolean =>
  body.themes.length === 0 || themes.length === 0 || body.themes.some((theme) => themes.includes(theme))

/** Whole days until the last day to answer: 0 on the day itself, below it afterwards; null before the hearing has begun. */
export const daysLeft = ({ from, due }: Pick<HearingItem, 'from' | 'due'>, day: Day): number | null =>
  day < from ? null : daysBetween(day, due)

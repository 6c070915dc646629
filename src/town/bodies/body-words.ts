import { sinceOf, standingOn, type BodyOnDay, type StepOnDay } from '../../bodies/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { precisionOf, type Day } from '../../platform/time/index.ts'
import { bodyPageTexts } from './texts.ts'

/** The answer at the top of its page: planned, at work, or that its planned end has passed. A plan is never told as what is. */
export function standingWords(body: BodyOnDay, day: Day, lang: Language): string {
  const t = bodyPageTexts(lang).body
  const standing = standingOn(body, day)
  const end = body.to === null ? '' : impreciseDate(body.to, lang)
  if (standing === 'past') return body.successor === null ? t.pastLead(end) : t.endedLead(end)
  if (standing === 'planned') return t.plannedLead
  const since = sinceOf(body)
  if (since === null) return `${bodyPageTexts(lang).list.standings.at_work}.`
  return precisionOf(since) === 'day' ? t.atWork(impreciseDate(since, lang)) : t.atWorkUnsure(impreciseDate(since, lang))
}

/** «Kommunestyret 32/19 (2019)» of `kommunestyret/2019/32`. */
export function caseWords(ref: string, lang: Language): string {
  const [organ = '', year = '', number = ''] = ref.split('/')
  const named = organ.replaceAll('-', ' ')
  return bodyPageTexts(lang).body.case(named.charAt(0).toUpperCase() + named.slice(1), Number(number), Number(year))
}

export function termOf({ from, to }: BodyOnDay, lang: Language): string | null {
  const t = bodyPageTexts(lang).body
  const [first, last] = [from, to].map((date) => (date === null ? null : impreciseDate(date, lang)))
  if (first && last) return t.termWords(first, last)
  if (first) return t.since(first)
  return last ? t.until(last) : null
}

/** How far a step is; one that was planned for a day gone by is not said to be done. */
export function stepWords({ state, date, case: decided }: StepOnDay, day: Day, lang: Language): string {
  const t = bodyPageTexts(lang).body
  if (state === 'unknown' || date === null) return `${t.unknown}.`
  const word = state === 'done' ? t.done : date.latest < day ? t.wasPlanned : t.planned
  const said = `${impreciseDate(date, lang)}. ${word}.`
  return decided === null ? said : `${said} ${caseWords(decided, lang)}.`
}

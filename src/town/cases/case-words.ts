import { caseStandingOn, caseTexts, shortNumber, type CaseOnDay } from '../../cases/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { impreciseDate, longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { casePageTexts } from './texts.ts'

/** «Kommunestyret sak 32/19» */
export const caseName = (of: CaseOnDay, lang: Language): string => caseTexts(lang).named(show(of.organName, lang).text, shortNumber(of))

/** The answer at the top of its page: what was decided comes right after. A plan is never told as what happened. */
export function standingLead(of: CaseOnDay, day: Day, lang: Language): string {
  const t = casePageTexts(lang).case
  const standing = caseStandingOn(of, day)
  if (standing === 'planned') {
    const date = of.planned ?? of.treated
    const said = date === null ? '' : impreciseDate(date, lang)
    return date !== null && date.latest < day ? t.wasPlannedLead(said) : t.plannedLead(said)
  }
  const treated = of.treated === null ? '' : impreciseDate(of.treated, lang)
  if (standing === 'approved') return t.approvedLead(treated, of.approvedOn === null ? '' : longDate(of.approvedOn, lang))
  return standing === 'preliminary' ? t.preliminaryLead(treated) : t.treatedLead(treated)
}

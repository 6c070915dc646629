import { caseTexts, type ReferralOnDay } from '../../cases/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { referralPageTexts } from './texts.ts'

/** Where it stands, in a sentence or two: the answer first, then what is to be done, else for whom it waits and until when. */
export function referralStands(of: ReferralOnDay, day: Day, lang: Language): string {
  const t = referralPageTexts(lang)
  const date = (on: Day) => fullDate(on, lang)
  if (of.outcome !== null) {
    const answered = of.answeredOn === null ? `${t.outcomes[of.outcome]}.` : `${t.outcomes[of.outcome]}, ${date(of.answeredOn)}.`
    return `${answered}${of.measure === null ? '' : ` ${measureStands(of, day, lang)}`}`
  }
  const waits = t.waits(show(of.organName, lang).text)
  if (of.due === null) return `${waits} ${t.noDue}`
  return `${waits} ${of.due < day ? t.overdue(date(of.due)) : t.due(date(of.due))}`
}

export function measureStands({ measureOutcome, measuredOn, measureDue }: ReferralOnDay, day: Day, lang: Language): string {
  const t = referralPageTexts(lang)
  const date = (on: Day) => fullDate(on, lang)
  if (measureOutcome !== null) return `${t.ends[measureOutcome]}${measuredOn === null ? '' : `, ${date(measuredOn)}`}.`
  if (measureDue === null) return t.toBeDone
  return measureDue < day ? t.doneLate(date(measureDue)) : t.doneBy(date(measureDue))
}

/** «Lokalsamfunnsutvalg Tofte, sak 3 herfra» */
export const referralName = ({ bodyName, number }: Pick<ReferralOnDay, 'bodyName' | 'number'>, lang: Language): string =>
  referralPageTexts(lang).named(show(bodyName, lang).text, caseTexts(lang).case, number)

import { meetingTexts } from '../../meetings/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Matter } from './matter.ts'
import { matterTexts } from './texts.ts'

/** Where it stands, in one sentence: its clock, its meeting, or the day it was settled. */
export function standingOfMatter({ stage, on, due, isUntold, closedBasis }: Matter, day: Day, lang: Language): string {
  const t = matterTexts(lang)
  const date = (of: Day) => longDate(of, lang)
  if (closedBasis !== null) return `${t.closed}. ${meetingTexts(lang).bases[closedBasis]}.`
  if (stage === 'decided') return `${on === null ? t.stages.decided : t.decidedOn(date(on))}.`
  if (on !== null) return isUntold ? `${t.wasTreated(date(on))}.` : `${t.treatedOn(date(on))}.`
  const clock = due === null ? t.noDue : due < day ? t.overdue(date(due)) : t.due(date(due))
  return stage === 'treated' ? `${t.beingTreated}. ${clock}.` : `${clock}.`
}

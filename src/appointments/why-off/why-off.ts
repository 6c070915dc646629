import type { ActKind, ActWords } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { whyOffTexts } from './texts.ts'

/** All that can be answered: nothing of one's health or circumstances, and no words of one's own. */
export const WHY_OFF = ['time', 'way', 'unneeded', 'other'] as const
export type WhyOff = (typeof WHY_OFF)[number]

/** The question beside the button that calls an appointment off, which nobody has to answer. */
export function askedWhy(lang: Language): NonNullable<ActWords['whyOff']> {
  const { legend, hint, answers } = whyOffTexts(lang)
  return { legend, hint, choices: WHY_OFF.map((value) => ({ value, label: answers[value] })) }
}

/** Kept with the appointment alone, and gone with it. */
export const noteWhyOff: NonNullable<ActKind['noteWhy']> = async (tx, act, answer) => {
  const why = WHY_OFF.find((one) => one === answer)
  if (why === undefined) return
  await tx
    .updateTable('appointment')
    .set({ calledOffWhy: why })
    .where('actId', '=', act.id)
    .where('endedBecause', '=', 'called_off')
    .execute()
}

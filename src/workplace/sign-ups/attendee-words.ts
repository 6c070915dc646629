import type { Attendee, AttendeeList } from '../../activities/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Work } from '../work.ts'

export function attendeeName(
  { t, lang }: Work,
  { name, helperName, shielded }: Pick<Attendee, 'name' | 'helperName' | 'shielded'>,
): string {
  if (shielded) return shieldTexts(lang).person
  const own = name ?? t.signUps.list.unnamed
  return helperName === null ? own : t.signUps.list.helped(own, helperName)
}

/** Children, and what was answered. */
export function knownOf({ t, lang }: Work, { children, answers }: Attendee, { rule }: AttendeeList): string[] {
  const named = children.map(({ firstName, age }) => `${firstName} (${age})`).join(', ')
  return [
    ...(named === '' ? [] : [t.signUps.list.children(named)]),
    ...answers.map(({ question, answer }) => {
      const asked = rule?.questions.find(({ key }) => key === question)
      return asked === undefined ? answer : `${show(asked.text, lang).text} ${answer}`
    }),
  ]
}

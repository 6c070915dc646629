import type { FormError } from '../../../design/index.ts'
import type { Language } from '../../../platform/content/localized.ts'
import type { Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { typedDay, type Day } from '../../../platform/time/index.ts'
import { readContact, type Contact } from '../../contacts/index.ts'
import type { MemberRole } from '../membership.ts'
import { organisationPageTexts } from './texts.ts'

/** Asked for besides the leader, and not needed. */
export const OTHERS = ['deputy', 'treasurer', 'booker'] as const

interface ReadBoard {
  day: Day | null
  members: { role: MemberRole; contact: Contact }[]
  errors: FormError[]
}

/** Whom the annual meeting chose, and from which day; an empty day is today. */
export function readBoard(typed: Typed, { today, lang }: { today: Day; lang: Language }): ReadBoard {
  const t = organisationPageTexts(lang).handOver
  const [asked, errors, members]: [string, FormError[], ReadBoard['members']] = [lineOf(typed, 'dag'), [], []]
  for (const [field, role] of [['leder', 'leader'], ...OTHERS.map((one) => [one, one] as const)] as const) {
    const text = lineOf(typed, field)
    const contact = readContact(text)
    if (contact !== null && contact.kind !== 'phone') members.push({ role, contact })
    else if (text !== '') errors.push({ field, text: t.wrong })
    else if (role === 'leader') errors.push({ field, text: t.needLeader })
  }
  const day = asked === '' ? today : typedDay(asked, today)
  if (day === null || day < today) errors.push({ field: 'dag', text: t.needDay })
  return { day, members, errors }
}

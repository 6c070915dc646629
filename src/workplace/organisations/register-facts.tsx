import type { Fact } from '../../design/index.ts'
import { dateSeenFrom, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import type { State } from './organisation-state.ts'

/** What the register says of one that has a number: a help for whoever decides, no decision. */
export function registerFacts({ work, organisation, registered, hasRegister }: State): Fact[] {
  const t = work.t.organisations
  if (organisation.number === null) return []
  if (registered === null) return [{ term: t.register, text: hasRegister ? t.registerSays.never : t.registerSays.off }]
  const note = dateSeenFrom(work.today, instantToWall(registered.askedAt.getTime()).day, work.lang)
  if (registered.answer !== 'found') return [{ term: t.register, text: t.registerSays[registered.answer], note }]
  const lines = [
    t.registered(registered.name ?? '', registered.form ?? ''),
    registered.isVoluntary === true ? voluntaryLine(registered, work) : null,
    registered.purposes.length === 0 ? null : t.purposes(registered.purposes.join(' · ')),
    registered.claimantRole === null ? null : t.claimantRole[registered.claimantRole],
    registered.claimantRole === null || registered.claimantRole === 'none' ? null : t.nameIsNoProof,
  ]
  return [{ term: t.register, text: <Lines lines={lines} />, note }]
}

const voluntaryLine = ({ voluntarySince }: NonNullable<State['registered']>, { t, lang }: State['work']) =>
  voluntarySince === null ? t.organisations.voluntary : t.organisations.voluntarySince(longDate(voluntarySince, lang))

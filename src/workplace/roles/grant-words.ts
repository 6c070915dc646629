import type { RolePlace } from '../../bodies/index.ts'
import { placeOf, type Grant, type HeldGrant } from '../../people/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { rangeWords } from '../form/form-errors.ts'
import type { Work } from '../work.ts'

export const roleName = ({ role }: Pick<Grant, 'role'>, { t }: Work): string => capital(t.roles[role])

export function scopeName({ scope }: Pick<Grant, 'scope'>, { work, places }: Placed): string {
  const at = placeOf(scope)
  if (at === null) return work.t.grants.everywhere
  return places.find(({ kind, slug }) => kind === at.kind && slug === at.slug)?.name ?? at.slug
}

/** What is needed to say where a role is held. */
export interface Placed {
  work: Work
  places: readonly RolePlace[]
}

/** «Torgvert, Tofte (fra 1. januar 2021)»: what has always counted and goes on needs no days. */
export function grantWords(grant: HeldGrant, { work, places }: Placed): string {
  const words = `${roleName(grant, work)}, ${scopeName(grant, { work, places })}`
  const { validFrom, validTo } = grant
  return validFrom <= work.today && validTo === null ? words : `${words} (${daysWords(grant, work)})`
}

export const daysWords = ({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }, work: Work): string =>
  rangeWords({ from: validFrom, to: validTo }, work)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

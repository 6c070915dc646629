import type { Grant, HeldGrant } from '../../people/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { rangeWords } from '../form/form-errors.ts'
import type { Work } from '../work.ts'

export const roleName = ({ role }: Pick<Grant, 'role'>, { t }: Work): string => capital(t.roles[role])

export function scopeName({ scope }: Pick<Grant, 'scope'>, { hubs, t }: Work): string {
  if (scope === 'municipality') return t.grants.everywhere
  const slug = scope.slice('hub:'.length)
  return hubs.find((hub) => hub.slug === slug)?.short ?? slug
}

/** «Torgvert, Tofte (fra 1. januar 2021)»: what has always counted and goes on needs no days. */
export function grantWords(grant: HeldGrant, work: Work): string {
  const words = `${roleName(grant, work)}, ${scopeName(grant, work)}`
  const { validFrom, validTo } = grant
  return validFrom <= work.today && validTo === null ? words : `${words} (${daysWords(grant, work)})`
}

export const daysWords = ({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }, work: Work): string =>
  rangeWords({ from: validFrom, to: validTo }, work)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

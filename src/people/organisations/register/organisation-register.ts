import type { Voluntary } from './voluntary-register.ts'

/** What somebody has to do with an organisation, as a register says it. */
export type RegisterRole = 'leader' | 'deputy' | 'board_member' | 'manager'

/** What a register says of an organisation. Names of persons are compared and let go, never stored. */
export interface RegisteredOrganisation {
  name: string
  /** «Forening/lag/innretning» */
  form: string
  /** Code of the form: FLI, AS. */
  formCode: string
  /** What Frivillighetsregisteret says; null when it is not there. */
  voluntary: Voluntary | null
  /** Lower case; its own, not a person's. */
  email: string | null
  people: readonly { role: RegisterRole; given: string; family: string }[]
}

export type RegisterAnswer = { says: 'found'; organisation: RegisteredOrganisation } | { says: 'deleted' } | { says: 'unknown' }

/** A public register of organisations. Throws where it does not answer, or not in a way that is understood. */
export interface OrganisationRegister {
  look(number: string): Promise<RegisterAnswer>
}

/** The highest role that somebody of this name has; null when there is none. Given and family names must both be there. */
export function roleOf(name: string, { people }: Pick<RegisteredOrganisation, 'people'>): RegisterRole | null {
  const typed = new Set(wordsOf(name))
  const held = people.filter(({ given, family }) => {
    const [first] = wordsOf(given)
    return first !== undefined && typed.has(first) && wordsOf(family).length > 0 && wordsOf(family).every((word) => typed.has(word))
  })
  return RANK.find((role) => held.some((one) => one.role === role)) ?? null
}

const RANK = ['leader', 'manager', 'deputy', 'board_member'] as const

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

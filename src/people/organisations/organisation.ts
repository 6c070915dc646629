export const ORGANISATION_KINDS = [
  'association',
  'business',
  'volunteer_centre',
  'municipal_unit',
  'congregation',
  'foundation',
  'informal_group',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** What staff were shown. */
export const PAPERS = ['minutes', 'register_extract', 'statutes', 'other', 'none'] as const
export type Paper = (typeof PAPERS)[number]

export type Step =
  | 'claimed'
  | 'verified'
  | 'approved'
  | 'refused'
  | 'taken_over'
  | 'confirmed'
  | 'asked'
  | 'dormant'
  | 'woken'
  | 'dissolved'
  | 'member_out'

/** `claimed` waits for staff or the register; `verified` and `approved` may act. */
export type OrganisationState = 'claimed' | 'verified' | 'approved' | 'refused' | 'dormant' | 'dissolved'

/** What all that has happened amounts to, told in order. Who is verified falls asleep, and is what it was when it wakes. */
export function stateOf(steps: readonly Step[]): OrganisationState {
  let known: Exclude<OrganisationState, 'dormant'> = 'claimed'
  let asleep = false
  for (const step of steps) {
    if (step === 'claimed' || step === 'verified' || step === 'approved' || step === 'refused' || step === 'dissolved') known = step
    if (step === 'taken_over' && !mayActIn(known)) known = 'approved'
    if (step === 'dormant') asleep = true
    else if (step !== 'asked' && step !== 'member_out') asleep = false
  }
  return asleep && known !== 'dissolved' ? 'dormant' : known
}

export const mayActIn = (state: OrganisationState): boolean => state === 'verified' || state === 'approved'

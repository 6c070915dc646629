import type { FormError } from '../../design/index.ts'
import type { registeredOf } from '../../people/index.ts'
import type { Decision, Member, Organisation, OrganisationState, PastStep, TakeOver } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Work } from '../work.ts'

/** An organisation as staff see it, with what has just been done or typed. */
export interface State {
  work: Work
  organisation: Organisation
  members: readonly Member[]
  takeOvers: readonly TakeOver[]
  /** What the register said last; null when it was never asked. */
  registered: Awaited<ReturnType<typeof registeredOf>>
  /** Whether there is a register to ask. */
  hasRegister: boolean
  steps: readonly (PastStep & { by: string | null })[]
  said: 'decided' | 'invited' | 'removed' | 'amended' | 'here' | null
  /** Which form was sent: its faults stand there. */
  form: 'decide' | 'new-leader' | 'amend' | { claim: string } | { member: string } | null
  typed: Typed
  errors: readonly FormError[]
}

const MAY: Record<OrganisationState, readonly Decision[]> = {
  claimed: ['approved', 'refused'],
  verified: ['dissolved'],
  approved: ['dissolved'],
  refused: ['approved'],
  dormant: ['woken', 'dissolved'],
  dissolved: ['approved'],
}

/** What staff can decide of an organisation in this state. */
export const decisionsIn = (state: OrganisationState): readonly Decision[] => MAY[state]

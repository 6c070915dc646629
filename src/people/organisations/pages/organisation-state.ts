import type { FormError, Ui } from '../../../design/index.ts'
import type { Typed } from '../../../platform/http/forms.ts'
import type { Day } from '../../../platform/time/index.ts'
import type { Act, ActWords } from '../../acts/act.ts'
import type { OpenInvitation } from '../invitations.ts'
import type { Member } from '../members.ts'
import type { OwnMembership } from '../own-memberships.ts'

export type Said = 'sent' | 'sentAgain' | 'isWithdrawn' | 'saidHere' | 'handedOver' | 'roleEnded'

/** What the page of an organisation shows its members. */
export interface OrganisationState {
  ui: Ui
  own: readonly [OwnMembership, ...OwnMembership[]]
  members: readonly Member[]
  invitations: readonly OpenInvitation[]
  done: readonly { act: Act; words: ActWords }[]
  today: Day
  daysWaited: number
  said: Said | null
  /** Of the form that asks somebody in. */
  key: string
  typed: Typed
  errors: readonly FormError[]
}

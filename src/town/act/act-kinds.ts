import { interestKind, joinKind, proposalKind, questionKind, signUpKind, volunteerKind } from '../../activities/index.ts'
import { appointmentKind, ticketKind } from '../../appointments/index.ts'
import { candidateKind, nominatorKind } from '../../bodies/index.ts'
import { enquiryKind, followKind } from '../../messages/index.ts'
import { claimKind, invitationKind, membershipKind, metKind, type ActKind, type ActKinds } from '../../people/index.ts'
import { roomBookingKind } from '../../resources/index.ts'
import { suggestionKind, supportKind } from '../../suggestions/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { topics } from '../topics.ts'

/** What every kind of act means on a receipt: one line for each. */
export function actKinds({ clock }: Pick<Deps, 'clock'>): ActKinds {
  const names = topics.names(clock)
  const kinds: readonly ActKind[] = [
    followKind(names),
    enquiryKind(names),
    claimKind,
    invitationKind,
    membershipKind,
    metKind,
    signUpKind(clock),
    questionKind,
    interestKind,
    volunteerKind(clock),
    roomBookingKind(clock),
    appointmentKind(clock),
    ticketKind,
    proposalKind(names),
    suggestionKind({ clock, names }),
    supportKind({ clock, names }),
    joinKind(names),
    candidateKind,
    nominatorKind,
  ]
  return new Map(kinds.map((kind) => [kind.name, kind]))
}

import { activityKind, needKind } from '../activities/index.ts'
import { positionKind, serviceKind } from '../appointments/index.ts'
import { bodyKind } from '../bodies/index.ts'
import { caseKind, hearingKind, organKind, referralKind, statementKind } from '../cases/index.ts'
import type { KeptElsewhere } from '../hubs/edit/index.ts'
import { agendaKind, meetingKind } from '../meetings/index.ts'
import { blockKind, loanKind } from '../resources/index.ts'

/** What other slices keep beside a hub and staff edit, for history and undoing: one line each. */
export const KEPT_ELSEWHERE: readonly KeptElsewhere[] = [
  serviceKind,
  positionKind,
  bodyKind,
  caseKind,
  organKind,
  hearingKind,
  statementKind,
  referralKind,
  meetingKind,
  agendaKind,
  activityKind,
  needKind,
  blockKind,
  loanKind,
]

import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { MemberRole } from './membership.ts'
import type { OrganisationKind, Paper, Step } from './organisation.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    organisation: {
      id: Generated<string>
      number: Fixed<string | null>
      kind: OrganisationKind
      provider: ColumnType<string | null, never, string | null>
      madeAt: Fixed<Date>
    }
    organisationName: { id: Generated<number>; organisationId: Fixed<string>; name: string; validFrom: Day; validTo: Day | null }
    organisationClaim: OrganisationClaimTable
    handOver: {
      id: Generated<string>
      organisationId: Fixed<string>
      day: Fixed<Day>
      madeAt: Fixed<Date>
      doneAt: ColumnType<Date | null, never, Date>
    }
    handOverLeaver: { handOverId: Fixed<string>; membershipId: Fixed<string> }
    organisationInvitation: OrganisationInvitationTable
    membership: MembershipTable
    organisationStep: {
      id: Generated<number>
      organisationId: Fixed<string>
      what: Fixed<Step>
      reason: Fixed<string | null>
      paper: Fixed<Paper | null>
      byStaff: Fixed<string | null>
      at: Fixed<Date>
    }
    registerAnswer: RegisterAnswerTable
    organisationRule: { id: Fixed<number>; quietMonths: number; answerDays: number }
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, never, T>

interface OrganisationClaimTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  number: Fixed<string | null>
  name: Fixed<string>
  kind: Fixed<OrganisationKind>
  takesOver: Fixed<boolean>
  organisationId: Later<string>
  decision: Later<'accepted' | 'turned_away'>
  reason: Later<string>
  decidedAt: Later<Date>
  decidedBy: Later<string>
}

interface OrganisationInvitationTable {
  id: Generated<string>
  organisationId: Fixed<string>
  personId: Fixed<string>
  role: Fixed<MemberRole>
  handOverId: Fixed<string | null>
  fromDay: Fixed<Day | null>
  /** Null where they were asked on paper: then the act is how it is found. */
  tokenHash: Buffer | null
  actId: ColumnType<string | null, string | null | undefined, never>
  invitedByStaff: Fixed<string | null>
  madeAt: Date
  endsAt: Date
  acceptedAt: Later<Date>
  declinedAt: Later<Date>
  withdrawnAt: Later<Date>
}

interface MembershipTable {
  id: Generated<string>
  organisationId: Fixed<string>
  personId: Fixed<string>
  actId: Fixed<string>
  invitationId: Fixed<string | null>
  role: Fixed<MemberRole>
  validFrom: Day | null
  validTo: ColumnType<Day | null, never, Day>
  endedAt: Later<Date>
  endedWhy: Later<EndedWhy>
}

export type EndedWhy = 'left' | 'handed_over' | 'staff' | 'dissolved' | 'leader'

interface RegisterAnswerTable {
  organisationId: Fixed<string>
  askedAt: Date
  answer: 'found' | 'deleted' | 'unknown'
  name: string | null
  form: string | null
  isVoluntary: boolean | null
  voluntarySince: Day | null
  purposes: string[]
  claimantRole: 'leader' | 'deputy' | 'board_member' | 'manager' | 'none' | null
}

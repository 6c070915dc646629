import type { ColumnType, Generated } from 'kysely'
import type { PageLanguage } from '../platform/i18n/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Channel } from './acts/act.ts'
import type { HoldDecision, HoldReason } from './acts/hold.ts'
import type { Contact } from './contacts/contact.ts'
import type { Role } from './roles.ts'
import type { Scope } from './scopes.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    staffAccount: StaffAccountTable
    staffEnd: StaffEndTable
    roleGrant: RoleGrantTable
    signIn: SignInTable
    signInAttempt: SignInAttemptTable
    auditEntry: AuditEntryTable
    person: { id: Generated<string>; name: string | null; language: PageLanguage; madeAt: Fixed<Date> }
    contactPoint: ContactPointTable
    disposableDomain: DisposableDomainTable
    personProtection: PersonProtectionTable
    act: ActTable
    actHold: ActHoldTable
    actKey: { keyHash: Fixed<Buffer>; actId: Fixed<string>; contentHash: Fixed<Buffer>; madeAt: Fixed<Date> }
    receiptLink: { tokenHash: Fixed<Buffer>; actId: Fixed<string>; madeAt: Fixed<Date> }
    contactCheck: ContactCheckTable
    contactProof: { tokenHash: Fixed<Buffer>; kind: Fixed<'email' | 'mobile'>; value: Fixed<string>; endsAt: Fixed<Date> }
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface StaffAccountTable {
  id: Generated<string>
  issuer: Fixed<string>
  subject: string
  name: string
  createdAt: Fixed<Date>
  erasedAt: ColumnType<Date | null, never, Date>
}

interface StaffEndTable {
  id: Generated<number>
  accountId: Fixed<string>
  endedAt: Fixed<Date>
  endedBy: Fixed<string | null>
  reopenedAt: ColumnType<Date | null, never, Date>
  reopenedBy: ColumnType<string | null, never, string | null>
  reopenedBecause: ColumnType<string | null, never, string>
}

interface RoleGrantTable {
  id: Generated<number>
  accountId: Fixed<string>
  role: Fixed<Role>
  scope: Fixed<Scope>
  validFrom: Fixed<Day>
  validTo: Day | null
  grantedBy: string
  grantedById: Fixed<string | null>
  revokedAt: ColumnType<Date | null, never, Date>
  revokedBy: ColumnType<string | null, never, string>
  revokedById: ColumnType<string | null, never, string | null>
}

interface SignInTable {
  id: Generated<string>
  tokenHash: Buffer
  accountId: Fixed<string>
  browser: Fixed<string>
  createdAt: Fixed<Date>
  seenAt: Date
  endsAt: Fixed<Date>
  sealedIdToken: Buffer | null
  sidHash: Fixed<Buffer | null>
  organisation: ColumnType<string | null, string | null | undefined, never>
  rights: ColumnType<Buffer | null, never, Buffer>
  oldTokenHash: ColumnType<Buffer | null, never, Buffer>
  oldEndsAt: ColumnType<Date | null, never, Date>
  provenAt: ColumnType<Date | null, Date | null | undefined, never>
}

interface SignInAttemptTable {
  stateHash: Fixed<Buffer>
  browserHash: Fixed<Buffer>
  nonce: Fixed<string>
  codeVerifier: Fixed<string>
  returnTo: Fixed<string>
  expiresAt: Fixed<Date>
  door: Fixed<'staff' | 'residents'>
  acr: Fixed<string | null>
  again: Fixed<boolean>
}

interface AuditEntryTable {
  id: Generated<number>
  at: Fixed<Date>
  actor: Fixed<string | null>
  action: Fixed<string>
  subject: Fixed<string>
}

interface ContactPointTable {
  id: Generated<string>
  personId: Fixed<string>
  kind: Fixed<Contact['kind']>
  value: Fixed<string>
  verifiedAt: Date | null
  deadSince: ColumnType<Date | null, never, Date | null>
}

interface DisposableDomainTable {
  id: Generated<number>
  domain: Fixed<string>
  addedAt: Fixed<Date>
  addedBy: Fixed<string | null>
  removedAt: ColumnType<Date | null, never, Date>
  removedBy: ColumnType<string | null, never, string>
}

interface ActTable {
  id: Generated<string>
  kind: Fixed<string>
  subject: string
  topic: Fixed<string | null>
  personId: Fixed<string>
  helperId: Fixed<string | null>
  organisationId: Fixed<string | null>
  channel: Fixed<Channel>
  registeredBy: Fixed<string | null>
  residentId: Generated<string | null>
  at: Fixed<Date>
  confirmedAt: Date | null
  cancelledAt: ColumnType<Date | null, never, Date | null>
  cancelledBy: ColumnType<'person' | 'staff' | 'time' | null, never, 'person' | 'staff' | 'time' | null>
  turns: Generated<number>
  spokenCode: Fixed<string>
}

interface ActHoldTable {
  actId: Fixed<string>
  number: Fixed<number>
  because: Fixed<HoldReason[]>
  heldAt: Fixed<Date>
  decision: HoldDecision | null
  decidedAt: Date | null
  decidedBy: string | null
}

interface PersonProtectionTable {
  id: Generated<number>
  personId: Fixed<string>
  markedAt: Fixed<Date>
  markedBy: Fixed<string | null>
  liftedAt: Date | null
  liftedBy: string | null
}

interface ContactCheckTable {
  id: Generated<string>
  actId: Fixed<string>
  contactPointId: ColumnType<string | null, string | undefined, never>
  personId: ColumnType<string | null, string | undefined, never>
  newKind: ColumnType<'email' | 'mobile' | null, 'email' | 'mobile' | undefined, never>
  newValue: ColumnType<string | null, string | undefined, never>
  replaces: ColumnType<string | null, string | null | undefined, never>
  tokenHash: Fixed<Buffer>
  codeHash: Fixed<Buffer>
  tries: Generated<number>
  madeAt: Fixed<Date>
  endsAt: Fixed<Date>
}

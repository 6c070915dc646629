import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../platform/time/index.ts'
import type { Role, Scope } from './roles.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    staffAccount: { id: Generated<string>; issuer: string; subject: string; name: string; createdAt: Date }
    roleGrant: RoleGrantTable
    signIn: SignInTable
    signInAttempt: SignInAttemptTable
    auditEntry: AuditEntryTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface RoleGrantTable {
  id: Generated<number>
  accountId: Fixed<string>
  role: Fixed<Role>
  scope: Fixed<Scope>
  validFrom: Fixed<Day>
  validTo: Day | null
  grantedBy: Fixed<string>
  revokedAt: ColumnType<Date | null, never, Date>
  revokedBy: ColumnType<string | null, never, string>
}

interface SignInTable {
  id: Generated<string>
  tokenHash: Fixed<Buffer>
  accountId: Fixed<string>
  browser: Fixed<string>
  createdAt: Fixed<Date>
  seenAt: Date
  endsAt: Fixed<Date>
  sealedIdToken: Fixed<Buffer | null>
}

interface SignInAttemptTable {
  stateHash: Fixed<Buffer>
  browserHash: Fixed<Buffer>
  nonce: Fixed<string>
  codeVerifier: Fixed<string>
  returnTo: Fixed<string>
  expiresAt: Fixed<Date>
}

interface AuditEntryTable {
  id: Generated<number>
  at: Fixed<Date>
  actor: Fixed<string | null>
  action: Fixed<string>
  subject: Fixed<string>
}

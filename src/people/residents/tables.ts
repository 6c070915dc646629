import type { ColumnType, Generated } from 'kysely'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Assurance } from './assurance.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    resident: ResidentTable
    residentIdentity: ResidentIdentityTable
    residentContact: ResidentContactTable
    residentSignIn: ResidentSignInTable
    residentCode: ResidentCodeTable
    keptForm: { browserHash: Fixed<Buffer>; path: Fixed<string>; sealed: Buffer; endsAt: Date }
    logoutSeen: { jtiHash: Fixed<Buffer>; endsAt: Fixed<Date> }
  }
}

type Fixed<T> = ColumnType<T, T, never>

/** What can be written to, and so be proven. */
export type WrittenKind = 'email' | 'mobile'

interface ResidentTable {
  id: Generated<string>
  name: string | null
  language: PageLanguage
  quietFrom: ColumnType<number | null, never, number | null>
  quietTo: ColumnType<number | null, never, number | null>
  madeAt: Fixed<Date>
  signedInAt: Date
}

interface ResidentIdentityTable {
  kind: Fixed<'number' | 'subject' | 'address'>
  hash: Buffer
  keyId: Buffer | null
  residentId: Fixed<string>
}

interface ResidentContactTable {
  id: Generated<string>
  residentId: Fixed<string>
  kind: Fixed<WrittenKind>
  value: Fixed<string>
  provenAt: Date
  preferred: Generated<boolean>
}

interface ResidentSignInTable {
  id: Generated<string>
  tokenHash: Fixed<Buffer>
  residentId: Fixed<string>
  issuer: Fixed<string>
  level: Fixed<Exclude<Assurance, 'none'>>
  browser: Fixed<string>
  createdAt: Fixed<Date>
  seenAt: Date
  endsAt: Fixed<Date>
  sealedIdToken: Fixed<Buffer | null>
  sidHash: Fixed<Buffer | null>
  provenAt: Fixed<Date | null>
}

interface ResidentCodeTable {
  id: Generated<string>
  kind: Fixed<WrittenKind>
  value: Fixed<string>
  browserHash: Fixed<Buffer>
  tokenHash: Fixed<Buffer>
  codeHash: Fixed<Buffer>
  residentId: Fixed<string | null>
  returnTo: Fixed<string>
  tries: Generated<number>
  madeAt: Fixed<Date>
  endsAt: Fixed<Date>
}

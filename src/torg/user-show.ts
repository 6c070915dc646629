import { endOf, findAccount, grantsOf, ownSignIns, shortId, type HeldGrant } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { counted, say, type Command } from './command.ts'
import { withTown } from './town.ts'

export const userShow: Command = {
  usage: 'torg user show ACCOUNT',
  help: 'Shows one account: who it is, whether it is ended, where it is signed in, and every role it has had.',
  words: 1,
  run: ({ words: [accountWord = ''] }) =>
    withTown(async ({ db }) => {
      const account = await findAccount(db, accountWord)
      const [end, grants, signIns] = await Promise.all([
        endOf(db, account.id),
        grantsOf(db, account.id),
        ownSignIns(db, account.id, machineNow()),
      ])
      say(`${shortId(account.id)}  ${account.name}`)
      say(`  account    ${account.id}`)
      say(`  issuer     ${account.issuer}`)
      say(`  made       ${account.createdAt.toISOString()}`)
      say(`  state      ${stateWords(end)}`)
      say(`  signed in  ${signIns.length === 0 ? 'nowhere' : `in ${counted(signIns.length, 'browser')}`}`)
      for (const grant of grants) say(`  role       ${grantLine(grant)}`)
      if (grants.length === 0) say('  role       never had one')
    }),
}

function stateWords(end: { endedAt: Date; reopenedAt: Date | null; reopenedBecause: string | null } | null): string {
  if (end === null) return 'open'
  if (end.reopenedAt === null) return `ended ${end.endedAt.toISOString()}`
  return `open again since ${end.reopenedAt.toISOString()}: ${end.reopenedBecause ?? ''}`
}

function grantLine({ role, scope, validFrom, validTo, grantedBy, revokedAt }: HeldGrant): string {
  const days = `from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`
  return `${role} ${scope}, ${days}, given by ${grantedBy}${revokedAt === null ? '' : `, revoked ${revokedAt.toISOString()}`}`
}

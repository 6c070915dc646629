import { endedAccounts, grantsOf, listStaff, shortId } from '../people/index.ts'
import { say, type Command } from './command.ts'
import { withTown } from './town.ts'

export const userList: Command = {
  usage: 'torg user list',
  help: `Lists everybody who has signed in as staff: account, name, issuer, and the roles that stand. An account without a role sees
nothing, and nobody signs in with one that is ended.`,
  words: 0,
  run: () =>
    withTown(async ({ db }) => {
      const accounts = await listStaff(db)
      if (accounts.length === 0) say('No accounts yet: one is made when somebody signs in under /arbeid.')
      const ended = await endedAccounts(db)
      for (const { id, name, issuer } of accounts) {
        say(`${shortId(id)}  ${name}  (${issuer})${ended.has(id) ? '  ended' : ''}`)
        for (const { role, scope, validFrom, validTo, revokedAt } of await grantsOf(db, id)) {
          if (revokedAt === null) say(`          ${role} ${scope}, from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`)
        }
      }
    }),
}

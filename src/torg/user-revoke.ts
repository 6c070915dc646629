import { findAccount, parseRole, parseScope, revokeRole, shortId } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { say, WrongUse, type Command } from './command.ts'
import { leftTimes } from './left-times.ts'
import { COMMAND_LINE, ROLE_HELP } from './role-words.ts'
import { withTown } from './town.ts'

export const userRevoke: Command = {
  usage: 'torg user revoke ACCOUNT ROLE SCOPE',
  help: `Takes a role back, with effect at once. The grant stays in the history. The place need not exist any more.\n${ROLE_HELP}`,
  words: 3,
  run: ({ words: [accountWord = '', roleWord = '', scopeWord = ''] }) =>
    withTown(async (town) => {
      const { db, today } = town
      const [role, scope] = [parseRole(roleWord), parseScope(scopeWord)]
      if (role === null || scope === null) throw new WrongUse(`${role === null ? roleWord : scopeWord} is not known\n${ROLE_HELP}`)
      const given = { role, scope }
      const account = await findAccount(db, accountWord)
      await revokeRole(db, { ...given, accountId: account.id, by: COMMAND_LINE, today }, machineNow())
      say(`${account.name} (${shortId(account.id)}) is no longer ${given.role} of ${given.scope}`)
      for (const line of await leftTimes(town, account.id)) say(line)
    }),
}

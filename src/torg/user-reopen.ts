import { findAccount, reopenAccount, shortId } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { say, WrongUse, type Command } from './command.ts'
import { COMMAND_LINE } from './role-words.ts'
import { withTown } from './town.ts'

export const userReopen: Command = {
  usage: 'torg user reopen ACCOUNT --because REASON',
  help: 'Lets somebody whose account was ended sign in again, without any role. The reason stays with the account.',
  words: 1,
  options: { because: { type: 'string' } },
  run: ({ words: [accountWord = ''], options: { because } }) =>
    withTown(async ({ db }) => {
      if (typeof because !== 'string' || because.trim() === '')
        throw new WrongUse(`say why, as in --because "back from leave"\nusage: ${userReopen.usage}`)
      const { id, name } = await findAccount(db, accountWord)
      await reopenAccount(db, { accountId: id, by: COMMAND_LINE, because: because.trim() }, machineNow())
      say(`${name} (${shortId(id)}) can sign in again, and has no role`)
    }),
}

import { forgetApprover } from '../hubs/edit/index.ts'
import { eraseAccount, findAccount, shortId } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { say, type Command } from './command.ts'
import { COMMAND_LINE } from './role-words.ts'
import { withTown } from './town.ts'

export const userErase: Command = {
  usage: 'torg user erase ACCOUNT',
  help: `Forgets whose an ended account was: name and subject go, also from the history of changes, which then says «Tidligere ansatt».
What the account did stays. It cannot be taken back, and whoever signs in again is somebody new.`,
  words: 1,
  run: ({ words: [accountWord = ''] }) =>
    withTown(async ({ db }) => {
      const { id } = await findAccount(db, accountWord)
      await eraseAccount(db, { accountId: id, by: COMMAND_LINE, elsewhere: forgetApprover }, machineNow())
      say(`${shortId(id)} is erased: its name stands nowhere any more`)
    }),
}

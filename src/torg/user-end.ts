import { endAccount, findAccount, shortId } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { say, type Command } from './command.ts'
import { leftTimes } from './left-times.ts'
import { COMMAND_LINE } from './role-words.ts'
import { withTown } from './town.ts'

export const userEnd: Command = {
  usage: 'torg user end ACCOUNT',
  help: `Ends an account, for somebody who has left: signed out everywhere at once, every role taken back, and no way to sign in until
torg user reopen. The last municipality administrator cannot be ended.`,
  words: 1,
  run: ({ words: [accountWord = ''] }) =>
    withTown(async (town) => {
      const { db, today } = town
      const { id, name } = await findAccount(db, accountWord)
      await endAccount(db, { accountId: id, by: COMMAND_LINE, today }, machineNow())
      say(`${name} (${shortId(id)}) is ended: signed out, without roles, and cannot sign in`)
      for (const line of await leftTimes(town, id)) say(line)
    }),
}

import { findAccount, grantRole, shortId } from '../people/index.ts'
import { machineNow, parseDay, type Day } from '../platform/time/index.ts'
import { say, WrongUse, type Command } from './command.ts'
import { COMMAND_LINE, ROLE_HELP, roleAndScope } from './role-words.ts'
import { withTown } from './town.ts'

export const userGrant: Command = {
  usage: 'torg user grant ACCOUNT ROLE SCOPE [--from DAY] [--to DAY]',
  help: `Gives an account a role. ACCOUNT is its id or the first eight characters, as torg user list and the page shown to
somebody without a role say it. Days are written 2020-01-31; --to is the last one, and without it the role has no end.
${ROLE_HELP}`,
  words: 3,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: ({ words: [accountWord = '', roleWord = '', scopeWord = ''], options }) =>
    withTown(async ({ db, today }) => {
      const given = await roleAndScope({ db, today }, [roleWord, scopeWord])
      const account = await findAccount(db, accountWord)
      const validFrom = dayOf(options['from']) ?? today
      const validTo = dayOf(options['to'])
      await grantRole(db, { ...given, accountId: account.id, validFrom, validTo, by: COMMAND_LINE }, machineNow())
      say(
        `${account.name} (${shortId(account.id)}) is ${given.role} of ${given.scope} from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`,
      )
    }),
}

function dayOf(said: string | boolean | undefined): Day | null {
  if (typeof said !== 'string') return null
  const day = parseDay(said)
  if (day === null) throw new WrongUse(`${said} is not a day such as 2020-01-31`)
  return day
}

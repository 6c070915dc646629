import { openDatabase } from '../../src/platform/database/index.ts'
import { tooOften } from '../../src/platform/brakes/index.ts'

// One of several processes that try the same thing at once: `limit-process.ts WHO TRIES`. Prints how many went through.
const [, , who = '', tries = '0'] = process.argv
const { db, close } = openDatabase({ connectionString: process.env['LIMITED_DATABASE'] ?? '' }, { max: 4 })
const limit = { what: 'receipt-code', most: 10, per: 60 * 60_000 }
const answers = await Promise.all(Array.from({ length: Number(tries) }, () => tooOften(db, limit, who)))
process.stdout.write(String(answers.filter((tooMany) => !tooMany).length))
await close()

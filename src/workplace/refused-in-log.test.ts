import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pino } from 'pino'
import { openWorkplace } from './testing.ts'

test('what is refused to somebody signed in is in the log with the id of their account; what is let through is not', async () => {
  const lines: Record<string, unknown>[] = []
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const { town, as } = await openWorkplace({ log })
  const host = await as('hub_manager', 'hub:tofte')
  assert.equal((await host.get('/arbeid/torg/tofte')).status, 200)
  assert.equal((await host.get('/arbeid/torg/heggedal')).status, 403)
  const [seen, refused] = lines.filter(({ msg }) => msg === 'answered')
  assert.deepEqual([seen?.['status'], seen && 'who' in seen], [200, false])
  const { id } = await town.deps.db.selectFrom('staffAccount').select('id').where('name', 'like', '%hub:tofte').executeTakeFirstOrThrow()
  assert.deepEqual([refused?.['status'], refused?.['route'], refused?.['who']], [403, '/arbeid/torg/:hub', `account:${id}`])
  assert.doesNotMatch(JSON.stringify(refused), /Test/)
})

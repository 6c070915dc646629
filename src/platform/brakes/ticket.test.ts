import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { freshDatabase, type TestDatabase } from '../database/testing.ts'
import { newTask, readTicket, spendTicket, taskText, type Task } from './ticket.ts'

let database: TestDatabase
before(async () => {
  database = await freshDatabase('empty')
})

const BOUND = { form: 'follow one', block: '203.0.113' }

async function solved(task: Task): Promise<string> {
  const solution = (await solveChallenge({ challenge: task, deriveKey })) ?? assert.fail('no solution')
  return `${solution.counter}.${solution.derivedKey}`
}

describe('a task for a browser', () => {
  it('is believed when it is counted to the end, for its own form and from its own block', async () => {
    const { db } = database
    const task = await newTask(db, BOUND, 1)
    const answer = await solved(task)
    const read = (handed: object, bound = BOUND) => readTicket(db, { task: taskText(task), answer, ...handed }, bound)
    assert.equal((await read({}))?.isSolved, true)
    assert.equal((await read({ answer: '' }))?.isSolved, false)
    assert.equal((await read({ answer: answer.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }))?.isSolved, false)
    assert.equal(await read({}, { ...BOUND, form: 'follow two' }), null)
    assert.equal(await read({}, { ...BOUND, block: '203.0.114' }), null)
  })

  it('is refused when anything of it was changed, made by another, or is no task at all', async () => {
    const { db } = database
    const task = await newTask(db, BOUND, 1)
    const { parameters } = task
    const bent = [
      { ...task, parameters: { ...parameters, cost: 100 } },
      { ...task, parameters: { ...parameters, expiresAt: parameters.expiresAt + 1 } },
      { ...task, parameters: { ...parameters, keyPrefix: '00' } },
      { ...task, signature: '00' },
    ]
    for (const one of bent) assert.equal(await readTicket(db, { task: taskText(one), answer: '' }, BOUND), null)
    const other = await freshDatabase('empty')
    const foreign = await newTask(other.db, BOUND, 1)
    for (const text of [taskText(foreign), '', 'x', '{}', 'e30', Buffer.from('[1]').toString('base64url'), 'a'.repeat(5000)])
      assert.equal(await readTicket(db, { task: text, answer: '' }, BOUND), null)
  })

  it('is too old after its time', async () => {
    const { db } = database
    const task = await newTask(db, BOUND, 1)
    const real = Date.now
    Date.now = () => real() + 21 * 60_000
    try {
      assert.equal(await readTicket(db, { task: taskText(task), answer: await solved(task) }, BOUND), null)
    } finally {
      Date.now = real
    }
  })

  it('is spent once, however many try at the same moment', async () => {
    const { db } = database
    const task = await newTask(db, BOUND, 1)
    const ticket = (await readTicket(db, { task: taskText(task), answer: await solved(task) }, BOUND)) ?? assert.fail()
    const spend = () => db.transaction().execute((tx) => spendTicket(tx, ticket))
    const tries = await Promise.allSettled(Array.from({ length: 64 }, spend))
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const one of tries) if (one.status === 'rejected') assert.match(String(one.reason), /sendt før/)
  })

  it('is as hard as the table says', async () => {
    const { db } = database
    await db.updateTable('proofDifficulty').set({ rounds: 150, least: 3, most: 5 }).where('level', '=', 2).execute()
    const { parameters } = await newTask(db, BOUND, 2)
    assert.deepEqual([parameters.cost, parameters.data.most], [150, 5])
    assert.ok((await newTask(db, BOUND, 3)).parameters.cost > parameters.cost)
  })
})

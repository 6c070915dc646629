import { createHash } from 'node:crypto'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Db, Tx } from '../database/index.ts'
import { Fault } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { keyedHash } from '../secrets/index.ts'
import { machineNow, type Instant } from '../time/index.ts'

const LASTS = 20 * 60_000
const ALGORITHM = 'PBKDF2/SHA-256'

const hex = z.string().regex(/^[0-9a-f]+$/)
const Task = z.object({
  parameters: z.strictObject({
    algorithm: z.literal(ALGORITHM),
    nonce: hex,
    salt: hex,
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: hex,
    keySignature: hex,
    expiresAt: z.int(),
    data: z.strictObject({ form: hex, block: hex, most: z.int() }),
  }),
  signature: hex,
})
export type Task = z.output<typeof Task>

/** What a task belongs to, and is worth nothing without. */
export interface Bound {
  /** The kind of act and the key of its form. */
  form: string
  /** The address block it was asked from. */
  block: string
}

/** How hard: 1 is a moment on a laptop, 3 some seconds. */
export type Level = 1 | 2 | 3

/** Something for a browser to count: a second for one who asks once, an expense for one who asks ten thousand times. */
export async function newTask(db: Db, bound: Bound, level: Level): Promise<Task> {
  const { rounds, least, most } = await db.selectFrom('proofDifficulty').selectAll().where('level', '=', level).executeTakeFirstOrThrow()
  const made = await createChallenge({
    algorithm: ALGORITHM,
    cost: rounds,
    counter: randomInt(least, most),
    data: { ...(await boundData(db, bound)), most },
    expiresAt: Math.ceil((machineNow() + LASTS) / 1000),
    deriveKey,
    ...(await secrets(db)),
  })
  return Task.parse(JSON.parse(JSON.stringify(made)))
}

/** As it travels in a form. */
export const taskText = (task: Task): string => Buffer.from(JSON.stringify(task)).toString('base64url')

/** A task of ours, for this form and from this block. */
export interface Ticket {
  /** Counted to the end; else somebody asks to be let by in another way. */
  isSolved: boolean
  hash: Buffer
  endsAt: Instant
}

interface Handed {
  /** As `taskText` wrote it. */
  task: string
  /** `<count>.<key in hexadecimal>`, empty where nothing was counted. */
  answer: string
}

/** Null for what is not ours, belongs to another form or another block, or is too old. */
export async function readTicket(db: Db, handed: Handed, bound: Bound): Promise<Ticket | null> {
  const challenge = readTask(handed.task)
  if (challenge === null) return null
  const { form, block } = await boundData(db, bound)
  const { data, expiresAt } = challenge.parameters
  if (data.form !== form || data.block !== block) return null
  const [counter = '', derivedKey = ''] = handed.answer.split('.')
  const solution = { counter: /^\d{1,6}$/.test(counter) ? Number(counter) : -1, derivedKey }
  const { expired, invalidSignature, verified } = await verifySolution({ challenge, solution, deriveKey, ...(await secrets(db)) })
  if (expired || invalidSignature !== false) return null
  return { isSolved: verified, hash: createHash('sha256').update(challenge.signature).digest(), endsAt: expiresAt * 1000 }
}

/** Throws `conflict` when it has been spent before. In the transaction of what it is spent on. */
export async function spendTicket(tx: Tx, { hash, endsAt }: Ticket): Promise<void> {
  await tx.deleteFrom('spentTicket').where('endsAt', '<=', new Date(machineNow())).execute()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('spentTicket')
    .values({ hash, endsAt: new Date(endsAt) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n)
    throw new Fault(
      'conflict',
      faultSaid((t) => t.ticketSpent),
    )
}

function readTask(text: string): Task | null {
  if (text === '' || text.length > 2000) return null
  try {
    return Task.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}

async function boundData(db: Db, { form, block }: Bound) {
  const [boundForm, boundBlock] = await Promise.all([keyedHash(db, 'ticket', `form ${form}`), keyedHash(db, 'ticket', `block ${block}`)])
  return { form: boundForm.toString('hex'), block: boundBlock.toString('hex') }
}

async function secrets(db: Db) {
  const [signature, key] = await Promise.all([keyedHash(db, 'ticket', 'signature'), keyedHash(db, 'ticket', 'key signature')])
  return { hmacSignatureSecret: signature.toString('hex'), hmacKeySignatureSecret: key.toString('hex') }
}

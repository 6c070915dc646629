import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from './context.ts'
import { Fault } from './errors.ts'
import { readForm } from './forms.ts'

const Schema = z.object({
  name: z.string().trim().min(2).max(10),
  email: z.email().optional(),
  seats: z.coerce.number().int().min(1).max(8),
  mode: z.enum(['staffed', 'remote']),
  days: z.array(z.string()).min(1),
  note: z.string().optional(),
})

const Answer = z.object({
  ok: z.boolean().optional(),
  values: z.record(z.string(), z.unknown()).default({}),
  typed: z.record(z.string(), z.unknown()).default({}),
  faults: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
  fault: z.string().optional(),
})

async function read(body: string | Uint8Array<ArrayBuffer>, given: { type?: string; language?: 'nb' | 'en' } = {}) {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('language', given.language ?? 'nb')
    await next()
  })
  app.post('/', async (c) => c.json(await readForm(c, Schema)))
  app.onError((error, c) => (error instanceof Fault ? c.json({ fault: error.fault }, error.status) : c.json({ fault: 'internal' }, 500)))
  const answer = await app.request('/', {
    method: 'POST',
    body,
    headers: { 'content-type': given.type ?? 'application/x-www-form-urlencoded' },
  })
  return Answer.parse(await answer.json())
}

const messages = async (body: string, language: 'nb' | 'en' = 'nb') => {
  const { faults } = await read(body, { language })
  return Object.fromEntries(faults.map((fault) => [fault.field, fault.message]))
}

test('a form that is right gives values of their types', async () => {
  const { ok, values } = await read('name=+Kari+&seats=3&mode=staffed&days=mon&note=&email=')
  assert.equal(ok, true)
  assert.deepEqual(values, { name: 'Kari', seats: 3, mode: 'staffed', days: ['mon'] })
})

test('a repeated field is a list', async () => {
  const { values } = await read('name=Kari&seats=3&mode=staffed&days=mon&days=tue')
  assert.deepEqual(values['days'], ['mon', 'tue'])
})

test('what was typed comes back with every fault at its field, in words', async () => {
  const { ok, typed } = await read('name=K&seats=mange&mode=&email=kari&extra=1')
  assert.equal(ok, false)
  assert.deepEqual(typed, { name: 'K', seats: 'mange', mode: '', email: 'kari', extra: '1' })
  assert.deepEqual(await messages('name=K&seats=mange&mode=&email=kari'), {
    name: 'Skriv minst 2 tegn.',
    seats: 'Skriv et tall.',
    mode: 'Fyll ut dette feltet.',
    email: 'Skriv en e-postadresse, som navn@eksempel.no.',
    days: 'Velg minst 1.',
  })
})

test('the words are in the language of the page', async () => {
  assert.deepEqual(await messages('name=Kari&seats=12&mode=dance&days=mon', 'en'), {
    seats: 'The number can be at most 8.',
    mode: 'Choose one of the options.',
  })
})

test('names that mean something to JavaScript mean nothing here', async () => {
  const { ok, typed } = await read('__proto__=x&constructor=y&name=Kari')
  assert.equal(ok, false)
  assert.equal(typed['constructor'], 'y')
  assert.equal((await messages('__proto__=x'))['name'], 'Fyll ut dette feltet.')
})

test('a null byte that came along with what was pasted is left out, and the form is kept', async () => {
  assert.equal((await read('name=a%00b')).typed['name'], 'ab')
})

test('what cannot be read is refused', async () => {
  assert.equal((await read('name=%E0%A4%A')).fault, 'bad-request')
  assert.equal((await read('name=%ff%fe')).fault, 'bad-request')
  assert.equal((await read(new Uint8Array([0x6e, 0x3d, 0xff]))).fault, 'bad-request')
  assert.equal((await read('a&'.repeat(600))).fault, 'too-large')
  assert.equal((await read('{}', { type: 'application/json' })).fault, 'unsupported-type')
  assert.equal((await read('x', { type: 'multipart/form-data; boundary=x' })).fault, 'unsupported-type')
})

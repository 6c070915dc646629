import assert from 'node:assert/strict'
import { encoded, formIn, type Fields } from '../../tests/browser-form.ts'
import { laterTown, openTown, type OpenTown } from '../../tests/open-town.ts'
import { grantRole, listStaff, signIn, type Role, type Scope } from '../people/index.ts'
import { readPage, type ReadPage } from '../platform/http/testing.ts'
import { day, machineNow } from '../platform/time/index.ts'

export const NOW = '2020-11-23T11:20'

/** Somebody who works here, with a browser that keeps what a form holds. */
export interface Colleague {
  /** The answer as it comes: a file, a refusal. */
  get(path: string): Promise<Response>
  open(path: string): Promise<ReadPage>
  /** The form on a page as it stands, with some fields filled in and others taken away (`null`). */
  form(path: string, changes?: Readonly<Record<string, string | readonly string[] | null>>): Promise<{ action: string; fields: Fields }>
  send(action: string, fields: Fields): Promise<Response>
  /** A form with files in it, by the names of their fields. */
  upload(action: string, fields: Readonly<Record<string, string>>, files: Readonly<Record<string, Buffer>>): Promise<Response>
  /** Opens, fills in, sends; the answer as it comes. */
  submit(path: string, changes?: Readonly<Record<string, string | readonly string[] | null>>): Promise<Response>
  /** The same, and on to the page it leads to. */
  done(path: string, changes?: Readonly<Record<string, string | readonly string[] | null>>): Promise<ReadPage>
}

export interface Workplace {
  town: OpenTown
  as(role: Role | null, scope?: Scope): Promise<Colleague>
  /** The same people in the same town at a later hour. */
  later(now: string): Promise<Workplace>
}

/** The whole program on 23 November 2020, with people of each role. */
export async function openWorkplace(settings: Parameters<typeof openTown>[0] = {}): Promise<Workplace> {
  return workplaceIn(await openTown({ kind: 'facts', now: NOW, ...settings }))
}

/** People of each role in a town that is open already. */
export const workplaceIn = (town: OpenTown): Workplace => ({
  town,
  as: async (role, scope = 'municipality') => colleague(town, await cookieOf(town, role, scope)),
  later: async (now) => workplaceIn(await laterTown(town, now)),
})

async function cookieOf({ deps: { db } }: OpenTown, role: Role | null, scope: Scope): Promise<string> {
  const who = { issuer: 'test', subject: `${role} ${scope}`, name: `Test ${role ?? 'Ny'} ${scope}` }
  const token = await signIn(db, { who, idToken: null, browser: '', replaces: null }, machineNow())
  const account = (await listStaff(db)).find(({ subject }) => subject === who.subject) ?? assert.fail()
  if (role !== null) {
    const grant = { accountId: account.id, role, scope, validFrom: day('1900-01-01'), validTo: null, by: { id: null, name: 'test' } }
    await grantRole(db, grant, machineNow()).catch(() => undefined)
  }
  return `torg=${token}`
}

function colleague(town: OpenTown, cookie: string): Colleague {
  const { get, send, upload } = browserWith(town, cookie)
  const form: Colleague['form'] = async (path, changes = {}) => {
    const { action, fields } = formIn((await readPage(await get(path))).html)
    const changed = Object.entries({ ...fields, ...changes }).filter((entry): entry is [string, string | string[]] => entry[1] !== null)
    return { action, fields: Object.fromEntries(changed) }
  }
  const submit: Colleague['submit'] = async (path, changes) => {
    const { action, fields } = await form(path, changes)
    return send(action, fields)
  }
  return {
    get,
    form,
    send,
    upload,
    submit,
    open: async (path) => readPage(await get(path)),
    done: async (path, changes) => {
      const answer = await submit(path, changes)
      assert.equal(
        answer.status,
        303,
        answer.status === 422 ? (await readPage(answer)).errors.map(({ text }) => text).join(' · ') : String(answer.status),
      )
      return readPage(await get(answer.headers.get('location') ?? ''))
    },
  }
}

function browserWith({ app }: OpenTown, cookie: string): Pick<Colleague, 'get' | 'send' | 'upload'> {
  const headers = { cookie, origin: 'http://localhost', host: 'localhost' }
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(path, { ...init, headers: { ...headers, ...Object(init.headers) } })
    // Its sign-in gets a new token when its roles have changed.
    const fresh = answer.headers.getSetCookie().find((line) => line.startsWith('torg='))
    headers.cookie = fresh?.split(';')[0] ?? headers.cookie
    return answer
  }
  return {
    get: (path) => ask(path),
    send: (action, fields) =>
      ask(action, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: encoded(fields) }),
    upload: (action, fields, files) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      for (const [name, bytes] of Object.entries(files)) body.append(name, new Blob([new Uint8Array(bytes)]), 'fil.pdf')
      return ask(action, { method: 'POST', body })
    },
  }
}

/** Hours or a closure saved when what is warned of has been read: the form comes back once, with all that was typed and «Lagre likevel». */
export async function savedWhenRead(
  who: Colleague,
  path: string,
  changes: Parameters<Colleague['submit']>[1],
): Promise<{ asked: ReadPage; page: ReadPage }> {
  const answer = await who.submit(path, changes)
  const asked = await readPage(answer)
  assert.equal(answer.status, 200, 'what is warned of is read before it is saved')
  assert.match(asked.text, /(Se over dette før du lagrer|Dette er satt opp de dagene).*Lagre likevel/)
  const { action, fields } = formIn(asked.html)
  const saved = await who.send(action, { ...fields, gjor: 'lagre' })
  assert.equal(saved.status, 303)
  return { asked, page: await who.open(saved.headers.get('location') ?? '') }
}

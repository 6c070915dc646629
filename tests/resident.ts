import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { readPage, type ReadPage } from '../src/platform/http/testing.ts'
import { encoded, formIn, type Fields } from './browser-form.ts'
import type { OpenTown } from './open-town.ts'

type Changes = Readonly<Record<string, string | readonly string[] | null>>

/** Somebody with a browser and no account: it keeps cookies and what a form holds. */
export interface Resident {
  /** The answer as it comes: a redirect, a file. */
  get(path: string): Promise<Response>
  open(path: string): Promise<ReadPage>
  /** Opens, fills in, sends; the answer as it comes. */
  submit(path: string, changes?: Changes): Promise<Response>
  send(action: string, fields: Fields): Promise<Response>
  /** The same as `submit`, and on to the page it leads to. */
  done(path: string, changes?: Changes): Promise<ReadPage & { path: string }>
}

let residents = 0
const ownAddress = () => `198.18.${Math.floor((residents += 1) / 250)}.${residents % 250}`

/** `from`: the network address they sit behind; one of their own unless it is told. */
export function openResident({ app }: OpenTown, { from = ownAddress() }: { from?: string } = {}): Resident {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      origin: 'http://localhost',
      host: 'localhost',
      'x-forwarded-for': from,
      ...(cookie === '' ? {} : { cookie }),
      ...Object(init.headers),
    }
    const answer = await app.request(path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) cookies.set(name, value)
    }
    return answer
  }
  const send = (action: string, fields: Fields) =>
    ask(action, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: encoded(fields) })
  const submit: Resident['submit'] = async (path, changes = {}) => {
    const { action, fields } = formIn((await readPage(await ask(path))).html)
    const changed = Object.entries({ ...fields, ...changes }).filter((entry): entry is [string, string | string[]] => entry[1] !== null)
    return send(action, Object.fromEntries(changed))
  }
  return {
    get: ask,
    send,
    submit,
    open: async (path) => readPage(await ask(path)),
    async done(path, changes) {
      const answer = await submit(path, changes)
      const said = answer.status === 422 ? (await readPage(answer)).errors.map(({ text }) => text).join(' · ') : String(answer.status)
      assert.equal(answer.status, 303, said)
      const to = answer.headers.get('location') ?? ''
      return { ...(await readPage(await ask(to))), path: to }
    },
  }
}

/** What waits to be sent to an address, the newest first. At a stopped clock all is of one instant: then by the order it was written in. */
export async function sentTo({ deps: { db } }: OpenTown, address: string) {
  return db
    .selectFrom('outboundMessage')
    .select(['subject', 'text', 'headers', 'channel'])
    .where('toAddress', '=', address)
    .orderBy('createdAt', 'desc')
    .orderBy(sql`xmin::text::bigint`, 'desc')
    .orderBy('id')
    .execute()
}

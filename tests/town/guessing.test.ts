import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { makeCaseworkerCalendar } from '../../src/appointments/index.ts'
import { BY_ADDRESS, BY_ALL } from '../../src/people/acts/find-by-code.ts'
import { NEW_CODES } from '../../src/people/acts/pages/brakes.ts'
import { LENGTH, SIGNS } from '../../src/people/acts/receipt-link.ts'
import { SPOKEN_WORDS } from '../../src/people/acts/spoken-code.ts'
import { WORDS } from '../../src/people/acts/words.ts'
import { MOST_TRIES, SIX_DIGITS } from '../../src/people/contacts/six-digits.ts'
import { contactOf, approvedOrganisation, staffOf } from '../../src/people/organisations/testing.ts'
import { inviteMember } from '../../src/people/organisations/invite.ts'
import { SECRET as CALENDAR } from '../../src/messages/calendar/calendar-feed.ts'
import { BY_CONTACT } from '../../src/people/residents/pages/send-code.ts'
import { TOKEN_BYTES } from '../../src/people/sign-in/token.ts'
import { declaredRoutes } from '../../src/platform/access/index.ts'
import { pseudonymOf, type Brake } from '../../src/platform/brakes/index.ts'
import { machineNow } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

let town: OpenTown
let receipt: { path: string; code: string; erased: string; used: string }
let invitations: { replaced: string }
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
  receipt = await someReceipts()
  invitations = await someInvitations()
})
// Each door is knocked at by somebody who has not knocked before.
beforeEach(() => town.deps.db.deleteFrom('brakeCount').execute())

const bits = (choices: number, of = 1) => of * Math.log2(choices)
const LINK = bits(SIGNS.length, LENGTH)
const TOKEN = bits(256, TOKEN_BYTES)
const NO_LINK = SIGNS.slice(0, LENGTH)
const NO_TOKEN = 'A'.repeat(43)
const HOUR = 60 * 60_000

async function someReceipts() {
  const who = openResident(town)
  const asked = await who.done('/kontakt/torg/tofte', { sporsmal: 'Når?', navn: 'Test Kjent', adresse: 'kjent@example.no' })
  const gone = await who.done('/kontakt/torg/tofte', { sporsmal: 'Borte?', navn: 'Test Borte' })
  await who.send(`${gone.path}/opplysninger`, {})
  const followed = await who.done('/folg/torg/tofte', { adresse: 'kjent@example.no' })
  const check = /\/bekreft\/\S+/.exec((await sentTo(town, 'kjent@example.no'))[0]?.text ?? '')?.[0] ?? assert.fail('no link')
  await who.done(check)
  assert.ok(followed.path !== '')
  return { path: asked.path, code: asked.texts('.words')[0] ?? assert.fail('no code'), erased: gone.path, used: check }
}

/** An invitation whose link was sent anew, so that the first leads nowhere. */
async function someInvitations() {
  const { db, clock } = town.deps
  const given = { address: 'leder@example.no', at: clock.now(), staffId: await staffOf(db) }
  const { organisationId, leader } = await approvedOrganisation(db, given)
  const ask = () =>
    inviteMember(db, {
      organisationId,
      by: { membershipId: leader.id },
      role: 'booker',
      contact: contactOf('booker@example.no'),
      language: 'nb',
      fromDay: null,
      handOverId: null,
      publicUrl: 'http://localhost',
      at: clock.now(),
    })
  await ask()
  const [first] = await sentTo(town, 'booker@example.no')
  await ask()
  return { replaced: /\/organisasjoner\/invitasjon\/\S+/.exec(first?.text ?? '')?.[0] ?? assert.fail('no link') }
}

interface Knock {
  /** `known`: at something that is there, or was. */
  which: 'known' | 'unknown'
  /** A browser of their own, behind an address that has not been seen before. */
  who: Resident
}

interface Door {
  name: string
  bits: number
  /** What guessing would need at least where nothing limits the tries. */
  atLeast: number
  knock(given: Knock): Promise<Response> | Response
  /** What stops somebody who goes on: tries that are answered, then what is answered. */
  stops?: {
    after: number
    /** All but one of these have been made by others. */
    already?: Brake
    status: number
    says: RegExp
    try(who: Resident, at: number): Promise<Response>
  }
}

const get = (path: string) => town.get(path)
const stopped = (after: number, tries: (who: Resident, at: number) => Promise<Response>) => ({
  after,
  status: 429,
  says: /mange/,
  try: tries,
})
const wrongDigits = '000000'

async function awaitsDigits(who: Resident, address: string): Promise<void> {
  await who.send('/logg-inn', { adresse: address, til: '' })
}

const DOORS: readonly Door[] = [
  {
    name: 'the link to a receipt, of one that is erased and of none',
    bits: LINK,
    atLeast: 80,
    knock: ({ which }) => get(which === 'known' ? receipt.erased : `/kvittering/${NO_LINK}`),
  },
  {
    name: 'the link to a receipt as data',
    bits: LINK,
    atLeast: 80,
    knock: ({ which }) => get(`/api/v1/receipts/${which === 'known' ? receipt.erased.split('/').at(-1) : NO_LINK}`),
  },
  {
    name: 'the link that ends a subscription from a mail program',
    bits: LINK,
    atLeast: 80,
    knock: async ({ which }) =>
      town.app.request(`${which === 'known' ? receipt.erased : `/kvittering/${NO_LINK}`}/stopp`, { method: 'POST' }),
  },
  {
    name: 'the link that proves an address, of one that is used and of none',
    bits: TOKEN,
    atLeast: 80,
    knock: ({ which }) => get(which === 'known' ? receipt.used : `/bekreft/${NO_TOKEN}`),
  },
  {
    name: 'the link to an invitation, of one that was sent anew and of none',
    bits: LINK,
    atLeast: 80,
    knock: ({ which }) => get(which === 'known' ? invitations.replaced : `/organisasjoner/invitasjon/${NO_LINK}`),
  },
  {
    name: 'the link in a sign-in code, of one whose digits were asked for anew and of none',
    bits: TOKEN,
    atLeast: 80,
    knock: async ({ which, who }) => {
      const address = `${which}@example.no`
      await awaitsDigits(who, address)
      const [first] = await sentTo(town, address)
      await awaitsDigits(who, address)
      const replaced = /\/logg-inn\/lenke\/[\w-]+/.exec(first?.text ?? '')?.[0] ?? assert.fail('no link')
      return get(which === 'known' ? replaced : `/logg-inn/lenke/${NO_TOKEN}`)
    },
  },
  {
    name: 'three words with a second fact',
    bits: bits(WORDS.length, SPOKEN_WORDS),
    atLeast: 29,
    knock: ({ which, who }) => who.send('/kvittering', { kode: which === 'known' ? receipt.code : 'gran sjal båt', kjennetegn: 'Hansen' }),
    stops: stopped(BY_ADDRESS.most, (who) => who.send('/kvittering', { kode: 'gran sjal båt', kjennetegn: 'Hansen' })),
  },
  {
    name: 'three words from everywhere at once',
    bits: bits(WORDS.length, SPOKEN_WORDS),
    atLeast: 29,
    knock: ({ which, who }) => who.send('/kvittering', { kode: which === 'known' ? receipt.code : 'båt sjal gran', kjennetegn: '0000' }),
    stops: {
      ...stopped(1, () => openResident(town).send('/kvittering', { kode: 'gran sjal båt', kjennetegn: 'Hansen' })),
      already: BY_ALL,
    },
  },
  {
    name: 'to follow with an address that is known and one that is not',
    bits: bits(SIX_DIGITS),
    atLeast: 19,
    knock: async ({ which, who }) => {
      const answer = await who.submit('/folg/torg/borgen', { adresse: `${which === 'known' ? 'kjent' : 'ukjent'}@example.no` })
      return get(answer.headers.get('location') ?? '')
    },
  },
  {
    name: 'six digits for an address that waits to be proven',
    bits: bits(SIX_DIGITS),
    atLeast: 19,
    knock: async ({ which, who }) => {
      const { path } = await who.done('/folg/torg/borgen', { adresse: `${which === 'known' ? 'kjent' : 'ukjent'}@example.no` })
      return who.submit(path, { sifre: wrongDigits })
    },
    stops: {
      after: MOST_TRIES - 1,
      status: 422,
      says: /for mange ganger|Be om en ny|ny kode/,
      try: async (who, at) => {
        if (at === 0) trying = (await who.done('/folg/torg/heggedal', { adresse: 'sifre@example.no' })).path
        return who.submit(trying, { sifre: wrongDigits })
      },
    },
  },
  {
    name: 'new digits for an address that waits to be proven',
    bits: bits(SIX_DIGITS),
    atLeast: 19,
    knock: async ({ which, who }) => {
      const { path } = await who.done('/folg/torg/borgen', { adresse: `${which === 'known' ? 'kjent' : 'ukjent'}@example.no` })
      await who.send(`${path}/ny-kode`, {})
      return get(path)
    },
    stops: stopped(NEW_CODES.most, async (who, at) => {
      if (at === 0) trying = (await who.done('/folg/torg/saetre', { adresse: 'nye@example.no' })).path
      return who.send(`${trying}/ny-kode`, {})
    }),
  },
  {
    name: 'to ask for a sign-in code with an address that is known and one that is not',
    bits: bits(SIX_DIGITS),
    atLeast: 19,
    knock: ({ which, who }) => who.send('/logg-inn', { adresse: `${which === 'known' ? 'kjent' : 'ukjent'}@example.no`, til: '' }),
    stops: stopped(BY_CONTACT.most, () => openResident(town).send('/logg-inn', { adresse: 'mange@example.no', til: '' })),
  },
  {
    name: 'the six digits of a sign-in code',
    bits: bits(SIX_DIGITS),
    atLeast: 19,
    knock: async ({ which, who }) => {
      await awaitsDigits(who, `${which === 'known' ? 'kjent' : 'ukjent'}@example.no`)
      return who.send('/logg-inn/kode', { sifre: wrongDigits })
    },
    stops: {
      after: MOST_TRIES - 1,
      status: 422,
      says: /mange|ny kode/i,
      try: async (who, at) => {
        if (at === 0) await awaitsDigits(who, 'prov@example.no')
        return who.send('/logg-inn/kode', { sifre: wrongDigits })
      },
    },
  },
]

let trying = ''

// What differs by chance in any two answers, and what was typed.
const unlike = /^(x-request-id|date|content-security-policy|content-length)$/
const plain = (text: string) =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/\b[0-9a-z]{20}\b/g, 'LINK')
    .replaceAll(/[\w-]{43}/g, 'TOKEN')
    .replaceAll(/\b(u?kjent@example\.no)/g, 'ADDRESS')
    .replaceAll(new RegExp(`${receipt.code}|(gran sjal båt)|(båt sjal gran)`, 'g'), 'CODE')

async function told(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !unlike.test(name)).map(([name, value]) => `${name}: ${plain(value)}`)
  return { status: answer.status, headers, text: plain(await answer.text()) }
}

async function triedBefore({ what, most, per }: Brake): Promise<void> {
  const [key, now] = [await pseudonymOf(town.deps.db, what, 'everybody'), machineNow()]
  const window = { windowStart: new Date(now - (now % per)), endsAt: new Date(now - (now % per) + per) }
  await town.deps.db
    .insertInto('brakeCount')
    .values({ key, ...window, tries: most - 1 })
    .execute()
}

describe('whoever guesses', () => {
  for (const door of DOORS) {
    it(`has ${door.bits.toFixed(0)} bits to guess and learns nothing from the answer: ${door.name}`, async () => {
      assert.ok(door.bits >= door.atLeast, `${door.bits} bits`)
      const known = await told(await door.knock({ which: 'known', who: openResident(town) }))
      assert.ok(known.status < 500 && known.status !== 429, String(known.status))
      assert.deepEqual(await told(await door.knock({ which: 'unknown', who: openResident(town) })), known)
    })

    const { stops } = door
    if (stops !== undefined)
      it(`is stopped after ${stops.already?.most ?? stops.after} tries: ${door.name}`, async () => {
        if (stops.already !== undefined) await triedBefore(stops.already)
        const who = openResident(town)
        const answers: Response[] = []
        for (let at = 0; at <= stops.after; at += 1) answers.push(await stops.try(who, at))
        const last = answers.at(-1) ?? assert.fail()
        assert.equal(last.status, stops.status)
        assert.match(await last.text(), stops.says)
        for (const answer of answers.slice(0, -1)) assert.notEqual(answer.status, 429)
      })
  }

  it('has one secret calendar each, whose address is past guessing; the others are the same for everybody', async () => {
    const calendars = declaredRoutes(town.app).filter(({ path }) => /kalender|calendar|\.ics/.test(path) && !path.startsWith('/arbeid'))
    const secret = calendars.filter(({ path }) => /:(?!(hub|key)\b)/.test(path)).map(({ path }) => path)
    assert.deepEqual([...new Set(secret)].toSorted(), [
      '/api/v1/receipts/:token/calendar',
      '/kalender/:file',
      '/kalender/stilling/:file',
      '/kvittering/:token/kalender',
      '/kvittering/:token/kalender/slutt',
    ])
    assert.ok(bits(CALENDAR.signs.length, CALENDAR.length) >= 128)
    const { rows } = await sql<{ id: number }>`select id from caseworker order by id limit 1`.execute(town.deps.db)
    const own = await makeCaseworkerCalendar(town.deps.db, rows[0]?.id ?? 0)
    assert.ok(bits(16, own.length) >= 128)
    for (const path of [`/kalender/${'a'.repeat(CALENDAR.length)}.ics`, `/kalender/stilling/${'a'.repeat(own.length)}.ics`]) {
      const wrong = await town.get(path)
      assert.deepEqual([wrong.status, wrong.headers.get('etag')], [404, null])
    }
  })

  it('reckons with the windows that docs/security.md has the sums for', () => {
    assert.deepEqual([BY_ADDRESS.per, BY_ALL.per, NEW_CODES.per, BY_CONTACT.per], [HOUR, HOUR, HOUR, HOUR])
  })
})

const TIMES = 31
/** Guessers at a distance see less than this; nobody reads a bit out of two answers that are so alike. */
const ALIKE = 2.5

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? assert.fail()

async function timed(act: () => Promise<Response>): Promise<number> {
  await town.deps.db.deleteFrom('brakeCount').execute()
  const from = performance.now()
  await (await act()).text()
  return performance.now() - from
}

describe('the time an answer takes tells nothing', () => {
  const pairs: Record<string, (which: Knock['which'], nth: number) => Promise<Response>> = {
    'of whether an address that asks for a sign-in code is known': (which, nth) =>
      openResident(town).send('/logg-inn', { adresse: which === 'known' ? 'kjent@example.no' : `ny${nth}@example.no`, til: '' }),
    'of whether three words are somebody’s': (which) =>
      openResident(town).send('/kvittering', { kode: which === 'known' ? receipt.code : 'gran sjal båt', kjennetegn: 'Hansen' }),
  }
  for (const [name, ask] of Object.entries(pairs))
    it(name, async () => {
      const taken: Record<Knock['which'], number[]> = { known: [], unknown: [] }
      // In turns, the first that warm up not counted, so that what else this machine does falls on both.
      for (let nth = -3; nth < TIMES; nth += 1)
        for (const which of nth % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
          const took = await timed(() => ask(which, nth))
          if (nth >= 0) taken[which].push(took)
        }
      const [known, unknown] = [median(taken.known), median(taken.unknown)]
      const ratio = Math.max(known, unknown) / Math.min(known, unknown)
      assert.ok(ratio < ALIKE, `${known.toFixed(1)} ms where it is known, ${unknown.toFixed(1)} ms where it is not`)
    })
})

import { linksIn } from '../../messages/index.ts'
import { ageOfKey, isActDone, isDisposable, readActKey, signedInResident, type Contact, type HoldReason } from '../../people/index.ts'
import {
  addressOf,
  blockOf,
  brake,
  countTry,
  isStopped,
  newTask,
  pseudonymOf,
  readTicket,
  tooOften,
  triesOf,
  wentTooFar,
  type Brake,
  type Task,
  type Ticket,
} from '../../platform/brakes/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { levelOf, suspicionOf, TOO_MUCH, type Signs, type Suspicion } from './suspicion.ts'

const HOUR = 60 * 60_000

/** Past two classrooms behind one address. Long before it their browsers have been asked to count, and past one classroom to count hard. */
const BY_ADDRESS = { what: 'act', most: 60, per: HOUR }
/** By one network address to one contact: others' acts count for nobody, else an answer would tell of them, and anybody could shut anybody out. */
const BY_CONTACT = { what: 'act-contact', most: 6, per: HOUR }
/** From all of them together to one contact that the browser has not proven: more than a busy day, so somebody fills a mailbox. */
const TO_CONTACT = { what: 'to-contact', most: 20, per: HOUR }
const TRAPS = { what: 'act-trap', per: HOUR }
const THROWAWAYS = { what: 'act-throwaway', per: HOUR }

/** The field for robots was filled in: remembered for an hour. */
export const noteTrap = (c: Ctx) => countTry(c.get('deps').db, TRAPS, addressOf(c))

/** Whether the address is one that lasts a minute. That somebody tried is remembered for an hour. */
export async function isThrowaway(c: Ctx, contact: Contact | null): Promise<boolean> {
  const { db } = c.get('deps')
  const found = await isDisposable(db, contact)
  if (found) await countTry(db, THROWAWAYS, addressOf(c))
  return found
}

interface Sent {
  kind: string
  typed: Typed
  contact: Contact | null
  /** What somebody wrote, to count links in. */
  text: string
  /** What this browser has proven. */
  proven: readonly Contact[]
  /** Of what somebody must answer: how many from one sender before they are looked at first. */
  fromOne?: Brake
}

/** What the act goes on with; or the task that its browser is asked to count first. */
export type Admission = { hold: readonly HoldReason[]; ticket: Ticket | null } | { task: Task }

const FLOOD: readonly HoldReason[] = ['pace']
const MANY: readonly HoldReason[] = ['many']
const HARDEST = 3
const FREELY: Admission = { hold: [], ticket: null }

/** Throws `too-many`. */
export async function admitAct(c: Ctx, sent: Sent): Promise<Admission> {
  const { db } = c.get('deps')
  const key = readActKey(sent.typed)
  const form = { form: `${sent.kind} ${key}`, block: blockOf(addressOf(c)) }
  const ticket = await readTicket(db, { task: lineOf(sent.typed, 'oppgave'), answer: lineOf(sent.typed, 'svar') }, form)
  if (ticket?.isSolved === true) return { hold: await tooManyFromOne(c, sent, wentTooFar), ticket }
  const waits = ticket !== null && lineOf(sent.typed, 'vent') === 'ja'
  const isProven = signedInResident(c) !== null || (sent.contact !== null && isAmong(sent.proven, sent.contact))
  // Nobody fills another's mailbox with what comes to their own.
  if (!waits) await brakeAct(c, isProven ? null : sent.contact)
  // The same form once more is the act that was done: it has passed already.
  if (await isActDone(db, { kind: sent.kind, key })) return FREELY
  const many = await tooManyFromOne(c, sent, ticket === null ? tooOften : wentTooFar)
  const isFlooded = !isProven && (await floods(c, sent.contact))
  const doubt = suspicionOf({ ...(await signsOf(c, sent.text)), formAge: await ageOfKey(db, key), isProven })
  if (waits) return { hold: [...(isFlooded ? FLOOD : doubt.because), ...many], ticket }
  if (isFlooded) return { task: await newTask(db, form, HARDEST) }
  return (await isDoubted(c, doubt)) ? { task: await newTask(db, form, levelOf(doubt)) } : { hold: many, ticket: null }
}

/** Through the API there is no browser to count: what is doubted waits for a human. Throws `too-many`. */
export async function admitApiAct(c: Ctx, sent: Pick<Sent, 'contact' | 'text' | 'fromOne'>): Promise<readonly HoldReason[]> {
  const { contact, text } = sent
  await brakeAct(c, contact)
  const many = await tooManyFromOne(c, { ...sent, proven: [] }, tooOften)
  if (await floods(c, contact)) return [...FLOOD, ...many]
  const doubt = suspicionOf({ ...(await signsOf(c, text)), formAge: 'no-form', isProven: false })
  return (await isDoubted(c, doubt)) ? [...doubt.because, ...many] : many
}

async function brakeAct(c: Ctx, contact: Contact | null): Promise<void> {
  const { db } = c.get('deps')
  await brake(db, BY_ADDRESS, addressOf(c))
  if (contact !== null) await brake(db, BY_CONTACT, `${addressOf(c)} ${contact.value}`)
}

/** Nobody is refused for it: the browser counts, or somebody looks at it first. */
async function floods(c: Ctx, contact: Contact | null): Promise<boolean> {
  return contact !== null && tooOften(c.get('deps').db, TO_CONTACT, contact.value)
}

/** Whoever is surely known counts wherever they sit; else it is by one network address in one name, so that nobody uses up another's. */
async function tooManyFromOne(
  c: Ctx,
  { contact, proven, fromOne }: Pick<Sent, 'contact' | 'proven' | 'fromOne'>,
  goesTooFar: typeof tooOften,
): Promise<readonly HoldReason[]> {
  const resident = signedInResident(c)
  if (fromOne === undefined || (resident === null && contact === null)) return []
  const isProven = contact !== null && isAmong(proven, contact)
  const who = resident !== null ? `resident ${resident.id}` : `${isProven ? '' : addressOf(c)} ${contact?.value ?? ''}`
  return (await goesTooFar(c.get('deps').db, fromOne, who)) ? MANY : []
}

const isAmong = (proven: readonly Contact[], { kind, value }: Contact) => proven.some((one) => one.kind === kind && one.value === value)

async function signsOf(c: Ctx, text: string): Promise<Pick<Signs, 'acts' | 'traps' | 'throwaways' | 'links'>> {
  const { db } = c.get('deps')
  const count = (window: { what: string; per: number }) => triesOf(db, window, addressOf(c))
  const [acts, traps, throwaways] = await Promise.all([count(BY_ADDRESS), count(TRAPS), count(THROWAWAYS)])
  return { acts, traps, throwaways, links: linksIn(text) }
}

/** Seen by staff from now on. False for those whom they have released. */
async function isDoubted(c: Ctx, { score, because }: Suspicion): Promise<boolean> {
  if (score < TOO_MUCH) return false
  const { db } = c.get('deps')
  const now = machineNow()
  const key = await pseudonymOf(db, 'proof', addressOf(c))
  return isStopped(db, { key, what: 'proof', because, since: now, endsAt: now + HOUR })
}

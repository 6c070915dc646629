import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../../platform/access/index.ts'
import { brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { Fault } from '../../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../../platform/http/problem.ts'
import { describe, validated } from '../../../platform/openapi/index.ts'
import { contactWords, isDisposable, readContact, type Contact } from '../../contacts/index.ts'
import { pendingAddress } from '../../contacts/new-address.ts'
import { shieldTexts } from '../../protection/index.ts'
import type { Act, ActKinds } from '../act.ts'
import { changeAddress } from '../change-address.ts'
import { NEW_CODES } from '../pages/brakes.ts'
import { actOfAddress } from '../pages/receipts.ts'
import { sendCheckAgain } from '../send-check.ts'
import { actSaid, actTexts } from '../texts.ts'
import { waitsAnswer, waitsAt, wrongField } from './answers.ts'
import { TokenParam, WaitsAnswer } from './shapes.ts'

const Changed = z.object({
  contact: z.string().max(254).meta({ description: 'E-post eller mobilnummer, i vanlig skrivemåte' }),
  replaces: z
    .string()
    .max(254)
    .optional()
    .meta({ description: 'Det som skal byttes ut, slik det står i «contacts». Kan utelates der det bare er ett' }),
})

const tag = 'Kvitteringer'
const changed = describe({
  tag,
  summary: 'Bytter e-post eller mobil på kvitteringen. Det gamle gjelder til sifrene som sendes til det nye, er skrevet',
  answer: WaitsAnswer,
  status: 202,
  faults: ['not-found', 'invalid', 'conflict', 'too-many'],
})
const again = describe({
  tag,
  summary: 'Sender nye sifre dit de forrige gikk',
  answer: WaitsAnswer,
  status: 202,
  faults: ['not-found', 'conflict', 'too-many'],
})

/** `/api/v1/receipts/{token}/contact`: where the owner is reached, as on the page of the receipt where it is changed. */
export function contactApi(kinds: ActKinds): Hono<Env> {
  return new Hono<Env>()
    .post('/api/v1/receipts/:token/contact', open, changed, validated('param', TokenParam), validated('json', Changed), async (c) => {
      const { db, clock, config } = c.get('deps')
      const { act, token } = await actOfAddress(c)
      const [sent, t] = [c.req.valid('json'), actTexts(PROBLEM_LANGUAGE).address]
      const contact = readContact(sent.contact)
      if (contact === null || contact.kind === 'phone') throw wrongField({ field: 'contact', message: t.need })
      if (await isDisposable(db, contact)) throw wrongField({ field: 'contact', message: t.disposable })
      const replaces = replacedOf(act, sent.replaces)
      if (replaces === undefined) throw wrongField({ field: 'replaces', message: t.needWhich })
      await brake(db, NEW_CODES, act.id)
      const given = { act, kinds, contact: { kind: contact.kind, value: contact.value }, replaces, proven: [] }
      if ((await changeAddress(db, { ...given, publicUrl: config.publicUrl, at: clock.now() })) === 'refused') throw notHere()
      return c.json(waitsAnswer({ code: act.code, token }, contact, config.publicUrl), 202)
    })
    .post('/api/v1/receipts/:token/confirmation-code', open, again, validated('param', TokenParam), async (c) => {
      const { db, clock, config } = c.get('deps')
      const { act, token } = await actOfAddress(c)
      await brake(db, NEW_CODES, act.id)
      const contact = (await pendingAddress(db, act.id)) ?? writtenTo(act)
      const isSent = await sendCheckAgain(db, { act, publicUrl: config.publicUrl, at: clock.now() })
      if (!isSent || contact === undefined) throw nothingWaits()
      const address = act.person.shielded ? shieldTexts(PROBLEM_LANGUAGE).address : contactWords(contact)
      return c.json(waitsAt({ code: act.code, token }, { address, hasLink: contact.kind === 'email' }, config.publicUrl), 202)
    })
}

const contactsOf = ({ person, helper }: Act) => [...person.contacts, ...(helper?.contacts ?? [])]

const writtenTo = ({ person, helper }: Act) => (helper ?? person).contacts.find(({ kind }) => kind !== 'phone')

/** The one there is, or the one that is named; null where there is none; undefined where it cannot be told which. */
function replacedOf(act: Act, named: string | undefined): string | null | undefined {
  const [contacts, one] = [contactsOf(act), named === undefined ? null : readContact(named)]
  if (named === undefined) return contacts.length <= 1 ? (contacts[0]?.id ?? null) : undefined
  return contacts.find((contact) => isSame(contact, one))?.id
}

const isSame = (contact: Contact, other: Contact | null) => contact.value === other?.value

const notHere = () =>
  new Fault(
    'conflict',
    actSaid((t) => t.address.notHere),
  )

const nothingWaits = () =>
  new Fault(
    'conflict',
    actSaid((t) => t.check.none),
  )

import type { Handler } from 'hono'
import {
  changeAddress,
  changeAddressAtDesk,
  NEW_CODES,
  readContact,
  replaceDeadAddress,
  type Act,
  type ActKinds,
  type Contact,
} from '../../people/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { actAsked } from './act-asked.ts'
import { counterOf } from './counter.ts'
import { digitsTexts } from './digits-texts.ts'
import { contactsOf } from './new-address.tsx'
import { showSlip } from './receipt-page.tsx'

/** `POST …/adresse`: whoever is there has a new address, because what we send comes back or because they say so. */
export const replaceAddressAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db, config } = c.get('deps')
    const counter = await counterOf(c)
    const { work, href } = counter
    const act = await actAsked(c, counter)
    const form = await sentForm(c)
    const [typed, replaces, t] = [lineOf(form, 'adresse'), lineOf(form, 'bytt'), work.t.counter.newAddress]
    const wrong = (field: string, text: string) =>
      showSlip(c, kinds, { newAddress: { typed, replaces, errors: [{ field, text }] }, status: 422 })
    const contact = readContact(typed)
    if (contact === null) return wrong('adresse', t.need)
    const after = (ny: string) => c.redirect(href(workPaths.counterReceipt(act.id), { ny }), 303)
    const contacts = contactsOf(act)
    if (act.confirmedAt === null) {
      const fault = await sendDigitsTo(c, contact, { act, kinds })
      return fault === null ? after('sifre-dit') : wrong('adresse', digitsTexts(work.lang)[fault])
    }
    if (contacts.some(({ deadSince }) => deadSince !== null)) {
      await replaceDeadAddress(db, { actId: act.id, contact, actor: work.who.id })
      return after('adresse')
    }
    // The same once more: it is there.
    if (contacts.some(({ kind, value }) => kind === contact.kind && value === contact.value)) return after('ny-adresse')
    const old = contacts.length < 2 ? contacts[0] : contacts.find(({ id }) => id === replaces)
    if (old === undefined && contacts.length > 1) return wrong('bytt', t.needWhich)
    const given = { act, contact, replaces: old?.id ?? null, actor: work.who.id }
    await changeAddressAtDesk(db, { ...given, publicUrl: config.publicUrl, at: work.now })
    return after('ny-adresse')
  }

/** What waits for its first address to be proven waits for this one instead. Staff know who speaks, not whose mailbox it is. */
async function sendDigitsTo(
  c: Ctx,
  { kind, value }: Contact,
  { act, kinds }: { act: Act; kinds: ActKinds },
): Promise<'onlyWritten' | 'cannot' | null> {
  if (kind === 'phone') return 'onlyWritten'
  const { db, clock, config } = c.get('deps')
  await brake(db, NEW_CODES, act.id)
  const replaces = (act.helper ?? act.person).contacts[0]?.id ?? null
  const to = { act, kinds, contact: { kind, value }, replaces, proven: [] }
  return (await changeAddress(db, { ...to, publicUrl: config.publicUrl, at: clock.now() })) === 'refused' ? 'cannot' : null
}

import type { Handler } from 'hono'
import { changeAddressAtDesk, readContact, replaceDeadAddress, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { actAsked } from './act-asked.ts'
import { counterOf } from './counter.ts'
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
    const contacts = contactsOf(act)
    const after = (ny: string) => c.redirect(href(workPaths.counterReceipt(act.id), { ny }), 303)
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

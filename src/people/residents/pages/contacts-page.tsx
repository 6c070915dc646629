import type { Context, Handler } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Field, Form, PageTitle, Section, type FormError, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { contactWords, readContact } from '../../contacts/contact.ts'
import type { Frame } from '../../frame.ts'
import { preferContact, removeContact } from '../contacts.ts'
import { mineTexts } from '../mine-texts.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths } from '../paths.ts'
import { requireResident } from '../resident-only.ts'
import type { OwnContact } from '../resident.ts'
import { residentTexts } from '../texts.ts'
import { MyPage } from './my-page.tsx'
import { faultOf, sendTo } from './send-code.ts'

/** `/min-side/adresser`: the addresses that the resident has proven. */
export const contactsPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    c.html(<ContactsPage ui={await frame.ui(c)} contacts={requireResident(c).contacts} address="" errors={[]} />)

/** `POST /min-side/adresser`: sends a code to a new address. */
export const addContact =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const [ui, resident] = [await frame.ui(c), requireResident(c)]
    const address = lineOf(await sentForm(c), 'adresse')
    const contact = readContact(address)
    const fault = faultOf(address, contact, residentTexts(ui.lang).signIn)
    if (fault !== null || contact === null || contact.kind === 'phone') {
      const errors = [{ field: 'adresse', text: fault ?? '' }]
      return c.html(<ContactsPage ui={ui} contacts={resident.contacts} address={address} errors={errors} />, 422)
    }
    await sendTo(c, { kind: contact.kind, value: contact.value, residentId: resident.id, returnTo: ui.href(residentPaths.contacts) })
    return c.redirect(ui.href(residentPaths.code), 303)
  }

/** `POST /min-side/adresser/endring`: one is preferred, or taken away. */
export const changeContact =
  (frame: Frame): Handler<Env> =>
  async (c: Context<Env>) => {
    const typed = await sentForm(c)
    const { db } = c.get('deps')
    const own = (name: string) => ({ residentId: requireResident(c).id, id: lineOf(typed, name) })
    if (lineOf(typed, 'bort') !== '') await removeContact(db, own('bort'))
    else await preferContact(db, own('foretrekk'))
    return c.redirect((await frame.ui(c)).href(residentPaths.contacts), 303)
  }

interface ContactsProps {
  ui: Ui
  contacts: readonly OwnContact[]
  address: string
  errors: readonly FormError[]
}

function ContactsPage({ ui, contacts, address, errors }: ContactsProps) {
  const t = ownTexts(ui.lang).contacts
  const title = mineTexts(ui.lang).pages.contacts
  return (
    <MyPage ui={ui} here="contacts" title={title}>
      <PageTitle title={title} lead={contacts.length === 0 ? t.none : t.lead} />
      <ErrorSummary ui={ui} errors={errors} />
      {contacts.length === 0 ? null : <ContactList ui={ui} contacts={contacts} />}
      <Section title={t.add} id="ny">
        <Form action={ui.href(residentPaths.contacts)}>
          <Field
            name="adresse"
            label={t.field}
            hint={t.hint}
            value={address}
            error={errorOf(errors, 'adresse')}
            autocomplete="email"
            size={30}
          />
          <Buttons>
            <Button>{t.send}</Button>
          </Buttons>
        </Form>
      </Section>
    </MyPage>
  )
}

function ContactList({ ui, contacts }: Pick<ContactsProps, 'ui' | 'contacts'>) {
  const t = ownTexts(ui.lang).contacts
  return (
    <Section title={t.list} id="adresser" close>
      <form method="post" action={ui.href(residentPaths.changeContact)}>
        <ul class="mine-acts">
          {contacts.map((contact) => (
            <li class={contact.preferred ? 'live' : undefined}>
              <strong>{contactWords(contact)}</strong>
              {contact.preferred ? <p>{t.preferred}</p> : null}
              <Buttons>
                {contact.preferred ? null : (
                  <Button weight="secondary" name="foretrekk" value={contact.id}>
                    {t.prefer} <span class="ds-sr-only">{contactWords(contact)}</span>
                  </Button>
                )}
                <Button weight={contact.preferred ? 'secondary' : 'tertiary'} name="bort" value={contact.id}>
                  {t.remove} <span class="ds-sr-only">{contactWords(contact)}</span>
                </Button>
              </Buttons>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  )
}

import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Facts,
  Field,
  Form,
  Page,
  PageTitle,
  RadioGroup,
} from '../../../design/index.ts'
import type { FormError, Ui } from '../../../design/index.ts'
import { brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { inLanguage } from '../../../platform/i18n/index.ts'
import { contactWords, isDisposable, provenHere, readContact, type Contact } from '../../contacts/index.ts'
import { pendingAddress } from '../../contacts/new-address.ts'
import { kindOf, type Act, type ActWords } from '../act.ts'
import { changeAddress, mayChangeAddress } from '../change-address.ts'
import { receiptPaths } from '../paths.ts'
import { actTexts } from '../texts.ts'
import { NEW_CODES } from './brakes.ts'
import { CheckForm } from './check-form.tsx'
import { actOfAddress, type Receipts } from './receipts.ts'

type C = Context<Env>
interface Said {
  errors?: readonly FormError[]
  typed?: { address: string; replaces: string }
}

/** `/kvittering/:token/adresse`: another e-mail or mobile number for what comes of an act; while one waits to be proven, its digits. */
export const addressPage =
  (receipts: Receipts): Handler<Env> =>
  (c) =>
    answerAddress(c, receipts)

export async function answerAddress(c: C, { frame, kinds }: Receipts, { errors = [], typed = { address: '', replaces: '' } }: Said = {}) {
  const { db } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const [ui, isAllowed, pending] = await Promise.all([frame.ui(c), mayChangeAddress(db, act), pendingAddress(db, act.id)])
  const words = await kindOf(kinds, act).describe(db, act, ui.page)
  const asked = c.req.query('annen') === undefined && typed.address === '' ? pending : null
  const view = { ui, act, words, token, errors, typed, isAllowed, pending: asked, renewed: c.req.query('ny') !== undefined }
  return c.html(<AddressPage {...view} />, errors.length === 0 ? 200 : 422)
}

/** `POST /kvittering/:token/adresse` */
export const sendNewAddress =
  (receipts: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const { act, token } = await actOfAddress(c)
    const form = await sentForm(c)
    const typed = { address: lineOf(form, 'adresse'), replaces: lineOf(form, 'bytt') }
    const t = actTexts((await receipts.frame.ui(c)).lang).address
    const wrong = (field: string, text: string) => answerAddress(c, receipts, { errors: [{ field, text }], typed })
    const contact = readContact(typed.address)
    if (contact === null || contact.kind === 'phone') return wrong('adresse', t.need)
    if (await isDisposable(db, contact)) return wrong('adresse', t.disposable)
    const replaces = replacedOf(act, typed.replaces)
    if (replaces === undefined) return wrong('bytt', t.needWhich)
    await brake(db, NEW_CODES, act.id)
    const given = { act, kinds: receipts.kinds, contact: { kind: contact.kind, value: contact.value }, replaces }
    const outcome = await changeAddress(db, { ...given, proven: await provenHere(c), publicUrl: config.publicUrl, at: clock.now() })
    // What cannot be changed here says so on its page, with where to go instead.
    const isWaiting = outcome === 'refused' || (outcome === 'asked' && act.confirmedAt !== null)
    return c.redirect(inLanguage(c.get('language'), isWaiting ? receiptPaths.address(token) : receiptPaths.receipt(token)), 303)
  }

const contactsOf = ({ person, helper }: Act) => [...person.contacts, ...(helper?.contacts ?? [])]

/** The one there is, or the one that is chosen; null where there is none; undefined where none is chosen. */
function replacedOf(act: Act, typed: string): string | null | undefined {
  const contacts = contactsOf(act)
  return contacts.length <= 1 ? (contacts[0]?.id ?? null) : contacts.find(({ id }) => id === typed)?.id
}

interface AddressProps {
  ui: Ui
  act: Act
  words: ActWords
  token: string
  errors: readonly FormError[]
  typed: { address: string; replaces: string }
  isAllowed: boolean
  pending: Contact | null
  renewed: boolean
}

function AddressPage(props: AddressProps) {
  const { ui, token, isAllowed, pending, words } = props
  const t = actTexts(ui.lang).address
  const keep = <ButtonLink href={ui.href(receiptPaths.receipt(token))}>{t.keep}</ButtonLink>
  return (
    <Page ui={ui} title={t.title} noindex {...(words.hub === null ? {} : { hub: words.hub })}>
      {isAllowed ? null : (
        <>
          <PageTitle title={t.title} lead={t.notHere} />
          <Buttons>{keep}</Buttons>
        </>
      )}
      {isAllowed && pending !== null ? <CheckForm {...props} address={pending} /> : null}
      {isAllowed && pending === null ? <AddressForm {...props} /> : null}
    </Page>
  )
}

function AddressForm({ ui, act, words, token, errors, typed }: AddressProps) {
  const t = actTexts(ui.lang).address
  const contacts = contactsOf(act)
  const named = (contact: Contact) => (act.person.shielded ? t.kinds[contact.kind] : contactWords(contact))
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Facts
          items={[
            { term: t.about, text: words.heading },
            {
              term: t.now,
              text: contacts.length === 0 ? t.nowhere : contacts.map((contact) => <span class="line">{named(contact)}</span>),
            },
          ]}
        />
        <Form action={ui.href(receiptPaths.address(token))}>
          {contacts.length < 2 ? null : (
            <RadioGroup
              name="bytt"
              legend={t.which}
              options={contacts.map((contact) => ({ value: contact.id, label: named(contact) }))}
              value={typed.replaces}
              error={errorOf(errors, 'bytt')}
            />
          )}
          <Field
            name="adresse"
            label={t.field}
            hint={t.hint}
            value={typed.address}
            error={errorOf(errors, 'adresse')}
            autocomplete="email"
            size={30}
          />
          <Buttons>
            <Button>{t.send}</Button>
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.keep}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </>
  )
}

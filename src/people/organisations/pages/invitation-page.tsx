import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Notice,
  Page,
  PageTitle,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import { brake, type Brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { longDate } from '../../../platform/i18n/index.ts'
import { newActKey, readActKey } from '../../acts/act-key.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { contactWords, provenHere } from '../../contacts/index.ts'
import type { Frame } from '../../frame.ts'
import { shieldedAddresses, shieldTexts } from '../../protection/index.ts'
import { signedInResident } from '../../residents/resident.ts'
import { acceptInvitation, declineInvitation, invitationOf, type Invitation } from '../answer-invitation.ts'
import { organisationPaths } from '../paths.ts'
import { senderOf } from '../sender.ts'
import { organisationSaid, organisationTexts } from '../texts.ts'
import { organisationPageTexts } from './texts.ts'

type C = Context<Env>

const ANSWERS: Brake = { what: 'invitation', most: 12, per: 60 * 60_000 }
const LONGEST = 120

/** `/organisasjoner/invitasjon/:token`: a question, and two answers. Opening it is no answer: programs that read mail open every link. */
export const invitationPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    show(c, await frame.ui(c), { key: newActKey(), typed: '', errors: [] })

/** `POST /organisasjoner/invitasjon/:token`: yes. */
export const accept =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const [ui, typed, token] = [await frame.ui(c), await sentForm(c), c.req.param('token') ?? '']
    const name = lineOf(typed, 'navn').replaceAll(/\s+/g, ' ')
    const t = organisationPageTexts(ui.lang)
    const text = name === '' ? t.invitation.needName : name.length > LONGEST ? t.who.tooLong : null
    if (text !== null) return show(c, ui, { key: readActKey(typed), typed: name, errors: [{ field: 'navn', text }] })
    await brake(db, ANSWERS, token)
    const receipt = await acceptInvitation(db, {
      token,
      name,
      language: ui.page,
      resident: signedInResident(c),
      proven: await provenHere(c),
      key: readActKey(typed),
      publicUrl: config.publicUrl,
      at: clock.now(),
    })
    return c.redirect(ui.href(receiptPaths.receipt(receipt.token)), 303)
  }

/** `POST …/nei` */
export const decline =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const token = c.req.param('token') ?? ''
    await declineInvitation(c.get('deps').db, token, c.get('deps').clock.now())
    return c.redirect((await frame.ui(c)).href(organisationPaths.invitation(token)), 303)
  }

interface State {
  key: string
  typed: string
  errors: readonly FormError[]
}

async function show(c: C, ui: Ui, state: State): Promise<Response> {
  const { db } = c.get('deps')
  c.header('referrer-policy', 'same-origin')
  const token = c.req.param('token') ?? ''
  const invitation = await invitationOf(db, token)
  if (invitation === null) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  const { contact } = invitation
  const [sender, shielded] = await Promise.all([senderOf(db, invitation.organisationId), shieldedAddresses(db, [contact.value])])
  const address = shielded.has(contact.value) ? shieldTexts(ui.lang).address : contactWords(contact)
  return c.html(
    <InvitationPage ui={ui} token={token} invitation={invitation} name={sender?.name ?? ''} address={address} {...state} />,
    state.errors.length === 0 ? 200 : 422,
  )
}

interface InvitationProps extends State {
  ui: Ui
  token: string
  invitation: Invitation
  name: string
  /** Where it was sent, in words. */
  address: string
}

function InvitationPage({ ui, token, invitation, name, address, key, typed, errors }: InvitationProps) {
  const t = organisationPageTexts(ui.lang).invitation
  const { roles, rights } = organisationTexts(ui.lang)
  const { role, fromDay, over } = invitation
  const title = t.title(roles[role].toLowerCase(), name)
  if (over !== null)
    return (
      <Page ui={ui} title={title} noindex>
        <PageTitle title={t.over[over]} lead={t.overNext} />
      </Page>
    )
  return (
    <Page ui={ui} title={title} noindex>
      <PageTitle title={title} lead={rights[role]} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {fromDay === null ? null : (
          <Notice>
            <p>{t.from(longDate(fromDay, ui.lang))}</p>
          </Notice>
        )}
        <Form action={ui.href(organisationPaths.invitation(token))} hidden={{ nokkel: key }}>
          <Field name="navn" label={t.name} hint={t.nameHint} value={typed} error={errorOf(errors, 'navn')} autocomplete="name" size={30} />
          <p>{t.sentTo(address)}</p>
          <Buttons>
            <Button>{t.yes}</Button>
          </Buttons>
        </Form>
        <Form action={ui.href(organisationPaths.refusal(token))} label={t.no}>
          <Buttons>
            <Button weight="secondary">{t.no}</Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Notice,
  Page,
  PageTitle,
  Prose,
  Section,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { contactWords, readContact } from '../../contacts/contact.ts'
import type { Frame } from '../../frame.ts'
import { AGAIN } from '../../sign-in/again.ts'
import { localPath } from '../../sign-in/return-to.ts'
import type { WayIn } from '../../sign-in/way-in.ts'
import { isAtLeast, parseAssurance, type Assurance } from '../assurance.ts'
import { residentPaths } from '../paths.ts'
import { signedInResident } from '../resident.ts'
import { residentTexts, type ResidentTexts } from '../texts.ts'
import { issuerName } from './issuer-name.ts'
import { faultOf, sendTo } from './send-code.ts'

/** `/logg-inn`: with an electronic identity, or with a code. `?til=` is where to go afterwards, `?niva=` the level needed there; `?igjen=`: whoever is signed in shows anew who they are. */
export const signInPage =
  (frame: Frame, way: WayIn): Handler<Env> =>
  async (c) => {
    const asked = { returnTo: localPath(c.req.query('til'), residentPaths.mine), level: parseAssurance(c.req.query('niva')) }
    const resident = signedInResident(c)
    const again = c.req.query(AGAIN) !== undefined
    if (!again && resident !== null && isAtLeast(resident.level, asked.level ?? 'contact')) return c.redirect(asked.returnTo, 303)
    const known = resident?.contacts[0] ?? null
    return c.html(
      <SignInPage
        ui={await frame.ui(c)}
        way={wayOf(c, way)}
        {...asked}
        known={known && contactWords(known)}
        address={again ? (known?.value ?? '') : ''}
        errors={[]}
      />,
    )
  }

/** `POST /logg-inn`: sends a code. What is answered tells nothing of whether the address is known. */
export const askForCode =
  (frame: Frame, way: WayIn): Handler<Env> =>
  async (c) => {
    const ui = await frame.ui(c)
    const typed = await sentForm(c)
    const address = lineOf(typed, 'adresse')
    const returnTo = localPath(lineOf(typed, 'til'), residentPaths.mine)
    const level = parseAssurance(lineOf(typed, 'niva'))
    const contact = readContact(address)
    const fault = faultOf(address, contact, residentTexts(ui.lang).signIn)
    if (fault !== null || contact === null || contact.kind === 'phone') {
      const errors = [{ field: 'adresse', text: fault ?? '' }]
      const shown = { ui, way: wayOf(c, way), returnTo, level, known: null, address, errors }
      return c.html(<SignInPage {...shown} />, 422)
    }
    await sendTo(c, { kind: contact.kind, value: contact.value, residentId: null, returnTo })
    return c.redirect(ui.href(residentPaths.code), 303)
  }

type Texts = ResidentTexts['signIn']

const wayOf = (c: Context<Env>, way: WayIn): keyof Texts['idButton'] | null =>
  way.identity === null ? null : issuerName(c.get('deps').config)

interface SignInProps {
  ui: Ui
  /** What the issuer is called; null when there is none. */
  way: keyof Texts['idButton'] | null
  returnTo: string
  level: Assurance | null
  /** The address somebody is signed in with already, by a code that is not sure enough; null when nobody is. */
  known: string | null
  address: string
  errors: readonly FormError[]
}

function SignInPage(props: SignInProps) {
  const { ui, way, returnTo, level, known, errors } = props
  const t = residentTexts(ui.lang).signIn
  const needsId = level !== null && isAtLeast(level, 'met')
  return (
    <Page ui={ui} title={needsId ? t.moreTitle : t.title} noindex>
      <PageTitle title={needsId ? t.moreTitle : t.title} lead={needsId ? t.moreLead : t.lead} />
      {needsId && known !== null ? (
        <Notice kind="plain">
          <p>{t.notMet(known)}</p>
        </Notice>
      ) : null}
      <ErrorSummary ui={ui} errors={errors} />
      <Section title={t.withId} id="id" close>
        {way === null ? (
          <Prose>
            <p>{t.idOff}</p>
          </Prose>
        ) : (
          <>
            <p>{t.idLead[way]}</p>
            <Buttons>
              <ButtonLink weight="primary" href={issuerLink(ui, returnTo, level)}>
                {t.idButton[way]}
              </ButtonLink>
            </Buttons>
          </>
        )}
      </Section>
      {needsId && level !== 'met' ? null : <ByCode {...props} />}
      {needsId ? (
        <AtTheSquare ui={ui} />
      ) : (
        <div class="sec close">
          <Prose>
            <p>
              {t.receipt} <a href={ui.href(receiptPaths.lookup)}>{t.receiptLink}</a>
            </p>
          </Prose>
        </div>
      )}
    </Page>
  )
}

/** Nobody needs an electronic identity: whoever works there sees who it is, and does it for them. */
function AtTheSquare({ ui }: { ui: Ui }) {
  const t = residentTexts(ui.lang).signIn
  return (
    <Section title={t.atSquare} id="torget">
      <Prose>
        <p>{t.atSquareLead}</p>
      </Prose>
      <Buttons>
        <ButtonLink weight="secondary" href={ui.href('/torg')}>
          {t.atSquareWay}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}

function issuerLink(ui: Ui, returnTo: string, level: Assurance | null): string {
  const query = new URLSearchParams({ til: returnTo, ...(level === null ? {} : { niva: level }) })
  return `${ui.href(residentPaths.issuer)}?${query.toString()}`
}

/** Also where one must have been met: whoever has shown it at a square needs no more than the code. */
function ByCode({ ui, returnTo, level, address, errors }: SignInProps) {
  const t = residentTexts(ui.lang).signIn
  const isMet = level === 'met'
  return (
    <Section title={isMet ? t.metCode : t.withCode} id="kode">
      <p>{isMet ? t.metCodeLead : t.codeLead}</p>
      <Form action={ui.href(residentPaths.signIn)} hidden={{ til: returnTo, ...(level === null ? {} : { niva: level }) }}>
        <Field
          name="adresse"
          label={t.address}
          hint={t.addressHint}
          value={address}
          error={errorOf(errors, 'adresse')}
          autocomplete="email"
          size={30}
        />
        <Buttons>
          <Button weight="secondary">{t.codeButton}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

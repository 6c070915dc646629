import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Field,
  Form,
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
import { readContact } from '../../contacts/contact.ts'
import type { Frame } from '../../frame.ts'
import { localPath } from '../../sign-in/return-to.ts'
import type { WayIn } from '../../sign-in/way-in.ts'
import { isAtLeast, parseAssurance, type Assurance } from '../assurance.ts'
import { residentPaths } from '../paths.ts'
import { signedInResident } from '../resident.ts'
import { residentTexts, type ResidentTexts } from '../texts.ts'
import { issuerName } from './issuer-name.ts'
import { faultOf, sendTo } from './send-code.ts'

/** `/logg-inn`: with an electronic identity, or with a code. `?til=` is where to go afterwards, `?niva=` the level needed there. */
export const signInPage =
  (frame: Frame, way: WayIn): Handler<Env> =>
  async (c) => {
    const asked = { returnTo: localPath(c.req.query('til'), residentPaths.mine), level: parseAssurance(c.req.query('niva')) }
    const resident = signedInResident(c)
    if (resident !== null && isAtLeast(resident.level, asked.level ?? 'contact')) return c.redirect(asked.returnTo, 303)
    return c.html(<SignInPage ui={await frame.ui(c)} way={wayOf(c, way)} {...asked} address="" errors={[]} />)
  }

/** `POST /logg-inn`: sends a code. What is answered tells nothing of whether the address is known. */
export const askForCode =
  (frame: Frame, way: WayIn): Handler<Env> =>
  async (c) => {
    const ui = await frame.ui(c)
    const typed = await sentForm(c)
    const address = lineOf(typed, 'adresse').slice(0, 254)
    const returnTo = localPath(lineOf(typed, 'til'), residentPaths.mine)
    const contact = readContact(address)
    const fault = faultOf(address, contact, residentTexts(ui.lang).signIn)
    if (fault !== null || contact === null || contact.kind === 'phone') {
      const errors = [{ field: 'adresse', text: fault ?? '' }]
      return c.html(<SignInPage ui={ui} way={wayOf(c, way)} returnTo={returnTo} level={null} address={address} errors={errors} />, 422)
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
  address: string
  errors: readonly FormError[]
}

function SignInPage({ ui, way, returnTo, level, address, errors }: SignInProps) {
  const t = residentTexts(ui.lang).signIn
  const needsId = level !== null && isAtLeast(level, 'met')
  return (
    <Page ui={ui} title={needsId ? t.moreTitle : t.title} noindex>
      <PageTitle title={needsId ? t.moreTitle : t.title} lead={needsId ? t.moreLead : t.lead} />
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
      {needsId ? <AtTheSquare ui={ui} /> : <ByCode ui={ui} returnTo={returnTo} address={address} errors={errors} />}
      <div class="sec close">
        <Prose>
          <p>
            {t.receipt} <a href={ui.href(receiptPaths.lookup)}>{t.receiptLink}</a>
          </p>
        </Prose>
      </div>
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

function ByCode({ ui, returnTo, address, errors }: Pick<SignInProps, 'ui' | 'returnTo' | 'address' | 'errors'>) {
  const t = residentTexts(ui.lang).signIn
  return (
    <Section title={t.withCode} id="kode">
      <p>{t.codeLead}</p>
      <Form action={ui.href(residentPaths.signIn)} hidden={{ til: returnTo }}>
        <Field
          name="adresse"
          label={t.address}
          hint={t.addressHint}
          value={address}
          error={errorOf(errors, 'adresse')}
          autocomplete="email"
          maxlength={254}
          size={30}
        />
        <Buttons>
          <Button weight="secondary">{t.codeButton}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

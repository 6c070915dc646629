import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Page,
  PageTitle,
  Prose,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { machineNow } from '../../../platform/time/index.ts'
import { contactWords } from '../../contacts/contact.ts'
import type { Frame } from '../../frame.ts'
import { browserName } from '../../sign-in/browser-name.ts'
import { readCookie, writeCookie } from '../../sign-in/cookie.ts'
import { residentPaths } from '../paths.ts'
import { signedInResident } from '../resident.ts'
import { codeAwaited, codeOfLink, type Code } from '../sign-in-code.ts'
import { residentSaid, residentTexts } from '../texts.ts'
import { useDigits, useLink, type Used } from '../use-code.ts'

/** `/logg-inn/kode`: one question, the six digits that were sent. */
export const codePage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const ui = await frame.ui(c)
    const code = await awaited(c)
    return code === null ? c.redirect(ui.href(residentPaths.signIn), 303) : c.html(<CodePage ui={ui} code={code} errors={[]} />)
  }

/** `POST /logg-inn/kode` */
export const answerCode =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const ui = await frame.ui(c)
    const t = residentTexts(ui.lang).code
    const [code, browser] = [await awaited(c), readCookie(c, 'browser')]
    if (code === null || browser === null) return c.redirect(ui.href(residentPaths.signIn), 303)
    const typed = lineOf(await sentForm(c), 'sifre')
    const wrong = (text: string) => c.html(<CodePage ui={ui} code={code} errors={[{ field: 'sifre', text }]} />, 422)
    if (typed === '') return wrong(t.needCode)
    const used = await useDigits(c.get('deps').db, { browser, typed }, using(c))
    return 'refused' in used ? wrong(t[used.refused]) : goOn(c, used)
  }

/** `/logg-inn/lenke/:token`: asked once more, since programs that read mail open every link. */
export const codeLinkPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    c.header('referrer-policy', 'same-origin')
    const token = c.req.param('token') ?? ''
    const code = await codeOfLink(c.get('deps').db, token, machineNow())
    if (code === null) throw notFound(residentSaid((t) => t.code.linkGone))
    return c.html(<CodeLinkPage ui={await frame.ui(c)} code={code} token={token} />)
  }

/** `POST /logg-inn/lenke/:token` */
export const answerCodeLink: Handler<Env> = async (c) => {
  c.header('referrer-policy', 'same-origin')
  const used = await useLink(c.get('deps').db, c.req.param('token') ?? '', using(c))
  if ('refused' in used) throw notFound(residentSaid((t) => t.code.linkGone))
  return goOn(c, used)
}

async function awaited(c: Context<Env>): Promise<Code | null> {
  const browser = readCookie(c, 'browser')
  return browser === null ? null : codeAwaited(c.get('deps').db, browser, machineNow())
}

const using = (c: Context<Env>) => ({
  language: c.get('language'),
  browserName: browserName(c.req.header('user-agent')),
  replaces: readCookie(c, 'resident'),
  residentId: signedInResident(c)?.id ?? null,
  now: machineNow(),
})

function goOn(c: Context<Env>, { token, returnTo }: Exclude<Used, { refused: unknown }>): Response {
  if (token !== null) writeCookie(c, 'resident', token)
  return c.redirect(returnTo, 303)
}

const actOf = ({ residentId }: Code) => (residentId === null ? 'signIn' : 'add')

function CodePage({ ui, code, errors }: { ui: Ui; code: Code; errors: readonly FormError[] }) {
  const t = residentTexts(ui.lang).code
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={t.lead(contactWords(code))} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(residentPaths.code)}>
          <Field
            name="sifre"
            label={t.digits}
            {...(code.kind === 'email' ? { hint: t.hint } : {})}
            inputmode="numeric"
            autocomplete="one-time-code"
            size={8}
            error={errorOf(errors, 'sifre')}
          />
          <Buttons>
            <Button>{t.act[actOf(code)]}</Button>
          </Buttons>
        </Form>
        <Prose>
          <p>
            {t.again} <a href={ui.href(code.residentId === null ? residentPaths.signIn : residentPaths.contacts)}>{t.againLink}</a>
          </p>
        </Prose>
      </div>
    </Page>
  )
}

function CodeLinkPage({ ui, code, token }: { ui: Ui; code: Code; token: string }) {
  const t = residentTexts(ui.lang).code
  return (
    <Page ui={ui} title={t.linkTitle[actOf(code)]} noindex>
      <PageTitle title={t.linkTitle[actOf(code)]} lead={t.linkLead(contactWords(code))} />
      <div class="sec close">
        <Form action={ui.href(residentPaths.codeLink(token))}>
          <Buttons>
            <Button>{t.act[actOf(code)]}</Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

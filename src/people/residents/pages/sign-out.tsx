import type { Handler } from 'hono'
import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import type { Frame } from '../../frame.ts'
import { forgetSignIn, readCookie } from '../../sign-in/cookie.ts'
import type { WayIn } from '../../sign-in/way-in.ts'
import { residentPaths } from '../paths.ts'
import { signOutResident } from '../sign-in-resident.ts'
import { residentTexts } from '../texts.ts'

/** `POST /logg-ut`: ends the sign-in here, then leads on to the issuer to end it there; a page that refreshes, as for staff. */
export const signOutHere =
  (way: WayIn, frame: Frame): Handler<Env> =>
  async (c) => {
    const ui = await frame.ui(c)
    const token = readCookie(c, 'resident')
    if (token === null) return c.redirect(ui.href(residentPaths.signedOut), 303)
    const { idToken } = await signOutResident(c.get('deps').db, token)
    forgetSignIn(c, 'resident')
    const issuerUrl = idToken === null || way.identity === null ? null : await way.identity.signOutUrl(idToken)
    if (issuerUrl === null) return c.redirect(ui.href(residentPaths.signedOut), 303)
    c.header('Refresh', `0; url=${issuerUrl}`)
    return c.html(<SignedOut ui={ui} issuerUrl={issuerUrl} />)
  }

/** `/logget-ut` */
export const signedOutPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    c.html(<SignedOut ui={await frame.ui(c)} issuerUrl={null} />)

function SignedOut({ ui, issuerUrl }: { ui: Ui; issuerUrl: string | null }) {
  const t = residentTexts(ui.lang).signedOut
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={issuerUrl === null ? t.lead : t.goingOn}>
        <Buttons>
          {issuerUrl === null ? null : (
            <ButtonLink weight="primary" href={issuerUrl}>
              {t.goOn}
            </ButtonLink>
          )}
          {issuerUrl === null ? <ButtonLink href={ui.href(residentPaths.signIn)}>{t.again}</ButtonLink> : null}
          {issuerUrl === null ? (
            <ButtonLink weight="tertiary" href={ui.href('/')}>
              {t.front}
            </ButtonLink>
          ) : null}
        </Buttons>
      </PageTitle>
    </Page>
  )
}

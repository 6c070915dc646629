import type { Handler } from 'hono'
import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { machineNow } from '../../platform/time/index.ts'
import { signInPath } from '../access.ts'
import type { Frame } from '../frame.ts'
import { forgetSignIn, readCookie } from '../sign-in/cookie.ts'
import { signOut } from '../sign-in/sign-in.ts'
import { SIGNED_OUT_PATH, type WayIn } from '../sign-in/way-in.ts'
import { peopleTexts } from '../texts.ts'

/**
 * Ends the sign-in here, then leads on to the issuer to end it there. A page that refreshes, since
 * `form-action 'self'` stops the answer to a form from redirecting to another site.
 */
export const signOutHere =
  (way: WayIn, frame: Frame): Handler<Env> =>
  async (c) => {
    const token = readCookie(c, 'sign-in')
    if (token === null) return c.redirect(SIGNED_OUT_PATH, 303)
    const { idToken } = await signOut(c.get('deps').db, token, machineNow())
    forgetSignIn(c, 'sign-in')
    const issuerUrl = idToken === null || way.identity === null ? null : await way.identity.signOutUrl(idToken)
    if (issuerUrl === null) return c.redirect(SIGNED_OUT_PATH, 303)
    c.header('Refresh', `0; url=${issuerUrl}`)
    const ui = await frame.ui(c)
    return c.html(<SignedOut ui={{ ...ui, signedIn: null }} issuerUrl={issuerUrl} />)
  }

export const signedOutPage =
  (frame: Frame): Handler<Env> =>
  async (c) =>
    c.html(<SignedOut ui={await frame.ui(c)} issuerUrl={null} />)

function SignedOut({ ui, issuerUrl }: { ui: Ui; issuerUrl: string | null }) {
  const t = peopleTexts(ui.lang).signedOut
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={t.title} lead={issuerUrl === null ? t.lead : t.goingOn}>
        <Buttons>
          {issuerUrl === null ? <ButtonLink href={signInPath()}>{t.again}</ButtonLink> : <ButtonLink href={issuerUrl}>{t.goOn}</ButtonLink>}
        </Buttons>
      </PageTitle>
    </Page>
  )
}

import type { Handler } from 'hono'
import { Done, Page, PageTitle, Ways } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { receiptPaths } from '../../acts/paths.ts'
import type { Frame } from '../../frame.ts'
import { residentSignInPath } from '../../residents/paths.ts'
import { organisationTexts } from '../texts.ts'
import { mayBeOwn } from './own-here.ts'
import { organisationPageTexts } from './texts.ts'

/**
 * A page of an organisation, or the way in for whoever has not said who they are: a leader with a new telephone, or at another machine. The
 * same for an organisation that does not exist, and as little found.
 */
export const orSignIn =
  (frame: Frame, page: Handler<Env>): Handler<Env> =>
  async (c, next) => {
    if (!(await mayBeOwn(c))) return page(c, next)
    const ui = await frame.ui(c)
    const t = organisationPageTexts(ui.lang).front
    const { signInTitle, faults } = organisationTexts(ui.lang)
    // Whoever ended their own role is led here, and sees the page no more.
    const hasLeft = c.req.query('gjort') === 'sluttet'
    const view = (
      <Page ui={ui} title={signInTitle} noindex>
        {hasLeft ? <Done ui={ui}>{organisationPageTexts(ui.lang).page.roleEnded}</Done> : null}
        <PageTitle title={signInTitle} lead={faults.signInFirst} />
        <div class="sec close">
          <Ways
            items={[
              { href: ui.href(residentSignInPath(ui.path)), title: t.signIn, text: t.signInWay },
              { href: ui.href(receiptPaths.lookup), title: t.find, text: t.findWay },
            ]}
          />
        </div>
      </Page>
    )
    return c.html(view, 404)
  }

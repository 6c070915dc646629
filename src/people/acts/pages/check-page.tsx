import type { Handler } from 'hono'
import { Button, Buttons, Form, Page, PageTitle, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { actOfCheck } from '../../contacts/contact-check.ts'
import { kindOf, type ActWords } from '../act.ts'
import { findAct } from '../find-act.ts'
import { receiptPaths } from '../paths.ts'
import { actSaid, actTexts } from '../texts.ts'
import type { Receipts } from './receipts.ts'

/** `/bekreft/:token`: where the link in the message leads. Opening it proves nothing: programs that read mail open every link. */
export const checkPage =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    c.header('referrer-policy', 'same-origin')
    const token = c.req.param('token') ?? ''
    const id = await actOfCheck(db, token)
    const act = id === null ? null : await findAct(db, id)
    if (act === null) throw notFound(actSaid((t) => t.check.linkGone))
    const ui = await frame.ui(c)
    return c.html(<CheckPage ui={ui} token={token} words={await kindOf(kinds, act).describe(db, act, ui.page)} />)
  }

function CheckPage({ ui, token, words }: { ui: Ui; token: string; words: ActWords }) {
  const t = actTexts(ui.lang).check
  return (
    <Page ui={ui} title={t.linkTitle} noindex {...(words.hub === null ? {} : { hub: words.hub })}>
      <PageTitle title={t.linkTitle} lead={t.linkLead} />
      <div class="sec close">
        <p>
          <strong>{words.heading}</strong>
        </p>
        <Form action={ui.href(receiptPaths.check(token))}>
          <Buttons>
            <Button>{t.confirm}</Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
